//! Every image of the catalog. Generated from `*.toml` by `cargo xtask data`: edit those.

use super::{
    LibcFamily,
    row::{Config, Repository, System},
};

/// The day on which the catalog's figures were collected.
pub const DATE: &str = "2026-11-21";

#[rustfmt::skip]
pub(super) static SYSTEMS: &[System] = &[
    System { id: "almalinux", family: "almalinux", version: None, codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "almalinux-10", family: "almalinux", version: Some("10"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.39"), ends: None },
    System { id: "almalinux-8", family: "almalinux", version: Some("8"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.28"), ends: None },
    System { id: "almalinux-9", family: "almalinux", version: Some("9"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.34"), ends: None },
    System { id: "alpine", family: "alpine", version: None, codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: None },
    System { id: "alpine-3.1", family: "alpine", version: Some("3.1"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2016-11-01") },
    System { id: "alpine-3.10", family: "alpine", version: Some("3.10"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2021-05-01") },
    System { id: "alpine-3.11", family: "alpine", version: Some("3.11"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2021-11-01") },
    System { id: "alpine-3.12", family: "alpine", version: Some("3.12"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2022-05-01") },
    System { id: "alpine-3.13", family: "alpine", version: Some("3.13"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2022-11-01") },
    System { id: "alpine-3.14", family: "alpine", version: Some("3.14"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2023-05-01") },
    System { id: "alpine-3.15", family: "alpine", version: Some("3.15"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2023-11-01") },
    System { id: "alpine-3.16", family: "alpine", version: Some("3.16"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2024-05-23") },
    System { id: "alpine-3.17", family: "alpine", version: Some("3.17"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2024-11-22") },
    System { id: "alpine-3.18", family: "alpine", version: Some("3.18"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2025-05-09") },
    System { id: "alpine-3.19", family: "alpine", version: Some("3.19"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2025-11-01") },
    System { id: "alpine-3.2", family: "alpine", version: Some("3.2"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2017-05-01") },
    System { id: "alpine-3.20", family: "alpine", version: Some("3.20"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2026-04-01") },
    System { id: "alpine-3.21", family: "alpine", version: Some("3.21"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2026-11-01") },
    System { id: "alpine-3.22", family: "alpine", version: Some("3.22"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2027-05-01") },
    System { id: "alpine-3.23", family: "alpine", version: Some("3.23"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2027-11-01") },
    System { id: "alpine-3.24", family: "alpine", version: Some("3.24"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: None },
    System { id: "alpine-3.3", family: "alpine", version: Some("3.3"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2017-11-01") },
    System { id: "alpine-3.4", family: "alpine", version: Some("3.4"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2018-05-01") },
    System { id: "alpine-3.5", family: "alpine", version: Some("3.5"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2018-11-01") },
    System { id: "alpine-3.6", family: "alpine", version: Some("3.6"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2019-05-01") },
    System { id: "alpine-3.7", family: "alpine", version: Some("3.7"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2019-11-01") },
    System { id: "alpine-3.8", family: "alpine", version: Some("3.8"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2020-05-01") },
    System { id: "alpine-3.9", family: "alpine", version: Some("3.9"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: Some("2020-11-01") },
    System { id: "alpine-edge", family: "alpine", version: Some("edge"), codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Musl), libc_version: None, ends: None },
    System { id: "amazonlinux", family: "amazonlinux", version: None, codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "amazonlinux-2", family: "amazonlinux", version: Some("2"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.26"), ends: Some("2026-06-30") },
    System { id: "amazonlinux-2018", family: "amazonlinux", version: Some("2018.03"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.17"), ends: Some("2023-12-31") },
    System { id: "amazonlinux-2023", family: "amazonlinux", version: Some("2023"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.34"), ends: None },
    System { id: "archlinux", family: "archlinux", version: None, codename: None, package_manager: Some("pacman"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "azurelinux-3.0", family: "azurelinux", version: Some("3.0"), codename: None, package_manager: Some("tdnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.38"), ends: None },
    System { id: "busybox", family: "busybox", version: None, codename: None, package_manager: None, libc: None, libc_version: None, ends: None },
    System { id: "cbl-mariner-2.0", family: "cbl-mariner", version: Some("2.0"), codename: None, package_manager: Some("tdnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.35"), ends: Some("2025-07-31") },
    System { id: "centos", family: "centos", version: None, codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "centos-5", family: "centos", version: Some("5"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "centos-6", family: "centos", version: Some("6"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.12"), ends: None },
    System { id: "centos-7", family: "centos", version: Some("7"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.17"), ends: None },
    System { id: "centos-8", family: "centos", version: Some("8"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.28"), ends: None },
    System { id: "clearlinux", family: "clearlinux", version: None, codename: None, package_manager: None, libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "debian", family: "debian", version: None, codename: None, package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "debian-10", family: "debian", version: Some("10"), codename: Some("buster"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.28"), ends: Some("2024-06-30") },
    System { id: "debian-11", family: "debian", version: Some("11"), codename: Some("bullseye"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.31"), ends: Some("2026-08-31") },
    System { id: "debian-12", family: "debian", version: Some("12"), codename: Some("bookworm"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.36"), ends: Some("2028-06-30") },
    System { id: "debian-13", family: "debian", version: Some("13"), codename: Some("trixie"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.41"), ends: Some("2030-06-30") },
    System { id: "debian-7", family: "debian", version: Some("7"), codename: Some("wheezy"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.13"), ends: Some("2018-05-31") },
    System { id: "debian-8", family: "debian", version: Some("8"), codename: Some("jessie"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.19"), ends: Some("2020-06-30") },
    System { id: "debian-9", family: "debian", version: Some("9"), codename: Some("stretch"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.24"), ends: Some("2022-06-30") },
    System { id: "debian-sid", family: "debian", version: None, codename: Some("sid"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "debian-testing", family: "debian", version: None, codename: Some("forky"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "distroless-debian-11", family: "distroless", version: Some("11"), codename: Some("bullseye"), package_manager: None, libc: Some(LibcFamily::Glibc), libc_version: Some("2.31"), ends: None },
    System { id: "distroless-debian-12", family: "distroless", version: Some("12"), codename: Some("bookworm"), package_manager: None, libc: Some(LibcFamily::Glibc), libc_version: Some("2.36"), ends: None },
    System { id: "distroless-debian-13", family: "distroless", version: Some("13"), codename: Some("trixie"), package_manager: None, libc: Some(LibcFamily::Glibc), libc_version: Some("2.41"), ends: None },
    System { id: "fedora", family: "fedora", version: None, codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-20", family: "fedora", version: Some("20"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-21", family: "fedora", version: Some("21"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-22", family: "fedora", version: Some("22"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-23", family: "fedora", version: Some("23"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-24", family: "fedora", version: Some("24"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-25", family: "fedora", version: Some("25"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-26", family: "fedora", version: Some("26"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-27", family: "fedora", version: Some("27"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-33", family: "fedora", version: Some("33"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-37", family: "fedora", version: Some("37"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-38", family: "fedora", version: Some("38"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "fedora-44", family: "fedora", version: Some("44"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "kali", family: "kali", version: None, codename: None, package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "opensuse", family: "opensuse", version: None, codename: None, package_manager: Some("zypper"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "oraclelinux", family: "oraclelinux", version: None, codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "oraclelinux-10", family: "oraclelinux", version: Some("10"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.39"), ends: None },
    System { id: "oraclelinux-5", family: "oraclelinux", version: Some("5"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "oraclelinux-6", family: "oraclelinux", version: Some("6"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.12"), ends: None },
    System { id: "oraclelinux-7", family: "oraclelinux", version: Some("7"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.17"), ends: None },
    System { id: "oraclelinux-8", family: "oraclelinux", version: Some("8"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.28"), ends: None },
    System { id: "oraclelinux-9", family: "oraclelinux", version: Some("9"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.34"), ends: None },
    System { id: "photon", family: "photon", version: None, codename: None, package_manager: Some("tdnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "rhel", family: "rhel", version: None, codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "rhel-10", family: "rhel", version: Some("10"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.39"), ends: None },
    System { id: "rhel-5", family: "rhel", version: Some("5"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "rhel-6", family: "rhel", version: Some("6"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.12"), ends: None },
    System { id: "rhel-7", family: "rhel", version: Some("7"), codename: None, package_manager: Some("yum"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.17"), ends: None },
    System { id: "rhel-8", family: "rhel", version: Some("8"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.28"), ends: None },
    System { id: "rhel-9", family: "rhel", version: Some("9"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.34"), ends: None },
    System { id: "rockylinux", family: "rockylinux", version: None, codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "rockylinux-10", family: "rockylinux", version: Some("10"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.39"), ends: None },
    System { id: "rockylinux-8", family: "rockylinux", version: Some("8"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.28"), ends: None },
    System { id: "rockylinux-9", family: "rockylinux", version: Some("9"), codename: None, package_manager: Some("dnf"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.34"), ends: None },
    System { id: "scratch", family: "scratch", version: None, codename: None, package_manager: None, libc: None, libc_version: None, ends: None },
    System { id: "ubuntu", family: "ubuntu", version: None, codename: None, package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
    System { id: "ubuntu-12.04", family: "ubuntu", version: Some("12.04"), codename: Some("precise"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.15"), ends: Some("2017-04") },
    System { id: "ubuntu-14.04", family: "ubuntu", version: Some("14.04"), codename: Some("trusty"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.19"), ends: Some("2019-04") },
    System { id: "ubuntu-16.04", family: "ubuntu", version: Some("16.04"), codename: Some("xenial"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.23"), ends: Some("2021-04") },
    System { id: "ubuntu-16.10", family: "ubuntu", version: Some("16.10"), codename: Some("yakkety"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.24"), ends: Some("2017-07") },
    System { id: "ubuntu-17.04", family: "ubuntu", version: Some("17.04"), codename: Some("zesty"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.24"), ends: Some("2018-01") },
    System { id: "ubuntu-17.10", family: "ubuntu", version: Some("17.10"), codename: Some("artful"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.26"), ends: Some("2018-07") },
    System { id: "ubuntu-18.04", family: "ubuntu", version: Some("18.04"), codename: Some("bionic"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.27"), ends: Some("2023-05") },
    System { id: "ubuntu-20.04", family: "ubuntu", version: Some("20.04"), codename: Some("focal"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.31"), ends: Some("2025-05") },
    System { id: "ubuntu-22.04", family: "ubuntu", version: Some("22.04"), codename: Some("jammy"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.35"), ends: Some("2027-04") },
    System { id: "ubuntu-24.04", family: "ubuntu", version: Some("24.04"), codename: Some("noble"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.39"), ends: Some("2029-04") },
    System { id: "ubuntu-25.10", family: "ubuntu", version: Some("25.10"), codename: Some("questing"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: Some("2.42"), ends: Some("2026-07") },
    System { id: "ubuntu-26.04", family: "ubuntu", version: Some("26.04"), codename: Some("resolute"), package_manager: Some("apt"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: Some("2031-04") },
    System { id: "windows", family: "windows", version: None, codename: None, package_manager: None, libc: None, libc_version: None, ends: None },
    System { id: "wolfi", family: "wolfi", version: None, codename: None, package_manager: Some("apk"), libc: Some(LibcFamily::Glibc), libc_version: None, ends: None },
];

/// Names of repositories that hold the same images, by name.
#[rustfmt::skip]
pub(super) static SYNONYMS: &[(&str, &str)] = &[
    ("container-registry.oracle.com/os/oraclelinux", "oraclelinux"),
    ("gcr.io/distroless/base", "gcr.io/distroless/base-debian13"),
    ("gcr.io/distroless/base-nossl", "gcr.io/distroless/base-nossl-debian13"),
    ("gcr.io/distroless/cc", "gcr.io/distroless/cc-debian13"),
    ("gcr.io/distroless/java-base", "gcr.io/distroless/java-base-debian13"),
    ("gcr.io/distroless/java17", "gcr.io/distroless/java17-debian13"),
    ("gcr.io/distroless/java21", "gcr.io/distroless/java21-debian13"),
    ("gcr.io/distroless/java25", "gcr.io/distroless/java25-debian13"),
    ("gcr.io/distroless/nodejs18", "gcr.io/distroless/nodejs18-debian12"),
    ("gcr.io/distroless/nodejs20", "gcr.io/distroless/nodejs20-debian12"),
    ("gcr.io/distroless/nodejs22", "gcr.io/distroless/nodejs22-debian13"),
    ("gcr.io/distroless/nodejs24", "gcr.io/distroless/nodejs24-debian13"),
    ("gcr.io/distroless/nodejs26", "gcr.io/distroless/nodejs26-debian13"),
    ("gcr.io/distroless/python3", "gcr.io/distroless/python3-debian13"),
    ("gcr.io/distroless/static", "gcr.io/distroless/static-debian13"),
    ("ghcr.io/oracle/oraclelinux", "oraclelinux"),
    ("mcr.microsoft.com/azurelinux-beta/base/core", "mcr.microsoft.com/azurelinux/base/core"),
    ("mcr.microsoft.com/dotnet/core/aspnet", "mcr.microsoft.com/dotnet/aspnet"),
    ("mcr.microsoft.com/dotnet/core/runtime", "mcr.microsoft.com/dotnet/runtime"),
    ("mcr.microsoft.com/dotnet/core/runtime-deps", "mcr.microsoft.com/dotnet/runtime-deps"),
    ("mcr.microsoft.com/dotnet/core/sdk", "mcr.microsoft.com/dotnet/sdk"),
    ("mcr.microsoft.com/dotnet/nightly/aspnet", "mcr.microsoft.com/dotnet/aspnet"),
    ("mcr.microsoft.com/dotnet/nightly/runtime", "mcr.microsoft.com/dotnet/runtime"),
    ("mcr.microsoft.com/dotnet/nightly/runtime-deps", "mcr.microsoft.com/dotnet/runtime-deps"),
    ("mcr.microsoft.com/dotnet/nightly/sdk", "mcr.microsoft.com/dotnet/sdk"),
    ("mcr.microsoft.com/vscode/devcontainers/base", "mcr.microsoft.com/devcontainers/base"),
    ("mcr.microsoft.com/vscode/devcontainers/dotnet", "mcr.microsoft.com/devcontainers/dotnet"),
    ("mcr.microsoft.com/vscode/devcontainers/javascript-node", "mcr.microsoft.com/devcontainers/javascript-node"),
    ("mcr.microsoft.com/vscode/devcontainers/python", "mcr.microsoft.com/devcontainers/python"),
    ("mcr.microsoft.com/vscode/devcontainers/typescript-node", "mcr.microsoft.com/devcontainers/typescript-node"),
    ("mcr.microsoft.com/vscode/devcontainers/universal", "mcr.microsoft.com/devcontainers/universal"),
    ("public.ecr.aws/amazonlinux/amazonlinux", "amazonlinux"),
    ("public.ecr.aws/ubuntu/ubuntu", "ubuntu"),
    ("quay.io/centos/centos", "centos"),
    ("quay.io/fedora/fedora", "fedora"),
    ("quay.io/jupyter/base-notebook", "jupyter/base-notebook"),
    ("redhat/ubi10-minimal", "registry.access.redhat.com/ubi10/ubi-minimal"),
    ("redhat/ubi8", "registry.access.redhat.com/ubi8/ubi"),
    ("redhat/ubi8-micro", "registry.access.redhat.com/ubi8/ubi-micro"),
    ("redhat/ubi8-minimal", "registry.access.redhat.com/ubi8/ubi-minimal"),
    ("redhat/ubi9", "registry.access.redhat.com/ubi9/ubi"),
    ("redhat/ubi9-micro", "registry.access.redhat.com/ubi9/ubi-micro"),
    ("redhat/ubi9-minimal", "registry.access.redhat.com/ubi9/ubi-minimal"),
    ("registry.access.redhat.com/ubi10-minimal", "registry.access.redhat.com/ubi10/ubi-minimal"),
    ("registry.access.redhat.com/ubi7", "registry.access.redhat.com/ubi7/ubi"),
    ("registry.access.redhat.com/ubi7-minimal", "registry.access.redhat.com/ubi7/ubi-minimal"),
    ("registry.access.redhat.com/ubi8", "registry.access.redhat.com/ubi8/ubi"),
    ("registry.access.redhat.com/ubi8-init", "registry.access.redhat.com/ubi8/ubi-init"),
    ("registry.access.redhat.com/ubi8-micro", "registry.access.redhat.com/ubi8/ubi-micro"),
    ("registry.access.redhat.com/ubi8-minimal", "registry.access.redhat.com/ubi8/ubi-minimal"),
    ("registry.access.redhat.com/ubi9", "registry.access.redhat.com/ubi9/ubi"),
    ("registry.access.redhat.com/ubi9-micro", "registry.access.redhat.com/ubi9/ubi-micro"),
    ("registry.access.redhat.com/ubi9-minimal", "registry.access.redhat.com/ubi9/ubi-minimal"),
    ("registry.fedoraproject.org/fedora", "fedora"),
    ("registry.opensuse.org/opensuse/leap", "opensuse/leap"),
    ("registry.redhat.io/ubi10/ubi-minimal", "registry.access.redhat.com/ubi10/ubi-minimal"),
    ("registry.redhat.io/ubi7/ubi", "registry.access.redhat.com/ubi7/ubi"),
    ("registry.redhat.io/ubi7/ubi-minimal", "registry.access.redhat.com/ubi7/ubi-minimal"),
    ("registry.redhat.io/ubi8/ubi", "registry.access.redhat.com/ubi8/ubi"),
    ("registry.redhat.io/ubi8/ubi-init", "registry.access.redhat.com/ubi8/ubi-init"),
    ("registry.redhat.io/ubi8/ubi-micro", "registry.access.redhat.com/ubi8/ubi-micro"),
    ("registry.redhat.io/ubi8/ubi-minimal", "registry.access.redhat.com/ubi8/ubi-minimal"),
    ("registry.redhat.io/ubi9/ubi", "registry.access.redhat.com/ubi9/ubi"),
    ("registry.redhat.io/ubi9/ubi-micro", "registry.access.redhat.com/ubi9/ubi-micro"),
    ("registry.redhat.io/ubi9/ubi-minimal", "registry.access.redhat.com/ubi9/ubi-minimal"),
    ("ubuntu.azurecr.io/ubuntu", "ubuntu"),
];

/// One line per tag, in `row`'s form. Sorted by name.
#[rustfmt::skip]
pub(super) static REPOSITORIES: &[Repository] = &[
    Repository {
        name: "adminer",
        sources: &[
            "docker images output on GitHub, record 238816189",
            "docker images output on GitHub, record 690249984",
            "docker-library/repo-info at 0423850",
            "docker-library/repo-info at 05b41dc",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["entrypoint.sh", "docker-php-entrypoint"], cmd: &["php", "-S", "[::]:8080", "-t", "/var/www/html"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("adminer"), workdir: Some("/var/www/html"), entrypoint: &["entrypoint.sh", "docker-php-entrypoint"], cmd: &["php", "-S", "[::]:8080", "-t", "/var/www/html"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("adminer"), workdir: Some("/var/www/html"), entrypoint: &["entrypoint.sh", "docker-php-entrypoint"], cmd: &["php-fpm"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
6.1.1-standalone||alpine-3.24|116070000r2026-09-25:3|50600000q
4.4||alpine-3.6|65610000r2018-01-18:4|28595000r|1
4.4-fastcgi||alpine-3.6|80330000r2018-01-19:4|32726000r|2
4.4-standalone||alpine-3.6|65610000r2018-01-18:4|28595000r|1
4||alpine-3.24|90500000r2022-03:1|46627000r2026-07-02:2|1
fastcgi||alpine-3.6|80330000r2018-01-19:4|32726000r|2
latest||alpine-3.6|88900000r2022-02:0|38700000q|1
standalone||alpine-3.6|65610000r2018-01-18:4|28595000r|1
",
    },
    Repository {
        name: "almalinux",
        sources: &[
            "judged from rockylinux:8.5",
            "docker-library/repo-info at 05db977",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
9|9-default|almalinux-9|188000000q2026-09-02:1|71728000r
9-minimal||almalinux-9|95100000q2026-09-02:1|36283000r|1
8||almalinux-8|195000000s2026-11-21:0
",
    },
    Repository {
        name: "alpine",
        sources: &[
            "alpinelinux/docker-alpine at 0822e58, root file system",
            "alpinelinux/docker-alpine at 0cc7fea, root file system",
            "alpinelinux/docker-alpine at 1d3ddcf, root file system",
            "alpinelinux/docker-alpine at 446ba06, root file system",
            "alpinelinux/docker-alpine at 4e7658c, root file system",
            "alpinelinux/docker-alpine at 5a9faa4, root file system",
            "alpinelinux/docker-alpine at 7cf8098, root file system",
            "alpinelinux/docker-alpine at 7d63673, root file system",
            "alpinelinux/docker-alpine at 9c372c8, root file system",
            "alpinelinux/docker-alpine at a63b6f1, root file system",
            "alpinelinux/docker-alpine at a8be5a3, root file system",
            "alpinelinux/docker-alpine at c091956, root file system",
            "alpinelinux/docker-alpine at cb8d871, root file system",
            "alpinelinux/docker-alpine at d7eb97a, root file system",
            "alpinelinux/docker-alpine at e5205c8, root file system",
            "alpinelinux/docker-alpine at fd62af7, root file system",
            "docker images output on GitHub, record 14092398396",
            "docker images output on GitHub, record 2417729311",
            "docker images output on GitHub, record 33690582366",
            "docker images output on GitHub, record 48088495756",
            "docker images output on GitHub, record 52724015714",
            "docker images output on GitHub, record 68856334604",
            "collabnix/dockerlabs at 8602502",
            "docker-library/repo-info at 1742085",
            "docker-library/repo-info at 1746b58",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "sum of apk installed sizes of the 3.24 base packages (adminer:6.1.1 page)",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/sh"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
3.24|3,latest|alpine-3.24|8390000p2026-09-17:26|3849700r2026-09-17:24
3.23||alpine-3.23|8440000r2026-03:20|3840000q
3.22||alpine-3.22|8310000r2025-09:19|3780000q
3.21||alpine-3.21|8020000q2026-04-16:23|3646900r
3.20||alpine-3.20|7810000r2026-09:21|3490300r2024-09-06:7|||14
3.19||alpine-3.19|7391160e2024-09-06:0|3299400r|||15
3.18||alpine-3.18|7349436e2024-09-06:10|3292800r|||15
3.17||alpine-3.17|7076442e2024-09-06:2|3275900r|||15
3.16||alpine-3.16|5540000r2024:16|2722700r2024-01-26:8|||14
3.15.4||alpine-3.15|5570000r2022-05:17|2530000q
3.15||alpine-3.15|5589644e2023-11-30:6|2741200r|||14
3.14||alpine-3.14|5608980e2023-03-29:12|2742600r|||14
3.13||alpine-3.13|5619315e2022-08-09:4|2740300r|||14
3.12||alpine-3.12|5576689e2022-04-04:1|2721500r|||14
3.11||alpine-3.11|5614774e2021-11-12:15|2733900r|||14
3.10||alpine-3.10|5576169e2021-04-14:5|2714800r|||14
3.9||alpine-3.9|5550000r2022-12:18|2695400r2020-04-23:13|||14
3.8||alpine-3.8|4408909e2020-01-23:11|2144500r|||13
3.7||alpine-3.7|4202110e2019-03-06:14|2042100r|||13
3.6||alpine-3.6|4023612e2019-03-06:9|1950500r|||13
3.5||alpine-3.5|4000000r2019-03:22|1970100r2018-01-09:25
3.4||alpine-3.4|4820000r2018-01-09:25|2387600r
3.3||alpine-3.3|4810000r2018-01-09:25|2397900r
3.2||alpine-3.2|5270000r2018-01-09:25|2569600r
3.1||alpine-3.1|5050000r2018-01-09:25|2304500r
edge||alpine-edge|7822220e2024-09-23:3|3504400r|||14
",
    },
    Repository {
        name: "amazoncorretto",
        sources: &[
            "docker images output on GitHub, record 12331973537",
            "docker images output on GitHub, record 1767731839",
            "docker images output on GitHub, record 19068723809",
            "docker images output on GitHub, record 2515028591",
            "docker images output on GitHub, record 32038133730",
            "docker images output on GitHub, record 38650640241",
            "docker images output on GitHub, record 46610089107",
            "docker-library/repo-info at 0cdc88b",
            "(repo-info page, record 55205419165)@:repos/amazoncorretto/remote/8-alpine.md",
            "(repo-info page, record 71130056875)@:repos/amazoncorretto/remote/17-headful.md",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: Some("dnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: Some("dnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/sh"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
21||amazonlinux-2023|466000000q2026-07-23:7|225020000r
17.0.3-alpine||alpine|333000000r2022-12:1|158000000q|1
17-headful||amazonlinux|356000000q2026-09-28:9|137770000r|2
11.0.20-alpine||alpine|271000000r2023-08:5|128000000q|1
11||amazonlinux|448000000r2022-10:0|181000000q|3
11-alpine||alpine|281000000r2024:3|133000000q|1
8||amazonlinux|346000000r2019-10:4|140000000q|3
8-alpine||alpine|207000000r2021-06:6|103590000r2024-04-16:8|4
8u212||amazonlinux|389000000r2019-06:2|158000000q|3|8u212
",
    },
    Repository {
        name: "amazonlinux",
        sources: &[
            "docker images output on GitHub, record 7135042191",
            "docker images output on GitHub, record 82919616",
            "docker-library/repo-info at 0f81a33",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: Some("yum"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
2023||amazonlinux-2023|149000000r2023-01:0|54574000r2026-07-18:2
2017.12||amazonlinux-2|203550000r2017-12-13:3|76413000r
2017.12-with-sources||amazonlinux-2|544190000r2017-12-13:3|417150000r
2017.09||amazonlinux|164840000r2017-11-03:3|61591000r
2017.09-with-sources||amazonlinux|463740000r2017-11-03:3|360560000r
2017.03||amazonlinux-2018|161850000r2017-11-03:3|61045000r
2017.03-with-sources||amazonlinux-2018|450920000r2017-11-03:3|350180000r
2016.09||amazonlinux-2018|292320000r2017-11-03:3|98754000r
2016.09-with-sources||amazonlinux-2018|596920000r2017-11-03:3|403430000r
2||amazonlinux-2|172000000r2023-01:0|76413000r2017-12-13:3
2-with-sources||amazonlinux-2|544190000r2017-12-13:3|417150000r
1||amazonlinux|164840000r2017-11-03:3|61591000r
1-with-sources||amazonlinux|463740000r2017-11-03:3|360560000r
latest||amazonlinux-2023|143000000r2023-09:1|69200000q|1
with-sources||amazonlinux|463740000r2017-11-03:3|360560000r
",
    },
    Repository {
        name: "archlinux",
        sources: &[
            "docker images output on GitHub, record 20427821368",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||archlinux|407000000r2022-08:0|165000000q
",
    },
    Repository {
        name: "bash",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
4.4||alpine-3.6|12230000r2018-01-09:0|4701200r
4.3||alpine-3.6|11140000r2018-01-09:0|4394400r
4.2||alpine-3.6|10440000r2018-01-09:0|4145800r
4.1||alpine-3.6|10340000r2018-01-09:0|4102500r
4.0||alpine-3.6|10280000r2018-01-09:0|4074600r
4||alpine-3.6|12230000r2018-01-09:0|4701200r
3.2||alpine-3.6|9960000r2018-01-09:0|3952800r
3.1||alpine-3.6|9900000r2018-01-09:0|3929300r
3.0||alpine-3.6|9800000r2018-01-09:0|3889600r
3||alpine-3.6|9960000r2018-01-09:0|3952800r
latest||alpine-3.6|12230000r2018-01-09:0|4701200r
",
    },
    Repository {
        name: "buildpack-deps",
        sources: &[
            "docker images output on GitHub, record 3536798812",
            "docker images output on GitHub, record 47470742003",
            "maxmood96/repo-info at 00304a4",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 0586660",
            "docker-library/repo-info at 31b0724",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "docker-library/repo-info, the tag's page of that day",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
artful||ubuntu-17.10|746360000r2018-01-25:6|262370000r
artful-curl||ubuntu-17.10|111090000r2018-01-25:6|46035000r
artful-scm||ubuntu-17.10|244200000r2018-01-25:6|91777000r
bionic||ubuntu-18.04|621970000r2018-01-25:6|213610000r
bionic-curl||ubuntu-18.04|95080000r2018-01-25:6|37588000r
bionic-scm||ubuntu-18.04|228990000r2018-01-25:6|82741000r
bookworm||debian-12|888000000q2025-01-14:2|348260000r|1
bookworm-curl||debian-12|185000000q2025-01-14:2|72539000r|1
bookworm-scm||debian-12|349000000q2025-01-14:2|136940000r|1
bullseye||debian-11|835000000r2023-01:0|328000000q|1
buster||debian-10|803000000r2023-01:0|327680000r2017-12-12:6|1
buster-curl||debian-10|139560000r2017-12-12:6|65867000r|1
buster-scm||debian-10|272830000r2017-12-12:6|114260000r|1
curl|stretch-curl|debian-9|131740000r2017-12-12:6|60564000r|1
jammy-curl||ubuntu-22.04|96100000r2022-03-18:8|37700000q|1
jessie||debian-8|614870000r2017-12-12:6|250090000r|1
jessie-curl||debian-8|167990000r2017-12-12:6|71866000r|1
jessie-scm||debian-8|290940000r2017-12-12:6|115120000r|1
noble-curl||ubuntu-24.04|118310000r2026-08-04:5|46400000q|1
precise||ubuntu-12.04|401000000q2016-12-15:3|157280000r
precise-curl||ubuntu-12.04|113000000q2016-12-15:3|44250000r
precise-scm||ubuntu-12.04|191000000q2016-12-15:3|75097000r
resolute-curl||ubuntu-26.04|149410000r2026-03-17:8|58600000q|1
scm|stretch-scm|debian-9|273420000r2017-12-12:6|110590000r|1
sid||debian|834640000r2017-12-12:6|327480000r|1
sid-curl||debian|139770000r2017-12-12:6|66040000r|1
sid-scm||debian|273630000r2017-12-12:6|114610000r|1
stretch||debian-9|835000000r2022-04:1|323670000r2017-12-12:6|1
trixie|latest|debian-13|967000000q2026-08-25:4|379120000r|1
trixie-curl||debian-13|191000000q2026-08-25:4|74977000r|1
trixie-scm||debian-13|364000000q2026-08-25:4|142780000r|1
trusty||ubuntu-14.04|587270000r2018-01-25:6|213910000r
trusty-curl||ubuntu-14.04|233540000r2018-01-25:6|77685000r
trusty-scm||ubuntu-14.04|313570000r2018-01-25:6|107240000r
wheezy||debian-7|468590000r2017-12-12:6|182630000r|1
wheezy-curl||debian-7|99670000r2017-12-12:6|45060000r|1
wheezy-scm||debian-7|210020000r2017-12-12:6|83021000r|1
xenial||ubuntu-16.04|633760000r2018-01-25:6|232170000r
xenial-curl||ubuntu-16.04|128360000r2018-01-25:6|50183000r
xenial-scm||ubuntu-16.04|251480000r2018-01-25:6|91967000r
yakkety||ubuntu-16.10|744420000r2017-07-07:7|263170000r
yakkety-curl||ubuntu-16.10|122970000r2017-07-07:7|49798000r
yakkety-scm||ubuntu-16.10|249290000r2017-07-07:7|92909000r
zesty||ubuntu-17.04|736620000r2017-07-07:7|260610000r
zesty-curl||ubuntu-17.04|110240000r2017-07-07:7|45539000r
zesty-scm||ubuntu-17.04|238720000r2017-07-07:7|89498000r
",
    },
    Repository {
        name: "busybox",
        sources: &[
            "docker-library/busybox at 70ce0fb, root file system",
            "maxmood96/repo-info at 1b681df",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: Some(Some(LibcFamily::Glibc)), shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["sh"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(Some(LibcFamily::Uclibc)), shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["sh"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(Some(LibcFamily::Musl)), shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["sh"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
1.36||busybox|4260000r2023-05-18:1|2300000q
1.28||busybox|1150000r2018-01-24:2|723070r|1
1.28-glibc||busybox|4400000r2018-01-24:2|2392800r
1.28-musl||busybox|1340000r2018-01-24:2|771580r|2
1.28-uclibc||busybox|1150000r2018-01-24:2|723070r|1
1.26||busybox|1110000r2017-06-15:3|699240r|1
1.26-glibc||busybox|4340000r2017-06-15:3|2331100r
1.26-musl||busybox|1320000r2017-06-15:3|744230r|2
1.26-uclibc||busybox|1110000r2017-06-15:3|699240r|1
1||busybox|1150000r2018-01-24:2|723070r|1
1-glibc||busybox|4400000r2018-01-24:2|2392800r
1-musl||busybox|1340000r2018-01-24:2|771580r|2
1-uclibc||busybox|1150000r2018-01-24:2|723070r|1
latest-glibc|glibc,latest|busybox|4445814e2026-07-27:0|2226300r
latest-musl|musl|busybox|1532848e2026-07-27:0|886160r|2
latest-uclibc|uclibc|busybox|1256184e2026-07-27:0|773910r|1
stable-glibc|stable|busybox|4421246e2026-07-27:0|2211500r
stable-musl||busybox|1508280e2026-07-27:0|871090r|2
stable-uclibc||busybox|1231616e2026-07-27:0|758090r|1
",
    },
    Repository {
        name: "cassandra",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["cassandra", "-f"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3.11||debian|385410000r2018-01-23:0|165240000r
latest||debian|385410000r2018-01-23:0|165240000r
",
    },
    Repository {
        name: "centos",
        sources: &[
            "alpinelinux/docker-alpine README.adoc",
            "docker images output on GitHub, record 27275513742",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 72e4be7",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
8||centos-8|231000000r2023-07:1|84000000q||||2021-12-31
7||centos-7|204000000r2023-07:1|76097000r2021-09-15:4||||2024-06-30
6.9||centos-6|194750000r2017-11-03:3|70186000r||||2020-11-30
6.8||centos-6|194550000r2017-11-03:3|70231000r||||2020-11-30
6.7||centos-6|190590000r2017-11-03:3|67814000r||||2020-11-30
6.6||centos-6|202610000r2017-11-03:3|73694000r||||2020-11-30
6||centos-6|194510000r2018-01-08:3|70068000r||||2020-11-30
5.11||centos-5|239000000q2016-08-30:2|87095000r||||2017-03-31
5||centos-5|240000000q2016-08-30:2|87342000r||||2017-03-31
centos5||centos-5|240000000q2016-08-30:2|87342000r
centos5.11||centos-5|239000000q2016-08-30:2|87095000r
centos6||centos-6|194510000r2018-01-08:3|70068000r
centos6.6||centos-6|202610000r2017-11-03:3|73694000r
centos6.7||centos-6|190590000r2017-11-03:3|67814000r
centos6.8||centos-6|194550000r2017-11-03:3|70231000r
centos6.9||centos-6|194750000r2017-11-03:3|70186000r
centos7||centos-7|207200000r2018-01-08:3|73673000r
centos7.0.1406||centos-7|210210000r2017-11-03:3|76789000r
centos7.1.1503||centos-7|212060000r2017-11-03:3|77375000r
centos7.2.1511||centos-7|194630000r2017-11-03:3|71560000r
centos7.3.1611||centos-7|191850000r2017-11-03:3|72171000r
centos7.4.1708||centos-7|196580000r2017-11-03:3|73359000r
latest||centos-7|202000000r2019-09:0|73673000r2018-01-08:3
",
    },
    Repository {
        name: "cgr.dev/chainguard/aspnet-runtime",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &["/usr/bin/dotnet"], cmd: &["--help"], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/bash",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/bin/bash", "-c"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/busybox",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|latest-glibc|wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/curl",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &["/usr/bin/curl"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/gcc-glibc",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: None, workdir: Some("/work"), entrypoint: &["/usr/bin/gcc"], cmd: &["--help"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/git",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/git"), entrypoint: &["/usr/bin/git"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|latest-glibc|wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/glibc-dynamic",
        sources: &[
            "docker images output on GitHub, record 49443841137",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|57000000r2024:0|23100000q|1
",
    },
    Repository {
        name: "cgr.dev/chainguard/go",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/usr/bin/go"], cmd: &["help"], env: &[], ports: &[], runtime: Some("go") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/usr/bin/go"], cmd: &["help"], env: &[], ports: &[], runtime: Some("go") },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/gradle",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/build"), entrypoint: &["/usr/bin/gradle"], cmd: &[], env: &[], ports: &[], runtime: Some("java") },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/helm",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &["/usr/bin/helm"], cmd: &["help"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/jdk",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/build"), entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("java") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/build"), entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("java") },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/jre",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/app"), entrypoint: &["/usr/bin/java"], cmd: &[], env: &[], ports: &[], runtime: Some("java") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/app"), entrypoint: &["/usr/bin/java"], cmd: &[], env: &[], ports: &[], runtime: Some("java") },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/kubectl",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &["/usr/bin/kubectl"], cmd: &["--help"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/mariadb",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: None, entrypoint: &["/usr/local/bin/docker-entrypoint.sh", "mariadbd"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/maven",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/build"), entrypoint: &["/usr/bin/mvn"], cmd: &[], env: &[], ports: &[], runtime: Some("java") },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/nginx",
        sources: &[
            "docker images output on GitHub, record 40808922044",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &["/usr/sbin/nginx"], cmd: &["-c", "/etc/nginx/nginx.conf", "-e", "/dev/stderr", "-g", "daemon off;"], env: &[], ports: &[], runtime: None },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: None, entrypoint: &["/usr/sbin/nginx"], cmd: &["-c", "/etc/nginx/nginx.conf", "-e", "/dev/stderr", "-g", "daemon off;"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi|20400000r2023-02:0|8260000q
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/node",
        sources: &[
            "recorded size of cgr.dev/chainguard/node:latest (arm64)",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/app"), entrypoint: &["/usr/bin/node"], cmd: &["--help"], env: &[], ports: &[], runtime: Some("node") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/app"), entrypoint: &["/usr/bin/node"], cmd: &["--help"], env: &[], ports: &[], runtime: Some("node") },
        ],
        rows: "\
latest||wolfi|108000000s2026-11-21:0
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/php",
        sources: &[
            "docker images output on GitHub, record 30462793123",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/app"), entrypoint: &["/bin/php"], cmd: &[], env: &[], ports: &[], runtime: Some("php") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/app"), entrypoint: &["/bin/php"], cmd: &[], env: &[], ports: &[], runtime: Some("php") },
        ],
        rows: "\
latest||wolfi|39900000r2023:0|16200000q
latest-dev||wolfi|63200000r2023:0|25600000q|1
",
    },
    Repository {
        name: "cgr.dev/chainguard/postgres",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: None, workdir: Some("/home/postgres"), entrypoint: &["/usr/bin/docker-entrypoint.sh", "postgres"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/python",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &["/usr/bin/python"], cmd: &[], env: &[], ports: &[], runtime: Some("python") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: None, entrypoint: &["/usr/bin/python"], cmd: &[], env: &[], ports: &[], runtime: Some("python") },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/redis",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("redis"), workdir: Some("/data"), entrypoint: &["/usr/bin/redis-server"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/ruby",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/work"), entrypoint: &["/usr/bin/ruby"], cmd: &["--version"], env: &[], ports: &[], runtime: Some("ruby") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/work"), entrypoint: &["/usr/bin/ruby"], cmd: &["--version"], env: &[], ports: &[], runtime: Some("ruby") },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/rust",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/work"), entrypoint: &["/usr/bin/rustc"], cmd: &["--help"], env: &[], ports: &[], runtime: Some("rust") },
            Config { package_manager: Some("apk"), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/work"), entrypoint: &["/usr/bin/rustc"], cmd: &["--help"], env: &[], ports: &[], runtime: Some("rust") },
        ],
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/static",
        sources: &[
            "docker images output on GitHub, record 2071669619",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(false), user: Some("65532"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|latest-glibc|wolfi|1330000r2024:0|539000q
",
    },
    Repository {
        name: "cgr.dev/chainguard/valkey",
        sources: &[
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/data"), entrypoint: &["/usr/bin/valkey-server"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/wolfi-base",
        sources: &[
            "docker images output on GitHub, record 19121631241",
            "public code file, record 7156312005",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/sh", "-l"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||wolfi|10900000r2024:0|6620000r2025-11:1
",
    },
    Repository {
        name: "clearlinux",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
base||clearlinux|70870000r2018-01-20:0|29554000r
latest||clearlinux|70870000r2018-01-20:0|29554000r
",
    },
    Repository {
        name: "clojure",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "(repo-info page, record 56192044255)@:repos/clojure/remote/temurin-18-tools-deps-jammy.md",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/tmp"), entrypoint: &[], cmd: &["/bin/sh"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/tmp"), entrypoint: &[], cmd: &["bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
alpine||alpine-3.7|139140000r2018-01-10:0|96446000r
boot||debian-9|774620000r2017-12-12:0|328070000r|1
latest||debian-9|754490000r2017-12-12:0|310130000r|1
lein||debian-9|754490000r2017-12-12:0|310130000r|1
temurin-18-tools-deps-jammy||ubuntu-22.04|719000000q2022-08-11:1|295420000r|1
",
    },
    Repository {
        name: "composer",
        sources: &[
            "docker images output on GitHub, record 10676503045",
            "docker images output on GitHub, record 29297275405",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/app"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["composer"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
2.4||debian-11|200000000r2022-09:0|80000000q
2.3||debian-11|199000000r2022-05:1|79600000q
1.6||alpine-3.6|145790000r2018-01-15:3|58306000r
1.5||alpine-3.6|145790000r2018-01-10:3|58313000r
1.4||alpine-3.6|145770000r2018-01-10:3|58312000r
1.3||alpine-3.4|135570000r2017-07-10:4|55926000r
1.2||alpine-3.4|135000000q2016-12-27:2|53949000r
1.1||alpine-3.4|135000000q2016-12-27:2|53929000r
1||alpine-3.6|145790000r2018-01-15:3|58306000r
",
    },
    Repository {
        name: "consul",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["agent", "-dev", "-client", "0.0.0.0"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||alpine-3.7|52270000r2018-01-24:0|14008000r
",
    },
    Repository {
        name: "continuumio/anaconda3",
        sources: &[
            "docker images output on GitHub, record 7054810981",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("python") },
        ],
        rows: "\
latest|||2810000000r2021-10:0
",
    },
    Repository {
        name: "continuumio/miniconda3",
        sources: &[
            "docker images output on GitHub, record 22594531721",
            "docker images output on GitHub, record 31818317861",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
4.6.14||debian-10|457000000r2019-08:1|185000000q
latest||debian-11|403000000r2022-10:0|163000000q
",
    },
    Repository {
        name: "couchdb",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/opt/couchdb"), entrypoint: &["tini", "--", "/docker-entrypoint.sh"], cmd: &["/opt/couchdb/bin/couchdb"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/lib/couchdb"), entrypoint: &["tini", "--", "/docker-entrypoint.sh"], cmd: &["couchdb"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
2.1||debian-8|332780000r2017-12-12:0|155320000r
1.7-couchperuser||debian-8|235790000r2017-12-12:0|115700000r|1
latest||debian-8|332780000r2017-12-12:0|155320000r
",
    },
    Repository {
        name: "crate",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/data"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["crate"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
2.3||alpine-3.7|196930000r2018-01-26:0|129240000r
latest||alpine-3.7|196930000r2018-01-26:0|129240000r
",
    },
    Repository {
        name: "debian",
        sources: &[
            "as debian:trixie without docs/man/locale",
            "debuerreotype/docker-debian-artifacts at f5527c9",
            "docker images output on GitHub, record 13401941245",
            "docker images output on GitHub, record 23830635197",
            "docker images output on GitHub, record 3536798812",
            "docker images output on GitHub, record 42368319295",
            "docker images output on GitHub, record 47470742003",
            "docker images output on GitHub, record 7135042191",
            "file sizes in the .debs of a minbase install, calibrated on debian:bookworm-slim = 74.83 MB",
            "maxmood96/repo-info at 0063909",
            "maxmood96/repo-info at 013e9ee",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 0586660",
            "docker-library/repo-info at 1457e32",
            "docker-library/repo-info at 3179cb4",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
9.3||debian-9|100100000r2017-12-12:15|45122000r
9.3-slim||debian-9|55260000r2017-12-12:15|22486000r
9.0||debian-9|100100000r2017-06-20:16|45140000r
8.10||debian-8|123410000r2017-12-12:15|52600000r
8.10-slim||debian-8|79150000r2017-12-12:15|30115000r
8.8||debian-8|123470000r2017-06-20:16|52615000r
8.6||debian-8|114000000q2016-12-13:11|51363000r|1
7.11||debian-7|85160000r2017-12-12:15|38110000r
7.11-slim||debian-7|46920000r2017-12-12:15|19165000r
7||debian-7|85160000r2017-12-12:15|38110000r
7-slim||debian-7|46920000r2017-12-12:15|19165000r
bookworm|12,oldstable|debian-12|117000000r2025-10:2|48491000r2025-04-28:9|||88
bookworm-slim|12-slim,oldstable-slim|debian-12|74830000r2026-09-18:14|28238000r|||88
bullseye|11|debian-11|124000000r2023-01:4|53739000r2024-12-02:1|||96
bullseye-slim|11-slim|debian-11|80500000r2023-01:5|30253000r2024-12-02:1|||96
buster|10|debian-10|114000000r2023-01:4|48258000r2017-12-12:15
buster-slim||debian-10|69200000r2019-12:3|27146000r2021-07-22:10
jessie|8|debian-8|123410000r2017-12-12:15|52600000r
jessie-slim|8-slim|debian-8|79150000r2017-12-12:15|30115000r
oldoldstable||debian|85160000r2017-12-12:15|38110000r
oldoldstable-slim||debian|46920000r2017-12-12:15|19165000r
sid||debian-sid|126000000q2024-12-02:1|52142000r|||90
sid-slim||debian-sid|83600000q2024-12-02:1|31556000r|||90
stretch|9|debian-9|101000000r2022-04:6|45122000r2017-12-12:15
stretch-slim|9-slim|debian-9|55260000r2017-12-12:15|22486000r
testing||debian-testing|121000000r2023-01:7|52114000r2024-12-02:1|||90
testing-slim||debian-testing|77300000q2024-12-02:1|31530000r|||90
trixie|13,latest,stable|debian-13|120070000p2026-08-24:8|49338000r2026-08-24:12|||90
trixie-slim|13-slim,stable-slim|debian-13|78780000p2026-08-24:0|29793000r2026-08-24:13|||90
unstable||debian-sid|114000000q2024-12-02:1|52142000r|||90
unstable-slim||debian-sid|77500000q2024-12-02:1|31556000r|||90
wheezy||debian-7|85160000r2017-12-12:15|38110000r
wheezy-slim||debian-7|46920000r2017-12-12:15|19165000r
",
    },
    Repository {
        name: "denoland/deno",
        sources: &[
            "docker images output on GitHub, record 43414764982",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("deno") },
        ],
        rows: "\
latest|debian||178000000r2025-04:0
2.2.8|||178000000r2025-04:0
",
    },
    Repository {
        name: "docker",
        sources: &[
            "deepsinha75/repo-info@:repos/docker/remote/18.09.md",
            "hiramtibbit/repo-info@:repos/docker/remote/18.06.md",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 2f43652",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 6920603",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["dockerd-entrypoint.sh"], cmd: &[], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["sh"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["dockerd-entrypoint.sh"], cmd: &["sh"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
29-dind|29,dind,latest|alpine-3.24|363620000r2026-09-17:3|121000000q
29-cli|cli|alpine-3.24|168240000r2026-09-04:5|55700000q|1
19.03||alpine-3.7|202000000q2019-11:0|66888000r|1
18.09||alpine-3.7|156000000q2019-07-11:0|51648000r|1
18.06||alpine-3.7|154000000q2019-02:1|51008000r|1
18.01||alpine-3.7|131620000r2018-01-26:4|41149000r|1
18.01-dind||alpine-3.7|142810000r2018-01-26:4|45690000r|2
18.01-git||alpine-3.7|148940000r2018-01-26:4|49591000r|1
18||alpine-3.7|131620000r2018-01-26:4|41149000r|1
18-dind||alpine-3.7|142810000r2018-01-26:4|45690000r|2
18-git||alpine-3.7|148940000r2018-01-26:4|49591000r|1
17.12||alpine-3.7|114400000r2018-01-26:4|36984000r|1
17.12-dind||alpine-3.7|125590000r2018-01-26:4|41525000r|2
17.12-git||alpine-3.7|131720000r2018-01-26:4|45426000r|1
17.09||alpine-3.6|99840000r2018-01-26:4|33044000r|1
17.09-dind||alpine-3.6|109710000r2018-01-26:4|37110000r|2
17.09-git||alpine-3.6|123610000r2018-01-26:4|44827000r|1
17.06||alpine-3.6|97020000r2017-06-29:6|32331000r|1
17.06-dind||alpine-3.6|102740000r2017-06-29:6|34718000r|2
17.06-git||alpine-3.6|120700000r2017-06-29:6|44063000r|1
17.03||alpine-3.5|89540000r2017-06-29:6|30432000r|1
17.03-dind||alpine-3.5|95150000r2017-06-29:6|32775000r|2
17.03-git||alpine-3.5|111650000r2017-06-29:6|41423000r|1
17||alpine-3.7|114400000r2018-01-26:4|36984000r|1
17-dind||alpine-3.7|125590000r2018-01-26:4|41525000r|2
17-git||alpine-3.7|131720000r2018-01-26:4|45426000r|1
1.12||alpine-3.4|96600000q2016-12-27:2|32042000r|1
1.12-dind||alpine-3.4|103000000q2016-12-27:2|34110000r|2
1.12-git||alpine-3.4|124000000q2016-12-27:2|41180000r|1
1.11||alpine-3.4|71400000q2016-12-27:2|23679000r|1
1.11-dind||alpine-3.4|77600000q2016-12-27:2|25748000r|2
1.11-git||alpine-3.4|98900000q2016-12-27:2|32817000r|1
1||alpine-3.4|96600000q2016-12-27:2|32042000r|1
1-dind||alpine-3.4|103000000q2016-12-27:2|34110000r|2
1-git||alpine-3.4|124000000q2016-12-27:2|41180000r|1
",
    },
    Repository {
        name: "drupal",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["docker-php-entrypoint"], cmd: &["apache2-foreground"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["docker-php-entrypoint"], cmd: &["php-fpm"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
8.4||debian-8|455030000r2018-01-24:0|180260000r
8.4-apache||debian-8|455030000r2018-01-24:0|180260000r
8.4-fpm||debian-8|445060000r2018-01-24:0|176480000r|1
apache||debian-8|455030000r2018-01-24:0|180260000r
fpm||debian-8|445060000r2018-01-24:0|176480000r|1
latest||debian-8|455030000r2018-01-24:0|180260000r
",
    },
    Repository {
        name: "eclipse-mosquitto",
        sources: &[
            "docker images output on GitHub, record 1332162637",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/docker-entrypoint.sh"], cmd: &["/usr/sbin/mosquitto", "-c", "/mosquitto/config/mosquitto.conf"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||alpine-3.6|9830000r2020-10:0|3980000q
",
    },
    Repository {
        name: "eclipse-temurin",
        sources: &[
            "docker images output on GitHub, record 22504953390",
            "docker images output on GitHub, record 25432802744",
            "docker images output on GitHub, record 43868731596",
            "docker images output on GitHub, record 43942077753",
            "docker images output on GitHub, record 52700540633",
            "docker images output on GitHub, record 68386592094",
            "docker images output on GitHub, record 68867365985",
            "eclipse-temurin:21-jre",
            "eclipse-temurin:21-jre-alpine",
            "judged from 11-jdk estimate",
            "judged from 11-jre estimate",
            "judged from 17-jre estimate",
            "judged from 25-jdk estimate",
            "judged from 25-jre estimate",
            "judged from 8-jdk estimate",
            "judged from 8-jre estimate",
            "judged from eclipse-temurin:21",
            "judged from eclipse-temurin:21-jre",
            "maxmood96/repo-info at 011d1fe",
            "docker-library/repo-info at 1be336e",
            "docker-library/repo-info at 28e979c",
            "docker-library/repo-info at 6b8e357",
            "docker-library/repo-info at d849195",
            "ubuntu:24.04 + apt layer + JDK tarball scale",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/__cacert_entrypoint.sh"], cmd: &["jshell"], env: &[("JAVA_HOME", "/opt/java/openjdk"), ("PATH", "/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/__cacert_entrypoint.sh"], cmd: &[], env: &[("JAVA_HOME", "/opt/java/openjdk"), ("PATH", "/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
25-jdk|25,25-jdk-resolute,latest|ubuntu-26.04|413990000r2026-08-21:22|144000000q
25-jdk-noble||ubuntu-24.04|492000000s2026-09-01:23|223000000s|1
25-jdk-jammy||ubuntu-22.04|492000000s2026-11-21:12
25-jre|25-jre-resolute|ubuntu-26.04|335980000r2026-09-16:21|117000000q|1
25-jre-noble||ubuntu-24.04|300000000s2026-09-01:7|105000000s|1
25-jre-alpine||alpine|206000000s2026-09-01:8|73500000s|1
25-jre-jammy||ubuntu-22.04|300000000s2026-11-21:13||1
21-jdk|21,21-jdk-noble|ubuntu-24.04|501000000r2026:5|203000000q
21-jdk-alpine||alpine|364000000r2026-09:6|172000000q
21-jdk-jammy||ubuntu-22.04|448000000s2026-11-21:16
21-jre|21-jre-noble|ubuntu-24.04|287000000r2026:4|99683000r2026-01-15:18|1|21.0.9+10
21-jre-alpine||alpine-3.19|208000000r2026-09:6|98400000q|1|21.0.3+9
21-jre-jammy||ubuntu-22.04|287000000s2026-11-21:17||1
17-jdk|17,17-jdk-resolute|ubuntu-26.04|448020000r2026-07-16:19|156000000q
17-jdk-noble||ubuntu-24.04|424000000s2026-09-01:23|196000000s|1
17-jdk-alpine|17-alpine|alpine|333000000r2025-07:3|158000000q
17-jdk-focal||ubuntu-20.04|411000000r2023-07:0|166000000q
17-jdk-jammy||ubuntu-22.04|456000000r2023-04:1|185000000q
17-jre|17-jre-resolute|ubuntu-26.04|294400000r2026-08-21:20|102000000q|1
17-jre-noble||ubuntu-24.04|267000000s2026-09-01:7|96000000s|1
17-jre-alpine||alpine|181000000r2025-07:3|85700000q|1
17-jre-jammy||ubuntu-22.04|267000000s2026-11-21:11||1
11-jdk|11,11-jdk-noble|ubuntu-24.04|407000000s2026-09-01:23|191000000s
11-jdk-jammy||ubuntu-22.04|407000000s2026-11-21:9
11-jre|11-jre-noble|ubuntu-24.04|258000000s2026-09-01:7|94400000s|1
11-jre-alpine||alpine|169000000r2025-11:2|80000000q|1
11-jre-jammy||ubuntu-22.04|258000000s2026-11-21:10||1
8-jdk|8,8-jdk-noble|ubuntu-24.04|373000000s2026-09-01:23|175000000s
8-jdk-jammy||ubuntu-22.04|373000000s2026-11-21:14
8-jre|8-jre-noble|ubuntu-24.04|242000000s2026-09-01:7|89100000s|1
8-jre-alpine||alpine|150000000s2026-09-01:8|60000000s|1
8-jre-jammy||ubuntu-22.04|242000000s2026-11-21:15||1
",
    },
    Repository {
        name: "elasticsearch",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/usr/share/elasticsearch"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["elasticsearch"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
5.6||debian-9|580900000r2018-01-17:0|262660000r
5.6-alpine||alpine-3.7|124730000r2018-01-17:0|91992000r
alpine||alpine-3.7|124730000r2018-01-17:0|91992000r
latest||debian-9|580900000r2018-01-17:0|262660000r
",
    },
    Repository {
        name: "elixir",
        sources: &[
            "docker images output on GitHub, record 15998024499",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["iex"], env: &[], ports: &[], runtime: Some("elixir") },
        ],
        rows: "\
1.9.1-alpine||alpine|87600000r2019-10:0|53700000q
1.6||debian-8|890180000r2018-01-17:1|399780000r
1.6-alpine||alpine-3.6|83110000r2018-01-17:1|50992000r
1.6-slim||debian-8|287420000r2018-01-17:1|121920000r
1.5||debian-8|889230000r2017-12-20:1|399410000r
1.5-alpine||alpine-3.6|80190000r2018-01-10:1|50043000r
1.5-slim||debian-8|284500000r2017-12-20:1|120970000r
1.4||debian-8|896970000r2017-12-19:1|401770000r
1.4-slim||debian-8|448480000r2017-12-19:1|221780000r
1.3||debian-8|896520000r2017-12-19:1|401560000r
1.3-slim||debian-8|448030000r2017-12-19:1|221560000r
1.2||debian-8|763710000r2017-12-12:1|315400000r
1.2-slim||debian-8|293950000r2017-12-12:1|123530000r
alpine||alpine-3.6|83110000r2018-01-17:1|50992000r
latest||debian-8|890180000r2018-01-17:1|399780000r
slim||debian-8|287420000r2018-01-17:1|121920000r
",
    },
    Repository {
        name: "erlang",
        sources: &[
            "c0b/docker-erlang-otp README.md",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["erl"], env: &[], ports: &[], runtime: Some("erlang") },
        ],
        rows: "\
23.0||debian-10|1220000000r2020-05:0|503000000q
23.0-alpine||alpine|68700000r2020-05:0|42500000q
23.0-slim||debian-10|257000000r2020-05:0|107000000q
22.3||debian-10|1220000000r2020-05:0|503000000q
22.3-alpine||alpine|68900000r2020-05:0|42600000q
22.3-slim||debian-10|255000000r2020-05:0|107000000q
21.3||debian-10|1070000000r2020-05:0|441000000q
21.3-alpine||alpine|73400000r2020-05:0|45400000q
21.3-slim||debian-10|251000000r2020-05:0|105000000q
20.3||debian-10|1070000000r2020-05:0|441000000q
20.3-alpine||alpine|77300000r2020-05:0|47800000q
20.3-slim||debian-10|259000000r2020-05:0|108000000q
20.2||debian-8|877090000r2017-12-20:1|393810000r
20.2-alpine||alpine-3.6|74570000r2018-01-09:1|46126000r
20.2-slim||debian-8|276980000r2017-12-20:1|116590000r
alpine||alpine-3.6|74570000r2018-01-09:1|46126000r
latest||debian-8|877090000r2017-12-20:1|393810000r
slim||debian-8|276980000r2017-12-20:1|116590000r
",
    },
    Repository {
        name: "fedora",
        sources: &[
            "docker images output on GitHub, record 23186759317",
            "docker images output on GitHub, record 7135042191",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 4d7f688",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
38||fedora-38|196000000r2023-01:1|67600000q
37||fedora-37|190000000r2023-01:1|65500000q
33||fedora-33|176000000r2021-02:0|60700000q
27||fedora-27|251720000r2017-11-14:3|86821000r
26||fedora-26|231300000r2017-11-14:3|79356000r
26-modular||fedora-26|85330000r2017-11-04:3|34975000r
25||fedora-25|232440000r2017-11-04:3|79908000r
24||fedora-24|204440000r2016-11-15:5|72881000r
23||fedora-23|222000000q2016-08-30:2|76664000r
22||fedora-22|195000000q2016-08-30:2|67212000r
21||fedora-21|268000000q2016-08-30:2|92467000r
20||fedora-20|272000000q2016-08-30:2|93954000r
heisenbug||fedora-20|272000000q2016-08-30:2|93954000r
latest|44|fedora-44|182000000q2026-08-26:4|69397000r
modular||fedora-26|85330000r2017-11-04:3|34975000r
rawhide||fedora|252530000r2017-11-14:3|87014000r
",
    },
    Repository {
        name: "gazebo",
        sources: &[
            "docker-library/repo-info, the tag's page of that day",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/gzserver_entrypoint.sh"], cmd: &["gzserver"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
gzserver9|gzserver9-bionic|ubuntu-18.04|647710000r2023-01-02:0
",
    },
    Repository {
        name: "gcc",
        sources: &[
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[], ports: &[], runtime: Some("gcc") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[], ports: &[], runtime: Some("gcc") },
        ],
        rows: "\
7.3||debian-9|1640000000r2018-01-26:1|526370000r
7.1||debian-9|1640000000r2017-07-07:2|523750000r
7||debian-9|1640000000r2018-01-26:1|526370000r
6.4||debian-8|1490000000r2018-01-24:1|465320000r
6.3||debian-8|1430000000q2016-12-22:0|454550000r|1
6||debian-8|1490000000r2018-01-24:1|465320000r
5.5||debian-8|1430000000r2018-01-24:1|451470000r
5.4||debian-8|1420000000r2017-07-07:2|447200000r
5||debian-8|1430000000r2018-01-24:1|451470000r
4.9||debian-8|1360000000r2017-07-07:2|432710000r
4||debian-8|1360000000r2017-07-07:2|432710000r
latest||debian-9|1640000000r2018-01-26:1|526370000r
",
    },
    Repository {
        name: "gcr.io/distroless/base-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
            "docker images output on GitHub, record 13401941245",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-12|22256000p2026-09:0|9701700p|||7|2026-09
debug-nonroot||distroless-debian-12|22256000p2026-09:0|9701700p|1||7|2026-09
latest||distroless-debian-12|20800000r2025-10:1|8815500p2026-09:0|2||7|2026-09
nonroot||distroless-debian-12|20723000p2026-09:0|8815500p|3||7|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/base-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-13|25829000p2026-09:0|11139000p|||10
debug-nonroot||distroless-debian-13|25829000p2026-09:0|11139000p|1||10
latest||distroless-debian-13|24296000p2026-09:0|10253000p|2||10
nonroot||distroless-debian-13|24296000p2026-09:0|10253000p|3||10
",
    },
    Repository {
        name: "gcr.io/distroless/base-nossl-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
            "docker images output on GitHub, record 69254260638",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-12|16335000p2026-09:0|6998500p|||6|2026-09
debug-nonroot||distroless-debian-12|16335000p2026-09:0|6998500p|1||6|2026-09
latest||distroless-debian-12|14800000r2025-02:1|6112300p2026-09:0|2||6|2026-09
nonroot||distroless-debian-12|14803000p2026-09:0|6112300p|3||6|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/base-nossl-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-13|16800000p2026-09:0|7291600p|||7
debug-nonroot||distroless-debian-13|16800000p2026-09:0|7291600p|1||7
latest||distroless-debian-13|15267000p2026-09:0|6405400p|2||7
nonroot||distroless-debian-13|15267000p2026-09:0|6405400p|3||7
",
    },
    Repository {
        name: "gcr.io/distroless/cc-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
            "docker images output on GitHub, record 13401941245",
            "public code file, record 7156312005",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-12|25075000p2026-09:0|10820000p|||11|2026-09
debug-nonroot||distroless-debian-12|25075000p2026-09:0|10820000p|1||11|2026-09
latest||distroless-debian-12|23600000r2025-10:1|10180000r2025-11:2|2||11|2026-09
nonroot||distroless-debian-12|23542000p2026-09:0|9933600p|3||11|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/cc-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-13|29108000p2026-09:0|12461000p|||14
debug-nonroot||distroless-debian-13|29108000p2026-09:0|12461000p|1||14
latest||distroless-debian-13|27575000p2026-09:0|11575000p|2||14
nonroot||distroless-debian-13|27575000p2026-09:0|11575000p|3||14
",
    },
    Repository {
        name: "gcr.io/distroless/java",
        sources: &[
            "docker images output on GitHub, record 16336683076",
            "docker images output on GitHub, record 28251277171",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
11||distroless-debian-13|210000000r2022:0|85100000q
11-nonroot||distroless-debian-13|210000000r2021-08:1|85100000q
",
    },
    Repository {
        name: "gcr.io/distroless/java-base-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-12|34900000p2026-09:0|16963000p|||27|2026-02-27
debug-nonroot||distroless-debian-12|34900000p2026-09:0|16963000p|1||27|2026-02-27
latest||distroless-debian-12|33367000p2026-09:0|16077000p|2||27|2026-02-27
nonroot||distroless-debian-12|33367000p2026-09:0|16077000p|3||27|2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/java-base-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-13|27929000p2026-09:0|12840000p|||25
debug-nonroot||distroless-debian-13|27929000p2026-09:0|12840000p|1||25
latest||distroless-debian-13|26396000p2026-09:0|11953000p|2||25
nonroot||distroless-debian-13|26396000p2026-09:0|11953000p|3||25
",
    },
    Repository {
        name: "gcr.io/distroless/java11",
        sources: &[
            "docker images output on GitHub, record 13401941245",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||distroless-debian-13|209000000r2025-10:0|84700000q
",
    },
    Repository {
        name: "gcr.io/distroless/java11-debian11",
        sources: &[
            "docker images output on GitHub, record 38650640241",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||distroless-debian-11|204000000r2023-08:0|82600000q||||2024-08
",
    },
    Repository {
        name: "gcr.io/distroless/java17-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
debug||distroless-debian-12|169000000s2026-09:0|63000000s||17||2026-02-27
debug-nonroot||distroless-debian-12|169000000s2026-09:0|63000000s|1|17||2026-02-27
latest||distroless-debian-12|167000000s2026-09:0|62100000s|2|17||2026-02-27
nonroot||distroless-debian-12|167000000s2026-09:0|62100000s|3|17||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/java17-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
debug||distroless-debian-13|162000000s2026-09:0|58800000s||17
debug-nonroot||distroless-debian-13|162000000s2026-09:0|58800000s|1|17
latest||distroless-debian-13|160000000s2026-09:0|58000000s|2|17
nonroot||distroless-debian-13|160000000s2026-09:0|58000000s|3|17
",
    },
    Repository {
        name: "gcr.io/distroless/java21-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
            "docker images output on GitHub, record 13401941245",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
debug||distroless-debian-12|183000000s2026-09:0|66500000s||21||2026-02-27
debug-nonroot||distroless-debian-12|183000000s2026-09:0|66500000s|1|21||2026-02-27
latest||distroless-debian-12|192000000r2025-10:1|65600000s2026-09:0|2|21||2026-02-27
nonroot||distroless-debian-12|181000000s2026-09:0|65600000s|3|21||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/java21-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
debug||distroless-debian-13|176000000s2026-09:0|62300000s||21
debug-nonroot||distroless-debian-13|176000000s2026-09:0|62300000s|1|21
latest||distroless-debian-13|174000000s2026-09:0|61500000s|2|21
nonroot||distroless-debian-13|174000000s2026-09:0|61500000s|3|21
",
    },
    Repository {
        name: "gcr.io/distroless/java25-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/java", "-jar"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
debug||distroless-debian-13|188000000s2026-09:0|66800000s||25
debug-nonroot||distroless-debian-13|188000000s2026-09:0|66800000s|1|25
latest||distroless-debian-13|186000000s2026-09:0|66000000s|2|25
nonroot||distroless-debian-13|186000000s2026-09:0|66000000s|3|25
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs18-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-12|116600000p2026-09:0|47253000p||18.20.8||2026-02-27
debug-nonroot||distroless-debian-12|116600000p2026-09:0|47253000p|1|18.20.8||2026-02-27
latest||distroless-debian-12|115060000p2026-09:0|46366000p|2|18.20.8||2026-02-27
nonroot||distroless-debian-12|115060000p2026-09:0|46366000p|3|18.20.8||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs20-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-12|124120000p2026-09:0|50593000p||20.20.2||2026-02-27
debug-nonroot||distroless-debian-12|124120000p2026-09:0|50593000p|1|20.20.2||2026-02-27
latest||distroless-debian-12|122590000p2026-09:0|49706000p|2|20.20.2||2026-02-27
nonroot||distroless-debian-12|122590000p2026-09:0|49706000p|3|20.20.2||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs20-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-13|128160000p2026-09:0|52234000p||20.20.2||2026-04-30
debug-nonroot||distroless-debian-13|128160000p2026-09:0|52234000p|1|20.20.2||2026-04-30
latest||distroless-debian-13|126620000p2026-09:0|51348000p|2|20.20.2||2026-04-30
nonroot||distroless-debian-13|126620000p2026-09:0|51348000p|3|20.20.2||2026-04-30
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs22-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-12|150050000p2026-09:0|59800000p||22.23.3||2026-02-27
debug-nonroot||distroless-debian-12|150050000p2026-09:0|59800000p|1|22.23.3||2026-02-27
latest||distroless-debian-12|148520000p2026-09:0|58913000p|2|22.23.3||2026-02-27
nonroot||distroless-debian-12|148520000p2026-09:0|58913000p|3|22.23.3||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs22-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-13|154080000p2026-09:0|61441000p||22.23.3
debug-nonroot||distroless-debian-13|154080000p2026-09:0|61441000p|1|22.23.3
latest||distroless-debian-13|152550000p2026-09:0|60555000p|2|22.23.3
nonroot||distroless-debian-13|152550000p2026-09:0|60555000p|3|22.23.3
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs24-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-12|151830000p2026-09:0|60373000p||24.21.0||2026-02-27
debug-nonroot||distroless-debian-12|151830000p2026-09:0|60373000p|1|24.21.0||2026-02-27
latest||distroless-debian-12|150300000p2026-09:0|59486000p|2|24.21.0||2026-02-27
nonroot||distroless-debian-12|150300000p2026-09:0|59486000p|3|24.21.0||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs24-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-13|155860000p2026-09:0|62014000p||24.21.0
debug-nonroot||distroless-debian-13|155860000p2026-09:0|62014000p|1|24.21.0
latest||distroless-debian-13|154330000p2026-09:0|61128000p|2|24.21.0
nonroot||distroless-debian-13|154330000p2026-09:0|61128000p|3|24.21.0
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs26-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/nodejs/bin/node"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
debug||distroless-debian-13|179010000p2026-09:0|67763000p||26.10.0
debug-nonroot||distroless-debian-13|179010000p2026-09:0|67763000p|1|26.10.0
latest||distroless-debian-13|177470000p2026-09:0|66876000p|2|26.10.0
nonroot||distroless-debian-13|177470000p2026-09:0|66876000p|3|26.10.0
",
    },
    Repository {
        name: "gcr.io/distroless/python3-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/python3.11"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/python3.11"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/python3.11"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/python3.11"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
        ],
        rows: "\
debug||distroless-debian-12|54438000p2026-09:0|22468000p||3.11|35|2026-05-12
debug-nonroot||distroless-debian-12|54438000p2026-09:0|22468000p|1|3.11|35|2026-05-12
latest||distroless-debian-12|52905000p2026-09:0|21582000p|2|3.11|35|2026-05-12
nonroot||distroless-debian-12|52905000p2026-09:0|21582000p|3|3.11|35|2026-05-12
",
    },
    Repository {
        name: "gcr.io/distroless/python3-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/python3.13"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/python3.13"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &["/usr/bin/python3.13"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/usr/bin/python3.13"], cmd: &[], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: Some("python") },
        ],
        rows: "\
debug||distroless-debian-13|61173000p2026-09:0|25562000p||3.13|38
debug-nonroot||distroless-debian-13|61173000p2026-09:0|25562000p|1|3.13|38
latest||distroless-debian-13|59640000p2026-09:0|24676000p|2|3.13|38
nonroot||distroless-debian-13|59640000p2026-09:0|24676000p|3|3.13|38
",
    },
    Repository {
        name: "gcr.io/distroless/static-debian11",
        sources: &[
            "docker images output on GitHub, record 46484040830",
        ],
        configs: &[
            Config { package_manager: None, libc: Some(None), shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||distroless-debian-11|2560000r2024:0|1040000q||||2024-08
",
    },
    Repository {
        name: "gcr.io/distroless/static-debian12",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
            "docker images output on GitHub, record 69254260638",
        ],
        configs: &[
            Config { package_manager: None, libc: Some(None), shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/busybox/sh"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(None), shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/busybox/sh"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(None), shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(None), shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-12|3532600p2026-09:0|1649400p|||5|2026-09
debug-nonroot||distroless-debian-12|3532600p2026-09:0|1649400p|1||5|2026-09
latest||distroless-debian-12|1990000r2025-02:1|763280p2026-09:0|2||5|2026-09
nonroot||distroless-debian-12|1999800p2026-09:0|763280p|3||5|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/static-debian13",
        sources: &[
            "the packages named by GoogleContainerTools/distroless at cd08076, measured",
        ],
        configs: &[
            Config { package_manager: None, libc: Some(None), shell: Some(true), user: Some("0"), workdir: Some("/"), entrypoint: &["/busybox/sh"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(None), shell: Some(true), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &["/busybox/sh"], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(None), shell: Some(false), user: Some("0"), workdir: Some("/"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
            Config { package_manager: None, libc: Some(None), shell: Some(false), user: Some("65532"), workdir: Some("/home/nonroot"), entrypoint: &[], cmd: &[], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("SSL_CERT_FILE", "/etc/ssl/certs/ca-certificates.crt")], ports: &[], runtime: None },
        ],
        rows: "\
debug||distroless-debian-13|3795300p2026-09:0|1802200p|||6
debug-nonroot||distroless-debian-13|3795300p2026-09:0|1802200p|1||6
latest||distroless-debian-13|2262400p2026-09:0|916090p|2||6
nonroot||distroless-debian-13|2262400p2026-09:0|916090p|3||6
",
    },
    Repository {
        name: "ghcr.io/astral-sh/uv",
        sources: &[
            "docker images output on GitHub, record 52577063258",
            "docker images output on GitHub, record 55909793465",
        ],
        configs: &[
            Config { package_manager: None, libc: Some(None), shell: Some(false), user: None, workdir: None, entrypoint: &["/uv"], cmd: &[], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["python3"], env: &[], ports: &[], runtime: Some("python") },
        ],
        rows: "\
latest|||54800000r2026:0
python3.12-bookworm-slim||debian-12|177000000r2026:1||1|3.12
",
    },
    Repository {
        name: "ghost",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/lib/ghost"), entrypoint: &["docker-entrypoint.sh"], cmd: &["node", "current/index.js"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.20||debian-8|583840000r2018-01-24:0|210090000r
1.20-alpine||alpine-3.4|414190000r2018-01-24:0|134030000r
alpine||alpine-3.4|414190000r2018-01-24:0|134030000r
latest||debian-8|583840000r2018-01-24:0|210090000r
",
    },
    Repository {
        name: "golang",
        sources: &[
            "docker images output on GitHub, record 10661820337",
            "docker images output on GitHub, record 14092398396",
            "docker images output on GitHub, record 16235647432",
            "docker images output on GitHub, record 23186759317",
            "docker images output on GitHub, record 2417729311",
            "docker images output on GitHub, record 25858542616",
            "docker images output on GitHub, record 27555807650",
            "docker images output on GitHub, record 29164322230",
            "docker images output on GitHub, record 33690582366",
            "docker images output on GitHub, record 3477836157",
            "docker images output on GitHub, record 36623694816",
            "docker images output on GitHub, record 3767243763",
            "docker images output on GitHub, record 39101555611",
            "docker images output on GitHub, record 46484040830",
            "docker images output on GitHub, record 47089562965",
            "docker images output on GitHub, record 55742666371",
            "docker images output on GitHub, record 68856334604",
            "docker images output on GitHub, record 8558684225",
            "docker images output on GitHub, record 9862772135",
            "golang:1.23",
            "golang:1.23-alpine / 1.25-alpine",
            "golang:1.23 with the Go tree of that release",
            "the bookworm variant with buildpack-deps:trixie-scm in place of bookworm-scm",
            "judged from golang:1.13 and 1.15.8",
            "judged from golang:1.14-alpine",
            "judged from golang:1.16-alpine",
            "judged from golang:latest of 2021-08",
            "golang:1.26",
            "golang:1.26-alpine3.23",
            "recorded size of golang:1.12.6-stretch",
            "recorded size of golang:1.15.8",
            "recorded size of golang:1.24.5",
            "maxmood96/repo-info at 0063909",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "maxmood96/repo-info at 06558a6",
            "maxmood96/repo-info at 36c3b97",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "maxmood96/repo-info at 663defc",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "docker-library/repo-info at 8874cb1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/go"), entrypoint: &[], cmd: &["bash"], env: &[("GOPATH", "/go"), ("PATH", "/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("go") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/go"), entrypoint: &[], cmd: &["/bin/sh"], env: &[("GOPATH", "/go"), ("PATH", "/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("go") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/go"), entrypoint: &[], cmd: &["/bin/bash"], env: &[("GOPATH", "/go"), ("PATH", "/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("go") },
        ],
        rows: "\
1.26|1,1-trixie,1.26-trixie,latest,trixie|debian-13|873770000r2026-08-19:39|327000000q
1.26-alpine|1-alpine,alpine|alpine|241000000s2026-09-01:28||1
1.26-alpine3.23||alpine-3.23|241130000r2026-03-06:35|73900000q|1
1.26-bookworm|1-bookworm,bookworm|debian-12|804000000s2026-09-01:21|291000000s
1.25|1.25-trixie|debian-13|868000000s2026-11-21:27
1.25-alpine||alpine-3.24|215100000r2026-06-16:37|66000000q|1|1.25.11
1.25-bookworm||debian-12|799000000s2026-09-01:21|289000000s
1.24.5||debian-13|860000000r2026-06:15|322000000q
1.24|1.24-trixie|debian-13|875000000s2026-11-21:22|314000000s
1.24-alpine||alpine|264000000s2026-09-01:20|82600000s|1
1.24-bookworm||debian-12|860000000s2026-11-21:31|308000000s2026-09-01:21
1.23|1.23-bookworm|debian-12|837770000r2024-11-07:32|303300000r2025-04-28:32
1.23-alpine||alpine-3.21|245580000r2025-02-04:34|75300000q|1|1.23.6
1.22|1.22-bookworm|debian-12|817000000s2026-09-01:21|298000000s
1.22-alpine||alpine|231000000r2026-09:16|70800000q|1
1.21|1.21-bookworm|debian-12|812000000s2026-09-01:21|296000000s
1.21-alpine||alpine|229000000s2026-09-01:20|71100000s|1
1.20|1.20-bookworm|debian-12|852000000s2026-09-01:21|329000000s
1.20-alpine||alpine|269000000s2026-09-01:20|104000000s|1
1.19||debian-11|1060000000r2022-12:8|397000000q
1.19-alpine||alpine|479000000s2026-09-01:20|153000000s|1
1.19-alpine3.16||alpine-3.16|352000000r2022-11:10|108000000q|1
1.19-bookworm||debian-12|1060000000s2026-09-01:19|378000000s
1.18||debian-11|964000000r2022-05:4|361000000q
1.18-alpine||alpine|330000000r2024:13|101000000q|1
1.18-bookworm||debian-12|1020000000s2026-09-01:19|370000000s
1.17||debian-11|942000000r2022-01:17|352000000q
1.17-alpine||alpine|314000000r2024:1|96300000q|1
1.17-alpine3.15||alpine-3.15|315000000r2022-03:12|96600000q|1
1.16||debian-11|862000000s2026-11-21:26
1.16-alpine||alpine|302000000r2024-05:14|92600000q|1
1.15.8||debian-10|839000000r2021-02:3|314000000q
1.15||debian-10|839000000s2026-11-21:30
1.15-alpine||alpine|300000000s2026-11-21:25||1
1.14||debian-10|810000000s2026-11-21:23
1.14-alpine||alpine|287000000r2021-07:5|88000000q|1
1.13||debian-10|803000000r2020-01:18|300000000q
1.13-alpine||alpine|300000000s2026-11-21:24||1
1.12.6-stretch||debian-9|774000000r2021:9|290000000q
1.12.3||debian-9|774000000r2019-04:2|290000000q
1.12||debian-10|774000000s2026-11-21:29
1.11-alpine||alpine|312000000r2019-08:11|95700000q|1
1.10-alpine3.7||alpine-3.7|376000000r2018-05:6|115000000q|1
1.9|1.9-stretch|debian-9|734980000r2018-01-23:36|273910000r||1.9.3
1.9-alpine||alpine-3.6|269250000r2018-01-23:36|82599000r|1|1.9.3
1.9-alpine3.6||alpine-3.6|269250000r2018-01-23:36|82599000r|1|1.9.3
1.9-alpine3.7||alpine-3.7|268440000r2018-01-23:36|82219000r|1|1.9.3
1.8||debian-11|713000000r2022-02:0|276420000r2018-01-23:36||1.8.6
1.8-alpine||alpine-3.5|257090000r2018-01-23:36|77966000r|1|1.8.6
1.8-alpine3.5||alpine-3.5|257090000r2018-01-23:36|77966000r|1|1.8.6
1.8-alpine3.6||alpine-3.6|257950000r2018-01-23:36|78404000r|1|1.8.6
1.8-jessie||debian-8|713070000r2018-01-23:36|276420000r||1.8.6
1.8-stretch||debian-9|717500000r2018-01-23:36|268490000r||1.8.6
1.8-wheezy||debian-7|553000000q2016-12-19:33|206630000r|2
1.7|1.7-jessie|debian-8|676390000r2017-07-08:38|259990000r||1.7.6
1.7-alpine||alpine-3.4|240570000r2017-06-27:38|73726000r|1|1.7.6
1.7-alpine3.4||alpine-3.4|240570000r2017-06-27:38|73726000r|1|1.7.6
1.7-alpine3.5||alpine-3.5|229230000r2017-06-27:38|72519000r|1|1.7.6
1.7-alpine3.6||alpine-3.6|229480000r2017-06-27:38|72861000r|1|1.7.6
1.7-wheezy||debian-7|552100000r2017-07-08:38|204400000r||1.7.6
1.6||debian-8|692000000q2016-12-13:33|258390000r|2
1.6-alpine||alpine-3.4|235000000q2016-12-27:33|72152000r|1
1.6-wheezy||debian-7|547000000q2016-12-13:33|204340000r|2
1-alpine3.5||alpine-3.5|257050000r2017-06-27:38|77951000r|1|1.8.3
1-alpine3.6||alpine-3.6|269250000r2018-01-23:36|82599000r|1|1.9.3
1-alpine3.7||alpine-3.7|268440000r2018-01-23:36|82219000r|1|1.9.3
1-jessie||debian-8|698600000r2017-07-08:38|265790000r||1.8.3
1-stretch||debian-9|734980000r2018-01-23:36|273910000r||1.9.3
1-wheezy||debian-7|538000000q2016-12-13:33|201080000r|2
alpine3.5||alpine-3.5|257050000r2017-06-27:38|77951000r|1|1.8.3
alpine3.6||alpine-3.6|269250000r2018-01-23:36|82599000r|1|1.9.3
alpine3.7||alpine-3.7|268440000r2018-01-23:36|82219000r|1|1.9.3
bullseye||debian-11|992000000r2022-10:7|371000000q
jessie||debian-8|698600000r2017-07-08:38|265790000r||1.8.3
stretch||debian-9|734980000r2018-01-23:36|273910000r||1.9.3
wheezy||debian-7|538000000q2016-12-13:33|201080000r|2
",
    },
    Repository {
        name: "gradle",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("gradle"), workdir: Some("/home/gradle"), entrypoint: &[], cmd: &["gradle"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
4.5||debian-9|819150000r2018-01-26:0|367060000r
4.5-alpine||alpine-3.7|183640000r2018-01-26:0|144990000r
4.5-jdk||debian-9|819150000r2018-01-26:0|367060000r
4.5-jdk-alpine||alpine-3.7|183640000r2018-01-26:0|144990000r
4.5-jdk10||debian|988640000r2018-01-26:0|479160000r
4.5-jdk7||debian-8|635970000r2018-01-26:0|317280000r
4.5-jdk7-alpine||alpine-3.7|224620000r2018-01-26:0|152210000r
4.5-jdk8||debian-9|819150000r2018-01-26:0|367060000r
4.5-jdk8-alpine||alpine-3.7|183640000r2018-01-26:0|144990000r
4.5-jdk9||debian|975390000r2018-01-26:0|473100000r
4.5-jre||debian-9|619640000r2018-01-26:0|299490000r
4.5-jre-alpine||alpine-3.7|164040000r2018-01-26:0|129220000r
4.5-jre10||debian|750880000r2018-01-26:0|345850000r
4.5-jre7||debian-8|510420000r2018-01-26:0|261970000r
4.5-jre7-alpine||alpine-3.7|202660000r2018-01-26:0|135890000r
4.5-jre8||debian-9|619640000r2018-01-26:0|299490000r
4.5-jre8-alpine||alpine-3.7|164040000r2018-01-26:0|129220000r
4.5-jre9||debian|736900000r2018-01-26:0|339130000r
alpine||alpine-3.7|183640000r2018-01-26:0|144990000r
jdk||debian-9|819150000r2018-01-26:0|367060000r
jdk-alpine||alpine-3.7|183640000r2018-01-26:0|144990000r
jdk10||debian|988640000r2018-01-26:0|479160000r
jdk7||debian-8|635970000r2018-01-26:0|317280000r
jdk7-alpine||alpine-3.7|224620000r2018-01-26:0|152210000r
jdk8||debian-9|819150000r2018-01-26:0|367060000r
jdk8-alpine||alpine-3.7|183640000r2018-01-26:0|144990000r
jdk9||debian|975390000r2018-01-26:0|473100000r
jre||debian-9|619640000r2018-01-26:0|299490000r
jre-alpine||alpine-3.7|164040000r2018-01-26:0|129220000r
jre10||debian|750880000r2018-01-26:0|345850000r
jre7||debian-8|510420000r2018-01-26:0|261970000r
jre7-alpine||alpine-3.7|202660000r2018-01-26:0|135890000r
jre8||debian-9|619640000r2018-01-26:0|299490000r
jre8-alpine||alpine-3.7|164040000r2018-01-26:0|129220000r
jre9||debian|736900000r2018-01-26:0|339130000r
latest||debian-9|819150000r2018-01-26:0|367060000r
",
    },
    Repository {
        name: "groovy",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("groovy"), workdir: Some("/home/groovy"), entrypoint: &[], cmd: &["groovysh"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3.0||debian-9|587640000r2017-12-28:0|271240000r
3.0-alpine||alpine-3.7|136130000r2018-01-10:0|102220000r
3.0-jdk||debian-9|787150000r2017-12-28:0|338810000r
3.0-jdk8||debian-9|787150000r2017-12-28:0|338810000r
3.0-jdk9||debian|945260000r2017-12-28:0|445320000r
3.0-jre||debian-9|587640000r2017-12-28:0|271240000r
3.0-jre8||debian-9|587640000r2017-12-28:0|271240000r
3.0-jre9||debian|706610000r2017-12-28:0|311320000r
2.6-jdk7||debian-8|603100000r2017-12-12:0|288230000r
2.6-jre7||debian-8|477550000r2017-12-12:0|232920000r
alpine||alpine-3.7|127460000r2018-01-10:0|94625000r
jdk||debian-9|778480000r2017-12-12:0|331210000r
jdk7||debian-8|595300000r2017-12-12:0|281430000r
jdk8||debian-9|778480000r2017-12-12:0|331210000r
jdk9||debian|936590000r2017-12-12:0|437720000r
jre||debian-9|578970000r2017-12-12:0|263640000r
jre7||debian-8|469750000r2017-12-12:0|226120000r
jre8||debian-9|578970000r2017-12-12:0|263640000r
jre9||debian|697950000r2017-12-12:0|303720000r
latest||debian-9|578970000r2017-12-12:0|263640000r
",
    },
    Repository {
        name: "haproxy",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/docker-entrypoint.sh"], cmd: &["haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.8||debian-9|70940000r2018-01-24:0|28430000r
1.8-alpine||alpine-3.6|16780000r2018-01-24:0|7600100r
alpine||alpine-3.6|16780000r2018-01-24:0|7600100r
latest||debian-9|70940000r2018-01-24:0|28430000r
",
    },
    Repository {
        name: "haskell",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["ghci"], env: &[], ports: &[], runtime: Some("ghc") },
        ],
        rows: "\
8.2||debian-8|1050000000r2017-12-12:0|269400000r
latest||debian-8|1050000000r2017-12-12:0|269400000r
",
    },
    Repository {
        name: "httpd",
        sources: &[
            "docker images output on GitHub, record 44320934817",
            "docker images output on GitHub, record 5767760398",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/usr/local/apache2"), entrypoint: &[], cmd: &["httpd-foreground"], env: &[("PATH", "/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[80], runtime: None },
        ],
        rows: "\
2.4|2,latest|debian-11|145000000r2022-08:1|56500000q
2.4-alpine||alpine-3.6|86760000r2018-01-26:2|27952000r
2.2||debian-8|171340000r2017-07-11:3|66589000r
2.2-alpine||alpine-3.4|80380000r2017-07-11:3|24382000r
2-alpine||alpine-3.6|86760000r2018-01-26:2|27952000r
alpine||alpine|61600000r2024:0|19800000q
",
    },
    Repository {
        name: "influxdb",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/entrypoint.sh"], cmd: &["influxd"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/entrypoint.sh"], cmd: &["influxd-meta"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.4||debian-9|198480000r2017-12-12:0|81671000r
1.4-alpine||alpine-3.6|74790000r2018-01-09:0|24493000r
1.3-data||debian-9|194630000r2018-01-23:0|80554000r
1.3-meta||debian-9|161500000r2018-01-23:0|69844000r|1
alpine||alpine-3.6|74790000r2018-01-09:0|24493000r
data||debian-9|194630000r2018-01-23:0|80554000r
latest||debian-9|198480000r2017-12-12:0|81671000r
meta||debian-9|161500000r2018-01-23:0|69844000r|1
",
    },
    Repository {
        name: "java",
        sources: &[
            "docker images output on GitHub, record 37063562608",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[], ports: &[], runtime: Some("java") },
        ],
        rows: "\
9||debian|579080000r2016-12-19:1|260940000r||9~b149||2016-12-31
9-b149||debian|579080000r2016-12-19:1|260940000r||9~b149||2016-12-31
9-b149-jdk||debian|579080000r2016-12-19:1|260940000r||9~b149||2016-12-31
9-b149-jre||debian|433830000r2016-12-19:1|210110000r||9~b149||2016-12-31
9-jdk||debian|579080000r2016-12-19:1|260940000r||9~b149||2016-12-31
9-jre||debian|433830000r2016-12-19:1|210110000r||9~b149||2016-12-31
8||debian-8|643000000r2020-08:0|286000000q||8u111||2016-12-31
8-alpine||alpine-3.4|145020000r2017-03-03:1|51674000r||8u111||2016-12-31
8-jdk||debian-8|643200000r2017-01-17:1|243380000r||8u111||2016-12-31
8-jdk-alpine||alpine-3.4|145020000r2017-03-03:1|51674000r||8u111||2016-12-31
8-jre||debian-8|311240000r2017-01-17:1|124220000r||8u111||2016-12-31
8-jre-alpine||alpine-3.4|107850000r2017-03-03:1|41992000r||8u111||2016-12-31
7||debian-8|584480000r2017-01-17:1|252400000r||7u111||2016-12-31
7-alpine||alpine-3.4|139840000r2017-03-03:1|77899000r||7u121||2016-12-31
7-jdk||debian-8|584480000r2017-01-17:1|252400000r||7u111||2016-12-31
7-jdk-alpine||alpine-3.4|139840000r2017-03-03:1|77899000r||7u121||2016-12-31
7-jre||debian-8|331510000r2017-01-17:1|148220000r||7u111||2016-12-31
7-jre-alpine||alpine-3.4|117970000r2017-03-03:1|61661000r||7u121||2016-12-31
6||debian-7|420720000r2017-03-21:1|187300000r||6b38||2016-12-31
6-jdk||debian-7|420720000r2017-03-21:1|187300000r||6b38||2016-12-31
6-jre||debian-7|195820000r2017-01-17:1|97286000r||6b38||2016-12-31
alpine||alpine-3.4|145020000r2017-03-03:1|51674000r||8u111||2016-12-31
jdk||debian-8|643200000r2017-01-17:1|243380000r||8u111||2016-12-31
jdk-alpine||alpine-3.4|145020000r2017-03-03:1|51674000r||8u111||2016-12-31
jre||debian-8|311240000r2017-01-17:1|124220000r||8u111||2016-12-31
jre-alpine||alpine-3.4|107850000r2017-03-03:1|41992000r||8u111||2016-12-31
latest||debian-8|643200000r2017-01-17:1|243380000r||8u111||2016-12-31
openjdk-6||debian-7|421000000q2017-03-21:1|187310000r||6b38||2016-12-31
openjdk-7||debian-8|584480000r2017-01-17:1|252400000r||7u111||2016-12-31
openjdk-7u111||debian-8|584480000r2017-01-17:1|252400000r||7u111||2016-12-31
openjdk-8||debian-8|643200000r2017-01-17:1|243380000r||8u111||2016-12-31
openjdk-8u111||debian-8|643200000r2017-01-17:1|243380000r||8u111||2016-12-31
openjdk-9||debian|579080000r2016-12-19:1|260940000r||9~b149||2016-12-31
",
    },
    Repository {
        name: "jenkins",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("jenkins"), workdir: None, entrypoint: &["/bin/tini", "--", "/usr/local/bin/jenkins.sh"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
alpine||alpine-3.4|223090000r2017-11-04:0|168030000r
latest||debian-9|809030000r2017-12-12:0|365430000r
",
    },
    Repository {
        name: "jenkins/jenkins",
        sources: &[
            "docker images output on GitHub, record 1332162637",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||572000000r2020-10:0|232000000q
",
    },
    Repository {
        name: "jetty",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("jetty"), workdir: Some("/var/lib/jetty"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["java", "-jar", "/usr/local/jetty/start.jar"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
9.4||debian-9|547380000r2017-12-12:0|235180000r
9.4-alpine||alpine-3.7|91380000r2018-01-10:0|64655000r
9.4-jre8||debian-9|547380000r2017-12-12:0|235180000r
9.2-jre7||debian-8|440110000r2017-12-12:0|199600000r
alpine||alpine-3.7|91380000r2018-01-10:0|64655000r
jre7||debian-8|440110000r2017-12-12:0|199600000r
jre8||debian-9|547380000r2017-12-12:0|235180000r
latest||debian-9|547380000r2017-12-12:0|235180000r
",
    },
    Repository {
        name: "joomla",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["/entrypoint.sh"], cmd: &["apache2-foreground"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["/entrypoint.sh"], cmd: &["php-fpm"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3.8||debian-8|421870000r2018-01-09:0|172430000r
3.8-apache||debian-8|421870000r2018-01-09:0|172430000r
3.8-fpm||debian-8|411580000r2018-01-19:0|168550000r|1
apache||debian-8|421870000r2018-01-09:0|172430000r
fpm||debian-8|411580000r2018-01-19:0|168550000r|1
latest||debian-8|421870000r2018-01-09:0|172430000r
",
    },
    Repository {
        name: "jruby",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["irb"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
9.1||debian-9|594470000r2017-12-12:0|255560000r
9.1-alpine||alpine-3.7|121150000r2018-01-10:0|79719000r
9.1-jdk||debian-9|794150000r2017-12-12:0|323170000r
9.1-jre||debian-9|594470000r2017-12-12:0|255560000r
9||debian-9|594470000r2017-12-12:0|255560000r
9-alpine||alpine-3.7|121150000r2018-01-10:0|79719000r
9-jdk||debian-9|794150000r2017-12-12:0|323170000r
1.7||debian-9|336510000r2017-07-08:1|145730000r
1.7-jdk||debian-9|800050000r2017-07-08:1|324560000r
1.7-jre||debian-9|336510000r2017-07-08:1|145730000r
latest||debian-9|594470000r2017-12-12:0|255560000r
",
    },
    Repository {
        name: "julia",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["julia"], env: &[], ports: &[], runtime: Some("julia") },
        ],
        rows: "\
0.6||debian-8|376200000r2017-12-19:0|128340000r
latest||debian-8|376200000r2017-12-19:0|128340000r
",
    },
    Repository {
        name: "jupyter/base-notebook",
        sources: &[
            "docker images output on GitHub, record 24238170547",
            "docker images output on GitHub, record 37583028503",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||683000000r2021-12:1|277000000q
python-3.7.3|||590000000r2019-11:0|239000000q
",
    },
    Repository {
        name: "kalilinux/kali-rolling",
        sources: &[
            "docker images output on GitHub, record 15977000714, about 2021",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||kali|126000000r2021:0
",
    },
    Repository {
        name: "kibana",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/docker-entrypoint.sh"], cmd: &["kibana"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
5.6||debian-8|394780000r2018-01-17:0|128950000r
latest||debian-8|394780000r2018-01-17:0|128950000r
",
    },
    Repository {
        name: "kong",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/docker-entrypoint.sh"], cmd: &["/usr/local/openresty/nginx/sbin/nginx", "-c", "/usr/local/kong/nginx.conf", "-p", "/usr/local/kong/"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
0.12||rhel-7|325270000r2018-01-19:0|123950000r
0.12-alpine||alpine-3.6|86150000r2018-01-19:0|30792000r
0.12-centos||rhel-7|325270000r2018-01-19:0|123950000r
latest||rhel-7|325270000r2018-01-19:0|123950000r
",
    },
    Repository {
        name: "logstash",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/docker-entrypoint.sh"], cmd: &["-e", ""], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
5.6||debian-9|739640000r2018-01-17:0|334310000r
5.6-alpine||alpine-3.7|279740000r2018-01-17:0|162900000r
alpine||alpine-3.7|279740000r2018-01-17:0|162900000r
latest||debian-9|739640000r2018-01-17:0|334310000r
",
    },
    Repository {
        name: "mariadb",
        sources: &[
            "docker images output on GitHub, record 37888767953",
            "docker images output on GitHub, record 690249984",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "(repo-info page, record 60792463388)@:",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mariadbd"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[3306], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mysqld"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[3306], runtime: None },
        ],
        rows: "\
10.11.18-jammy||ubuntu-22.04|326080000r2026-08-18:3|111000000q
10.7.3||debian-11|414000000r2022-03:1|141000000q
10.3||debian-8|397840000r2018-01-18:2|135850000r|1
10.2||debian-8|395950000r2018-01-04:2|135270000r|1
10.1||debian-8|397110000r2017-12-23:2|135180000r|1
10.0||debian-8|337370000r2017-12-12:2|119550000r|1
10||debian-8|395950000r2018-01-04:2|135270000r|1
5.5||debian-7|278810000r2018-01-24:2|98162000r|1
5||debian-7|278810000r2018-01-24:2|98162000r|1
latest||debian-12|403000000r2023-08:0|135270000r2018-01-04:2|1
",
    },
    Repository {
        name: "maven",
        sources: &[
            "docker images output on GitHub, record 12331973537",
            "docker images output on GitHub, record 16336683076",
            "docker images output on GitHub, record 2232506581",
            "docker images output on GitHub, record 25432802744",
            "docker images output on GitHub, record 43868731596",
            "docker images output on GitHub, record 49031880430",
            "docker images output on GitHub, record 5515999003",
            "docker images output on GitHub, record 68386592094",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "(repo-info page, record 54523736215)@:repos/maven/remote/ibmjava.md",
            "(repo-info page, record 55719989530)@:repos/maven/remote/3-amazoncorretto-17-debian.md",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/usr/local/bin/mvn-entrypoint.sh"], cmd: &["mvn"], env: &[("PATH", "/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/usr/local/bin/mvn-entrypoint.sh"], cmd: &["mvn"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
3.9.9-eclipse-temurin-21||ubuntu|530000000r2026:5|240000000q
3.9.5-eclipse-temurin-11-alpine||alpine|305000000r2025-11:4|208000000q
3.9-eclipse-temurin-21||ubuntu|564000000r2026:7|256000000q
3.8.5-openjdk-17||oraclelinux|798000000r2023-01:2|362000000q|1
3.8.4-amazoncorretto-11||ubuntu|468000000r2022-10:0|212000000q|1
3.8.4-openjdk-17-slim||debian|425000000r2022-08:6|179000000q|1
3.8.3-openjdk-17-slim||debian|424000000r2023-04:3|179000000q|1
3.5||debian-9|747840000r2017-12-12:9|303540000r|1
3.5-alpine||alpine-3.7|117570000r2018-01-10:9|83102000r|1
3.5-ibmjava||ubuntu-16.04|413110000r2018-01-26:9|250870000r|1
3.5-ibmjava-8||ubuntu-16.04|413110000r2018-01-26:9|250870000r|1
3.5-ibmjava-9||ubuntu-16.04|598700000r2018-01-16:9|360160000r|1
3.5-ibmjava-alpine||alpine-3.6|262700000r2018-01-10:9|179390000r|1
3.5-jdk-7||debian-8|564660000r2017-12-12:9|253760000r|1
3.5-jdk-8||debian-9|747840000r2017-12-12:9|303540000r|1
3.5-jdk-9||debian|903910000r2017-12-12:9|409500000r|1
3.5-slim||debian-9|263900000r2017-12-12:9|103300000r|1
3.3||debian-8|556000000q2016-12-19:8|251980000r|1
3.3-alpine||alpine-3.4|90700000q2016-12-27:8|61956000r|1
3.3-jdk-7||debian-8|576000000q2016-12-19:8|261000000r|1
3.3-jdk-8||debian-8|556000000q2016-12-19:8|251980000r|1
3.3-jdk-9||debian|595000000q2016-12-19:8|269540000r|1
3||debian-9|747840000r2017-12-12:9|303540000r|1
3-alpine||alpine-3.6|116010000r2017-07-10:10|82448000r|1
3-amazoncorretto-17-debian||ubuntu|521000000q2023-05-16:12|236000000r|1
3-ibmjava||ubuntu-16.04|413110000r2018-01-26:9|250870000r|1
3-ibmjava-8||ubuntu-16.04|413110000r2018-01-26:9|250870000r|1
3-ibmjava-9||ubuntu-16.04|598700000r2018-01-16:9|360160000r|1
3-jdk-7||debian-8|564660000r2017-12-12:9|253760000r|1
3-jdk-8||debian-9|747840000r2017-12-12:9|303540000r|1
3-jdk-9||debian|903910000r2017-12-12:9|409500000r|1
ibmjava||ubuntu|356000000q2025-10-13:11|216130000r|1
ibmjava-alpine||alpine-3.6|262700000r2018-01-10:9|179390000r|1
latest||debian-9|535000000r2022:1|242000000q|1
",
    },
    Repository {
        name: "mcr.microsoft.com/azurelinux/base/core",
        sources: &[
            "docker images output on GitHub, record 57917647976",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3.0||rhel||31800000r2026:0
",
    },
    Repository {
        name: "mcr.microsoft.com/cbl-mariner/base/core",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
2.0||rhel|68400000r2023-01:0|27700000q
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/base",
        sources: &[
            "docker images output on GitHub, record 30319020798, about 2024",
            "docker images output on GitHub, record 39605334961",
            "docker images output on GitHub, record 44840431060 (dev-ubuntu-20.04), about 2022",
            "docker images output on GitHub, record 49368512296, about 2021",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
jammy|0-jammy,0-ubuntu-22.04,1-jammy,1-ubuntu-22.04,ubuntu-22.04,ubuntu22.04|ubuntu-22.04|666000000r2024-05:1
bullseye|0-bullseye,0-debian-11,1-bullseye,1-debian-11,debian-11,debian11|debian-11|802000000r2024:0
focal|0-focal,0-ubuntu-20.04,1-focal,1-ubuntu-20.04,ubuntu-20.04,ubuntu20.04|ubuntu-20.04|719000000r2022:2
0-alpine-3.12|alpine-3.12|alpine-3.12|129000000r2021:3
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/dotnet",
        sources: &[
            "docker images output on GitHub, record 28371048463, about 2022",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
0-6.0-bullseye|6.0-bullseye|debian-11|1260000000r2022:0|||6.0
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/javascript-node",
        sources: &[
            "a guess: the language's image on Debian 11, and what devcontainers/base adds to its base",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("node") },
        ],
        rows: "\
18-bullseye|0-18-bullseye,0-18,18|debian-11|1640000000s2022:0|||18
16-bullseye|0-16-bullseye,0-16,16|debian-11|1460000000s2022:0|||16
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/python",
        sources: &[
            "a guess: the language's image on Debian 11, and what devcontainers/base adds to its base",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("python") },
        ],
        rows: "\
3.10-bullseye|0-3.10-bullseye,0-3.10,3.10|debian-11|1460000000s2022:0|||3.10
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/typescript-node",
        sources: &[
            "a guess: the language's image on Debian 11, and what devcontainers/base adds to its base",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("node") },
        ],
        rows: "\
18-bullseye|0-18-bullseye,0-18,18|debian-11|1640000000s2022:0|||18
16-bullseye|0-16-bullseye,0-16,16|debian-11|1460000000s2022:0|||16
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/universal",
        sources: &[
            "docker images output on GitHub, record 25390064169, about 2023",
            "docker images output on GitHub, record 32773702072",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
2|2-focal,2-linux|ubuntu-20.04|11500000000r2023:0
0.12.0-linux|||9990000000r2020-11:1
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/aspnet",
        sources: &[
            "docker images output on GitHub, record 20863814924",
            "dotnet/dotnet-docker at 022db49, size baselines",
            "dotnet/dotnet-docker at 05f4c58, size baselines",
            "dotnet/dotnet-docker at 085a345, size baselines",
            "dotnet/dotnet-docker at 0886705, size baselines",
            "dotnet/dotnet-docker at 088a8d9, size baselines",
            "dotnet/dotnet-docker at 11d3723, size baselines",
            "dotnet/dotnet-docker at 1370cfe, size baselines",
            "dotnet/dotnet-docker at 284575a, size baselines",
            "dotnet/dotnet-docker at 5215a73, size baselines",
            "dotnet/dotnet-docker at 5a5febd, size baselines",
            "dotnet/dotnet-docker at 5b17bb4, size baselines",
            "dotnet/dotnet-docker at 7932bac, size baselines",
            "dotnet/dotnet-docker at 7b6cd24, size baselines",
            "dotnet/dotnet-docker at 8456783, size baselines",
            "dotnet/dotnet-docker at 8b4e991, size baselines",
            "dotnet/dotnet-docker at 8da2b12, size baselines",
            "dotnet/dotnet-docker at 951c8f8, size baselines",
            "dotnet/dotnet-docker at 9825de7, size baselines",
            "dotnet/dotnet-docker at 99bd308, size baselines",
            "dotnet/dotnet-docker at b3407d6, size baselines",
            "dotnet/dotnet-docker at bee318b, size baselines",
            "dotnet/dotnet-docker at cb6ffcb, size baselines",
            "dotnet/dotnet-docker at d58f150, size baselines",
            "dotnet/dotnet-docker at d646fa2, size baselines",
            "dotnet/dotnet-docker at deca217, size baselines",
            "dotnet/dotnet-docker at e4952f1, size baselines",
            "dotnet/dotnet-docker at ec4fcaf, size baselines",
            "dotnet/dotnet-docker at f9239c7, size baselines",
            "dotnet/dotnet-docker at fbf7edc, size baselines",
            ".NET blog text on chiseled containers, file record 66864229303",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("1654"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: Some("tdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
10.0-alpine3.21|10.0-alpine|alpine-3.21|107950000r2025-04-28:13|51100000q||||2028-11-14
10.0-alpine3.21-composite|10.0-alpine-composite|alpine-3.21|101210000r2025-04-28:13|47900000q||||2028-11-14
10.0-azurelinux3.0||azurelinux-3.0|206000000r2025-04-28:13|83400000q||||2028-11-14
10.0-azurelinux3.0-distroless||azurelinux-3.0|118910000r2025-04-28:13|48200000q|1|||2028-11-14
10.0-azurelinux3.0-distroless-extra||azurelinux-3.0|155090000r2025-04-28:13|62800000q|1|||2028-11-14
10.0-azurelinux3.0-distroless-composite||azurelinux-3.0|112160000r2025-04-28:13|45400000q|1|||2028-11-14
10.0-azurelinux3.0-distroless-composite-extra||azurelinux-3.0|148900000r2025-04-28:13|60300000q|1|||2028-11-14
10.0-noble|10.0|ubuntu-24.04|217030000r2025-04-28:13|87900000q||||2028-11-14
10.0-noble-chiseled||ubuntu-24.04|110600000r2025-04-28:13|44800000q|1|||2028-11-14
10.0-noble-chiseled-extra||ubuntu-24.04|148100000r2025-04-28:13|60000000q|1|||2028-11-14
10.0-noble-chiseled-composite-extra||ubuntu-24.04|141350000r2025-04-28:13|57300000q|1|||2028-11-14
10.0-noble-chiseled-composite||ubuntu-24.04|103850000r2025-04-28:13|42100000q|1|||2028-11-14
10.0-trixie-slim||debian-13|217890000r2025-04-28:13|88200000q||||2028-11-14
9.0-alpine3.18||alpine-3.18|107590000r2023-12-11:16|50900000q||||2026-11-10
9.0-alpine3.19||alpine-3.19|107950000r2024-01-03:24|51100000q||||2026-11-10
9.0-alpine3.20||alpine-3.20|107950000r2024-06-04:21|51100000q||||2026-11-10
9.0-alpine3.21|9.0-alpine|alpine-3.21|107950000r2024-12-09:13|51100000q||||2026-11-10
9.0-alpine3.21-composite|9.0-alpine-composite|alpine-3.21|101210000r2024-12-09:13|47900000q||||2026-11-10
9.0-azurelinux3.0||azurelinux-3.0|206000000r2024-04-17:13|83400000q||||2026-11-10
9.0-azurelinux3.0-distroless||azurelinux-3.0|118910000r2024-04-17:13|48200000q|2|||2026-11-10
9.0-azurelinux3.0-distroless-extra||azurelinux-3.0|155090000r2024-04-17:13|62800000q|2|||2026-11-10
9.0-azurelinux3.0-distroless-composite||azurelinux-3.0|112160000r2024-04-17:13|45400000q|2|||2026-11-10
9.0-azurelinux3.0-distroless-composite-extra||azurelinux-3.0|148900000r2024-04-17:13|60300000q|2|||2026-11-10
9.0-bookworm-slim|9.0|debian-12|217890000r2023-12-11:13|88200000q||||2026-11-10
9.0-cbl-mariner2.0||rhel|206000000r2023-12-11:2|83400000q|3|||2026-11-10
9.0-cbl-mariner2.0-distroless||rhel|118910000r2023-12-11:2|48200000q|2|||2026-11-10
9.0-jammy||ubuntu-22.04|217030000r2023-12-11:28|87900000q||||2026-11-10
9.0-jammy-chiseled||ubuntu-22.04|110600000r2023-12-11:28|44800000q|2|||2026-11-10
9.0-noble||ubuntu-24.04|217030000r2024-04-24:13|87900000q||||2026-11-10
9.0-noble-chiseled||ubuntu-24.04|110600000r2024-04-24:13|44800000q|2|||2026-11-10
9.0-noble-chiseled-extra||ubuntu-24.04|148100000r2024-04-24:13|60000000q|2|||2026-11-10
9.0-noble-chiseled-composite||ubuntu-24.04|103850000r2024-04-24:13|42100000q|2|||2026-11-10
9.0-noble-chiseled-composite-extra||ubuntu-24.04|141350000r2024-04-24:13|57300000q|2|||2026-11-10
9.0-trixie-slim||debian-13|217890000r2025-04-28:13|88200000q||||2026-11-10
8.0-alpine3.16||alpine-3.16|103750000r2022-11-14:7|49100000q||||2026-11-10
8.0-alpine3.17||alpine-3.17|103360000r2023-01-03:15|48900000q||||2026-11-10
8.0-alpine3.18||alpine-3.18|105910000r2023-08-21:17|50100000q||||2026-11-10
8.0-alpine3.19||alpine-3.19|106910000r2024-01-03:25|50600000q||||2026-11-10
8.0-alpine3.20||alpine-3.20|106910000r2024-06-04:21|50600000q||||2026-11-10
8.0-alpine3.21|8.0-alpine|alpine-3.21|106910000r2024-12-09:13|50600000q||||2026-11-10
8.0-alpine3.21-composite|8.0-alpine-composite|alpine-3.21|99274000r2024-12-09:13|47000000q||||2026-11-10
8.0-azurelinux3.0||azurelinux-3.0|199790000r2024-04-17:13|80900000q||||2026-11-10
8.0-azurelinux3.0-distroless||azurelinux-3.0|119710000r2024-04-17:13|48500000q|2|||2026-11-10
8.0-azurelinux3.0-distroless-extra||azurelinux-3.0|152690000r2024-04-17:13|61900000q|2|||2026-11-10
8.0-azurelinux3.0-distroless-composite||azurelinux-3.0|112140000r2024-04-17:13|45400000q|2|||2026-11-10
8.0-azurelinux3.0-distroless-composite-extra||azurelinux-3.0|144960000r2024-04-17:13|58700000q|2|||2026-11-10
8.0-bookworm-slim|8.0|debian-12|214930000r2023-02-06:13|87000000q||||2026-11-10
8.0-bullseye-slim||debian-11|211520000r2022-11-14:6|85600000q||||2026-11-10
8.0-cbl-mariner2.0||rhel|199790000r2023-06-15:13|80900000q|3|||2026-11-10
8.0-cbl-mariner2.0-distroless||rhel|119710000r2022-11-14:13|48500000q|2|||2026-11-10
8.0-jammy||ubuntu-22.04|216000000r2023-11:30|87500000q||||2026-11-10
8.0-jammy-chiseled||ubuntu-22.04|110000000r2023-11:30|44600000q|2|||2026-11-10
8.0-jammy-chiseled-extra||ubuntu-22.04|146810000r2024-01-18:13|59500000q|2|||2026-11-10
8.0-jammy-chiseled-composite||ubuntu-22.04|98899000r2023-07-12:13|40100000q|2|||2026-11-10
8.0-jammy-chiseled-composite-extra||ubuntu-22.04|139080000r2024-01-18:13|56300000q|2|||2026-11-10
8.0-noble||ubuntu-24.04|215650000r2024-04-24:13|87400000q||||2026-11-10
8.0-noble-chiseled||ubuntu-24.04|107740000r2024-04-24:13|43600000q|2|||2026-11-10
8.0-noble-chiseled-extra||ubuntu-24.04|146810000r2024-04-24:13|59500000q|2|||2026-11-10
8.0-noble-chiseled-composite||ubuntu-24.04|98899000r2024-04-24:13|40100000q|2|||2026-11-10
8.0-noble-chiseled-composite-extra||ubuntu-24.04|139080000r2024-04-24:13|56300000q|2|||2026-11-10
8.0-trixie-slim||debian-13|214930000r2025-04-28:13|87000000q||||2026-11-10
7.0-alpine3.14||alpine-3.14|100680000r2021-11-16:10|47600000q||||2024-05-14
7.0-alpine3.15||alpine-3.15|100740000r2022-01-03:1|47700000q||||2024-05-14
7.0-alpine3.16||alpine-3.16|101010000r2022-05-24:8|47800000q||||2024-05-14
7.0-alpine3.17||alpine-3.17|109190000r2022-11-28:9|51700000q||||2024-05-14
7.0-alpine3.18||alpine-3.18|106210000r2023-08-21:12|50300000q||||2024-05-14
7.0-alpine3.19|7.0-alpine|alpine-3.19|106570000r2024-01-03:12|50400000q||||2024-05-14
7.0-bookworm-slim||debian-12|217910000r2023-06-15:12|88200000q||||2024-05-14
7.0-bullseye-slim|7.0|debian-11|209110000r2021-11-16:12|84600000q||||2024-05-14
7.0-cbl-mariner2.0||rhel|201230000r2022-10-31:12|81500000q|3|||2024-05-14
7.0-cbl-mariner2.0-distroless||rhel|117840000r2022-06-09:12|47700000q|1|||2024-05-14
7.0-focal||ubuntu-20.04|209880000r2021-11-16:14|85000000q||||2024-05-14
7.0-jammy||ubuntu-22.04|211180000r2023-10-17:12|85500000q||||2024-05-14
7.0-jammy-chiseled||ubuntu-22.04|105210000r2022-08-15:12|42600000q|1|||2024-05-14
6.0-alpine3.12||alpine-3.12|96919000r2021-01-07:27|45900000q||||2024-11-12
6.0-alpine3.13||alpine-3.13|97130000r2021-01-25:20|46000000q||||2024-11-12
6.0-alpine3.14||alpine-3.14|97365000r2021-07-06:26|46100000q||||2024-11-12
6.0-alpine3.15||alpine-3.15|100000000r2021-12-01:22|47300000q||||2024-11-12
6.0-alpine3.16||alpine-3.16|99955000r2022-05-24:8|47300000q||||2024-11-12
6.0-alpine3.17||alpine-3.17|105270000r2022-11-28:9|49800000q||||2024-11-12
6.0-alpine3.18||alpine-3.18|102300000r2023-08-21:17|48400000q||||2024-11-12
6.0-alpine3.19||alpine-3.19|102660000r2024-01-03:25|48600000q||||2024-11-12
6.0-alpine3.20|6.0-alpine|alpine-3.20|102660000r2024-06-04:11|48600000q||||2024-11-12
6.0-bookworm-slim||debian-12|213850000r2023-06-15:11|86600000q||||2024-11-12
6.0-bullseye-slim|6.0|debian-11|207920000r2021-08-24:11|84200000q||||2024-11-12
6.0-buster-slim||debian-10|198190000r2021-01-07:19|80200000q|3|||2024-11-12
6.0-cbl-mariner2.0||rhel|211360000r2022-05-09:11|85600000q|3|||2024-11-12
6.0-cbl-mariner2.0-distroless||rhel|116490000r2022-06-09:11|47200000q|1|||2024-11-12
6.0-focal||ubuntu-20.04|205950000r2021-01-07:11|83400000q||||2024-11-12
6.0-jammy||ubuntu-22.04|207130000r2023-10-17:11|83900000q||||2024-11-12
6.0-jammy-chiseled||ubuntu-22.04|103850000r2022-08-15:11|42100000q|1|||2024-11-12
5.0||debian|205000000r2021-10:0|83000000q||||2022-05-10
5.0-alpine3.12||alpine-3.12|102770000r2020-09-21:29|48600000q||||2022-05-10
5.0-alpine3.13||alpine-3.13|102960000r2021-01-25:3|48700000q||||2022-05-10
5.0-alpine3.14||alpine-3.14|102940000r2021-07-06:18|48700000q||||2022-05-10
5.0-alpine3.15||alpine-3.15|102980000r2021-12-01:18|48700000q||||2022-05-10
5.0-bullseye-slim||debian-11|214470000r2021-09-08:18|86800000q||||2022-05-10
5.0-buster-slim||debian-10|207320000r2020-06-16:18|83900000q|3|||2022-05-10
5.0-focal||ubuntu-20.04|217910000r2020-06-16:18|88300000q||||2022-05-10
3.1-alpine3.11||alpine-3.11|104960000r2020-06-16:4|49700000q||||2022-12-13
3.1-alpine3.12||alpine-3.12|105030000r2020-06-16:29|49700000q||||2022-12-13
3.1-alpine3.13||alpine-3.13|105110000r2021-01-25:3|49700000q||||2022-12-13
3.1-alpine3.14||alpine-3.14|105120000r2021-07-06:26|49700000q||||2022-12-13
3.1-alpine3.15||alpine-3.15|105130000r2021-12-01:22|49800000q||||2022-12-13
3.1-alpine3.16||alpine-3.16|105380000r2022-05-24:23|49900000q||||2022-12-13
3.1-bionic||ubuntu-18.04|203890000r2020-11-30:23|82600000q|3|||2022-12-13
3.1-bullseye-slim||debian-11|216030000r2021-09-08:23|87400000q||||2022-12-13
3.1-buster-slim||debian-10|207320000r2020-06-16:23|83900000q|3|||2022-12-13
3.1-focal||ubuntu-20.04|221250000r2020-06-16:23|89600000q||||2022-12-13
2.1-alpine3.11||alpine-3.11|159650000r2020-06-16:4|75600000q||||2021-08-21
2.1-alpine3.12||alpine-3.12|159580000r2020-06-16:29|75500000q||||2021-08-21
2.1-alpine3.13||alpine-3.13|159750000r2021-01-25:5|75600000q||||2021-08-21
2.1-alpine3.14||alpine-3.14|159760000r2021-07-06:5|75600000q||||2021-08-21
2.1-bionic||ubuntu-18.04|264150000r2020-06-16:5|107000000q|3|||2021-08-21
2.1-focal||ubuntu-20.04|285200000r2020-06-16:5|116000000q||||2021-08-21
2.1-stretch-slim||debian-9|253020000r2020-06-16:5|102000000q|3|||2021-08-21
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/monitor",
        sources: &[
            "dotnet/dotnet-docker at 7b6cd24, size baselines",
            "dotnet/dotnet-docker at c76bc60, size baselines",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("1654"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
9.1-azurelinux-distroless|||143290000r2025-04-28:0
9.0-ubuntu-chiseled|9.0||132610000r2024-02-05:1
9.0-azurelinux-distroless|||143290000r2024-04-17:0
8.1-ubuntu-chiseled|8.1||127820000r2023-11-16:0
8.1-azurelinux-distroless|||141200000r2025-04-28:0
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/monitor/base",
        sources: &[
            "dotnet/dotnet-docker at 7b6cd24, size baselines",
            "dotnet/dotnet-docker at c76bc60, size baselines",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("1654"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
9.1-azurelinux-distroless|||135190000r2025-04-28:0
9.0-ubuntu-chiseled|9.0||124510000r2024-02-05:1
9.0-azurelinux-distroless|||135190000r2024-04-17:0
8.1-ubuntu-chiseled|8.1||119970000r2023-11-16:0
8.1-azurelinux-distroless|||133340000r2025-04-28:0
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/runtime",
        sources: &[
            "dotnet/dotnet-docker at 022db49, size baselines",
            "dotnet/dotnet-docker at 05f4c58, size baselines",
            "dotnet/dotnet-docker at 085a345, size baselines",
            "dotnet/dotnet-docker at 0886705, size baselines",
            "dotnet/dotnet-docker at 088a8d9, size baselines",
            "dotnet/dotnet-docker at 11d3723, size baselines",
            "dotnet/dotnet-docker at 1370cfe, size baselines",
            "dotnet/dotnet-docker at 284575a, size baselines",
            "dotnet/dotnet-docker at 5215a73, size baselines",
            "dotnet/dotnet-docker at 5a5febd, size baselines",
            "dotnet/dotnet-docker at 5b17bb4, size baselines",
            "dotnet/dotnet-docker at 7932bac, size baselines",
            "dotnet/dotnet-docker at 7b6cd24, size baselines",
            "dotnet/dotnet-docker at 8456783, size baselines",
            "dotnet/dotnet-docker at 8b4e991, size baselines",
            "dotnet/dotnet-docker at 8da2b12, size baselines",
            "dotnet/dotnet-docker at 951c8f8, size baselines",
            "dotnet/dotnet-docker at 9825de7, size baselines",
            "dotnet/dotnet-docker at 99bd308, size baselines",
            "dotnet/dotnet-docker at b3407d6, size baselines",
            "dotnet/dotnet-docker at bee318b, size baselines",
            "dotnet/dotnet-docker at cb6ffcb, size baselines",
            "dotnet/dotnet-docker at d58f150, size baselines",
            "dotnet/dotnet-docker at d646fa2, size baselines",
            "dotnet/dotnet-docker at deca217, size baselines",
            "dotnet/dotnet-docker at e4952f1, size baselines",
            "dotnet/dotnet-docker at ec4fcaf, size baselines",
            "dotnet/dotnet-docker at f9239c7, size baselines",
            "dotnet/dotnet-docker at fbf7edc, size baselines",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("1654"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: Some("tdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
10.0-alpine3.21|10.0-alpine|alpine-3.21|83970000r2025-04-28:12|39700000q||||2028-11-14
10.0-azurelinux3.0||azurelinux-3.0|182020000r2025-04-28:12|73700000q||||2028-11-14
10.0-azurelinux3.0-distroless||azurelinux-3.0|94924000r2025-04-28:12|38500000q|1|||2028-11-14
10.0-azurelinux3.0-distroless-extra||azurelinux-3.0|131040000r2025-04-28:12|53100000q|1|||2028-11-14
10.0-noble|10.0|ubuntu-24.04|193050000r2025-04-28:12|78200000q||||2028-11-14
10.0-noble-chiseled||ubuntu-24.04|86614000r2025-04-28:12|35100000q|1|||2028-11-14
10.0-noble-chiseled-extra||ubuntu-24.04|124120000r2025-04-28:12|50300000q|1|||2028-11-14
10.0-trixie-slim||debian-13|193910000r2025-04-28:12|78500000q||||2028-11-14
9.0-alpine3.18||alpine-3.18|83608000r2023-12-11:15|39600000q||||2026-11-10
9.0-alpine3.19||alpine-3.19|83970000r2024-01-03:23|39700000q||||2026-11-10
9.0-alpine3.20||alpine-3.20|83970000r2024-06-04:20|39700000q||||2026-11-10
9.0-alpine3.21|9.0-alpine|alpine-3.21|83970000r2024-12-09:12|39700000q||||2026-11-10
9.0-azurelinux3.0||azurelinux-3.0|182020000r2024-04-17:12|73700000q||||2026-11-10
9.0-azurelinux3.0-distroless||azurelinux-3.0|94924000r2024-04-17:12|38500000q|2|||2026-11-10
9.0-azurelinux3.0-distroless-extra||azurelinux-3.0|131040000r2024-04-17:12|53100000q|2|||2026-11-10
9.0-bookworm-slim|9.0|debian-12|193910000r2023-12-11:12|78500000q||||2026-11-10
9.0-cbl-mariner2.0||rhel|182020000r2023-12-11:1|73700000q|3|||2026-11-10
9.0-cbl-mariner2.0-distroless||rhel|94924000r2023-12-11:1|38500000q|2|||2026-11-10
9.0-jammy||ubuntu-22.04|193050000r2023-12-11:27|78200000q||||2026-11-10
9.0-jammy-chiseled||ubuntu-22.04|86614000r2023-12-11:27|35100000q|2|||2026-11-10
9.0-noble||ubuntu-24.04|193050000r2024-04-24:12|78200000q||||2026-11-10
9.0-noble-chiseled||ubuntu-24.04|86614000r2024-04-24:12|35100000q|2|||2026-11-10
9.0-noble-chiseled-extra||ubuntu-24.04|124120000r2024-04-24:12|50300000q|2|||2026-11-10
9.0-trixie-slim||debian-13|193910000r2025-04-28:12|78500000q||||2026-11-10
8.0-alpine3.16||alpine-3.16|81979000r2022-11-14:6|38800000q||||2026-11-10
8.0-alpine3.17||alpine-3.17|81909000r2023-01-03:14|38800000q||||2026-11-10
8.0-alpine3.18||alpine-3.18|82252000r2023-08-21:16|38900000q||||2026-11-10
8.0-alpine3.19||alpine-3.19|82941000r2024-01-03:24|39300000q||||2026-11-10
8.0-alpine3.20||alpine-3.20|82941000r2024-06-04:20|39300000q||||2026-11-10
8.0-alpine3.21|8.0-alpine|alpine-3.21|82941000r2024-12-09:12|39300000q||||2026-11-10
8.0-azurelinux3.0||azurelinux-3.0|177320000r2024-04-17:12|71800000q||||2026-11-10
8.0-azurelinux3.0-distroless||azurelinux-3.0|97946000r2024-04-17:12|39700000q|2|||2026-11-10
8.0-azurelinux3.0-distroless-extra||azurelinux-3.0|128680000r2024-04-17:12|52100000q|2|||2026-11-10
8.0-bookworm-slim|8.0|debian-12|193380000r2023-02-06:12|78300000q||||2026-11-10
8.0-bullseye-slim||debian-11|189750000r2022-11-14:5|76800000q||||2026-11-10
8.0-cbl-mariner2.0||rhel|177320000r2023-06-15:12|71800000q|3|||2026-11-10
8.0-cbl-mariner2.0-distroless||rhel|97946000r2022-11-14:12|39700000q|2|||2026-11-10
8.0-jammy||ubuntu-22.04|191730000r2023-10-17:12|77700000q||||2026-11-10
8.0-jammy-chiseled||ubuntu-22.04|85971000r2022-11-14:12|34800000q|2|||2026-11-10
8.0-jammy-chiseled-extra||ubuntu-22.04|122840000r2024-01-18:12|49800000q|2|||2026-11-10
8.0-noble||ubuntu-24.04|191730000r2024-04-24:12|77700000q||||2026-11-10
8.0-noble-chiseled||ubuntu-24.04|85971000r2024-04-24:12|34800000q|2|||2026-11-10
8.0-noble-chiseled-extra||ubuntu-24.04|122840000r2024-04-24:12|49800000q|2|||2026-11-10
8.0-trixie-slim||debian-13|193380000r2025-04-28:12|78300000q||||2026-11-10
7.0-alpine3.14||alpine-3.14|80518000r2021-11-16:9|38100000q||||2024-05-14
7.0-alpine3.15||alpine-3.15|80517000r2021-12-01:0|38100000q||||2024-05-14
7.0-alpine3.16||alpine-3.16|80320000r2022-05-24:7|38000000q||||2024-05-14
7.0-alpine3.17||alpine-3.17|87397000r2022-11-28:8|41400000q||||2024-05-14
7.0-alpine3.18||alpine-3.18|84391000r2023-08-21:11|39900000q||||2024-05-14
7.0-alpine3.19|7.0-alpine|alpine-3.19|84735000r2024-01-03:11|40100000q||||2024-05-14
7.0-bookworm-slim||debian-12|196100000r2023-06-15:11|79400000q||||2024-05-14
7.0-bullseye-slim|7.0|debian-11|188950000r2021-11-16:11|76500000q||||2024-05-14
7.0-cbl-mariner2.0||rhel|179430000r2022-10-31:11|72700000q|3|||2024-05-14
7.0-cbl-mariner2.0-distroless||rhel|97053000r2022-06-09:11|39300000q|1|||2024-05-14
7.0-focal||ubuntu-20.04|189720000r2021-11-16:13|76900000q||||2024-05-14
7.0-jammy||ubuntu-22.04|189350000r2023-10-17:11|76700000q||||2024-05-14
7.0-jammy-chiseled||ubuntu-22.04|84418000r2022-08-15:11|34200000q|1|||2024-05-14
6.0-alpine3.12||alpine-3.12|77915000r2021-01-07:26|36900000q||||2024-11-12
6.0-alpine3.13||alpine-3.13|78089000r2021-01-25:19|37000000q||||2024-11-12
6.0-alpine3.14||alpine-3.14|78203000r2021-07-06:25|37000000q||||2024-11-12
6.0-alpine3.15||alpine-3.15|79748000r2021-12-01:21|37700000q||||2024-11-12
6.0-alpine3.16||alpine-3.16|79676000r2022-05-24:7|37700000q||||2024-11-12
6.0-alpine3.17||alpine-3.17|84972000r2022-11-28:8|40200000q||||2024-11-12
6.0-alpine3.18||alpine-3.18|81987000r2023-08-21:16|38800000q||||2024-11-12
6.0-alpine3.19||alpine-3.19|82327000r2024-01-03:24|39000000q||||2024-11-12
6.0-alpine3.20|6.0-alpine|alpine-3.20|82327000r2024-06-04:10|39000000q||||2024-11-12
6.0-bookworm-slim||debian-12|193550000r2023-06-15:10|78300000q||||2024-11-12
6.0-bullseye-slim|6.0|debian-11|187880000r2021-08-24:10|76000000q||||2024-11-12
6.0-buster-slim||debian-10|179190000r2021-01-07:18|72500000q|3|||2024-11-12
6.0-cbl-mariner2.0||rhel|179930000r2022-07-07:10|72900000q|3|||2024-11-12
6.0-cbl-mariner2.0-distroless||rhel|96206000r2022-06-09:10|39000000q|1|||2024-11-12
6.0-focal||ubuntu-20.04|186940000r2021-01-07:10|75700000q||||2024-11-12
6.0-jammy||ubuntu-22.04|186800000r2023-10-17:10|75700000q||||2024-11-12
6.0-jammy-chiseled||ubuntu-22.04|83571000r2022-08-15:10|33900000q|1|||2024-11-12
5.0-alpine3.12||alpine-3.12|83879000r2020-09-21:28|39700000q||||2022-05-10
5.0-alpine3.13||alpine-3.13|84036000r2021-01-25:2|39800000q||||2022-05-10
5.0-alpine3.14||alpine-3.14|83986000r2021-07-06:17|39700000q||||2022-05-10
5.0-alpine3.15||alpine-3.15|84030000r2021-12-01:17|39800000q||||2022-05-10
5.0-bullseye-slim||debian-11|193160000r2021-09-08:17|78200000q||||2022-05-10
5.0-buster-slim||debian-10|189550000r2020-06-16:17|76700000q|3|||2022-05-10
5.0-focal||ubuntu-20.04|199680000r2020-06-16:17|80900000q||||2022-05-10
3.1-alpine3.11||alpine-3.11|87183000r2020-06-16:3|41300000q||||2022-12-13
3.1-alpine3.12||alpine-3.12|87225000r2020-06-16:28|41300000q||||2022-12-13
3.1-alpine3.13||alpine-3.13|87265000r2021-01-25:2|41300000q||||2022-12-13
3.1-alpine3.14||alpine-3.14|87242000r2021-07-06:25|41300000q||||2022-12-13
3.1-alpine3.15||alpine-3.15|87263000r2021-12-01:21|41300000q||||2022-12-13
3.1-alpine3.16||alpine-3.16|87511000r2022-05-24:22|41400000q||||2022-12-13
3.1-bionic||ubuntu-18.04|186040000r2020-11-30:22|75400000q|3|||2022-12-13
3.1-bullseye-slim||debian-11|198160000r2021-09-08:22|80200000q||||2022-12-13
3.1-buster-slim||debian-10|189550000r2020-06-16:22|76700000q|3|||2022-12-13
3.1-focal||ubuntu-20.04|203450000r2020-06-16:22|82400000q||||2022-12-13
2.1-alpine3.11||alpine-3.11|86693000r2020-06-16:3|41000000q||||2021-08-21
2.1-alpine3.12||alpine-3.12|86597000r2020-06-16:28|41000000q||||2021-08-21
2.1-alpine3.13||alpine-3.13|86721000r2021-01-25:4|41000000q||||2021-08-21
2.1-alpine3.14||alpine-3.14|86701000r2021-07-06:4|41000000q||||2021-08-21
2.1-bionic||ubuntu-18.04|191250000r2020-06-16:4|77500000q|3|||2021-08-21
2.1-focal||ubuntu-20.04|200960000r2020-06-16:4|81400000q||||2021-08-21
2.1-stretch-slim||debian-9|180260000r2020-06-16:4|73000000q|3|||2021-08-21
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/runtime-deps",
        sources: &[
            "dotnet/dotnet-docker at 085a345, size baselines",
            "dotnet/dotnet-docker at 0886705, size baselines",
            "dotnet/dotnet-docker at 088a8d9, size baselines",
            "dotnet/dotnet-docker at 1643f3d, size baselines",
            "dotnet/dotnet-docker at 284575a, size baselines",
            "dotnet/dotnet-docker at 5215a73, size baselines",
            "dotnet/dotnet-docker at 5b17bb4, size baselines",
            "dotnet/dotnet-docker at 7932bac, size baselines",
            "dotnet/dotnet-docker at 7b6cd24, size baselines",
            "dotnet/dotnet-docker at 8b4e991, size baselines",
            "dotnet/dotnet-docker at 951c8f8, size baselines",
            "dotnet/dotnet-docker at bee318b, size baselines",
            "dotnet/dotnet-docker at cb6ffcb, size baselines",
            "dotnet/dotnet-docker at d58f150, size baselines",
            "dotnet/dotnet-docker at dc88d0c, size baselines",
            "dotnet/dotnet-docker at deca217, size baselines",
            "dotnet/dotnet-docker at e4952f1, size baselines",
            "dotnet/dotnet-docker at fbf7edc, size baselines",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(false), user: Some("1654"), workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
            Config { package_manager: Some("tdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
10.0-alpine3.21|10.0-alpine|alpine-3.21|10252000r2025-04-28:8|4850000q||||2028-11-14
10.0-alpine3.21-extra|10.0-alpine-extra|alpine-3.21|46657000r2025-04-28:8|22100000q||||2028-11-14
10.0-azurelinux3.0||azurelinux-3.0|106890000r2025-04-28:8|43300000q||||2028-11-14
10.0-azurelinux3.0-distroless||azurelinux-3.0|21317000r2025-04-28:8|8640000q|1|||2028-11-14
10.0-azurelinux3.0-distroless-extra||azurelinux-3.0|56230000r2025-04-28:8|22800000q|1|||2028-11-14
10.0-noble|10.0|ubuntu-24.04|119410000r2025-04-28:8|48400000q||||2028-11-14
10.0-noble-chiseled||ubuntu-24.04|12936000r2025-04-28:8|5240000q|1|||2028-11-14
10.0-noble-chiseled-extra||ubuntu-24.04|50513000r2025-04-28:8|20500000q|1|||2028-11-14
10.0-trixie-slim||debian-13|122240000r2025-04-28:8|49500000q||||2028-11-14
9.0-alpine3.20||alpine-3.20|10252000r2024-07-24:11|4850000q||||2026-11-10
9.0-alpine3.21|9.0-alpine|alpine-3.21|10252000r2024-12-09:8|4850000q||||2026-11-10
9.0-alpine3.21-extra|9.0-alpine-extra|alpine-3.21|46657000r2024-12-09:8|22100000q||||2026-11-10
9.0-alpine3.21-aot|9.0-alpine-aot|alpine-3.21|7549500r2024-12-09:11|3570000q||||2026-11-10
9.0-azurelinux3.0||azurelinux-3.0|106890000r2024-07-24:8|43300000q||||2026-11-10
9.0-azurelinux3.0-distroless||azurelinux-3.0|21317000r2024-07-24:8|8640000q|2|||2026-11-10
9.0-azurelinux3.0-distroless-extra||azurelinux-3.0|56230000r2024-07-24:8|22800000q|2|||2026-11-10
9.0-azurelinux3.0-distroless-aot||azurelinux-3.0|18885000r2024-07-24:11|7650000q|2|||2026-11-10
9.0-bookworm-slim|9.0|debian-12|122240000r2024-07-24:8|49500000q||||2026-11-10
9.0-noble||ubuntu-24.04|119410000r2024-07-24:8|48400000q||||2026-11-10
9.0-noble-chiseled||ubuntu-24.04|12936000r2024-07-24:8|5240000q|2|||2026-11-10
9.0-noble-chiseled-extra||ubuntu-24.04|50513000r2024-07-24:8|20500000q|2|||2026-11-10
9.0-noble-chiseled-aot||ubuntu-24.04|10747000r2024-07-24:11|4350000q|2|||2026-11-10
9.0-trixie-slim||debian-13|122240000r2025-04-28:8|49500000q||||2026-11-10
8.0-alpine3.17||alpine-3.17|12127000r2023-02-15:9|5740000q||||2026-11-10
8.0-alpine3.18||alpine-3.18|9885700r2024-01-18:10|4680000q||||2026-11-10
8.0-alpine3.19||alpine-3.19|10252000r2024-01-03:15|4850000q||||2026-11-10
8.0-alpine3.20||alpine-3.20|10252000r2024-06-04:11|4850000q||||2026-11-10
8.0-alpine3.21|8.0-alpine|alpine-3.21|10252000r2024-12-09:8|4850000q||||2026-11-10
8.0-alpine3.21-extra|8.0-alpine-extra|alpine-3.21|46657000r2024-12-09:8|22100000q||||2026-11-10
8.0-alpine3.21-aot|8.0-alpine-aot|alpine-3.21|7549500r2024-12-09:11|3570000q||||2026-11-10
8.0-azurelinux3.0||azurelinux-3.0|106890000r2024-04-17:8|43300000q||||2026-11-10
8.0-azurelinux3.0-distroless||azurelinux-3.0|21317000r2024-04-17:8|8640000q|2|||2026-11-10
8.0-azurelinux3.0-distroless-extra||azurelinux-3.0|56230000r2024-04-17:8|22800000q|2|||2026-11-10
8.0-azurelinux3.0-distroless-aot||azurelinux-3.0|18885000r2024-04-17:11|7650000q|2|||2026-11-10
8.0-bookworm-slim|8.0|debian-12|122240000r2023-02-06:8|49500000q||||2026-11-10
8.0-cbl-mariner2.0||rhel|106890000r2023-06-15:8|43300000q|3|||2026-11-10
8.0-cbl-mariner2.0-distroless||rhel|21317000r2023-09-19:8|8640000q|2|||2026-11-10
8.0-jammy||ubuntu-22.04|119410000r2023-10-17:8|48400000q||||2026-11-10
8.0-jammy-chiseled||ubuntu-22.04|12936000r2023-02-15:8|5240000q|2|||2026-11-10
8.0-jammy-chiseled-extra||ubuntu-22.04|50513000r2023-09-07:8|20500000q|2|||2026-11-10
8.0-jammy-chiseled-aot||ubuntu-22.04|10747000r2023-09-01:11|4350000q|2|||2026-11-10
8.0-noble||ubuntu-24.04|119410000r2024-04-24:8|48400000q||||2026-11-10
8.0-noble-chiseled||ubuntu-24.04|12936000r2024-04-24:8|5240000q|2|||2026-11-10
8.0-noble-chiseled-extra||ubuntu-24.04|50513000r2024-04-24:8|20500000q|2|||2026-11-10
8.0-noble-chiseled-aot||ubuntu-24.04|10747000r2024-04-24:11|4350000q|2|||2026-11-10
8.0-trixie-slim||debian-13|122240000r2025-04-28:8|49500000q||||2026-11-10
7.0-cbl-mariner2.0||rhel|107610000r2022-07-07:7|43600000q|3|||2024-05-14
7.0-cbl-mariner2.0-distroless||rhel|25571000r2022-08-29:7|10400000q|1|||2024-05-14
6.0-alpine3.16||alpine-3.16|10077000r2023-01-03:4|4770000q||||2024-11-12
6.0-alpine3.17||alpine-3.17|12127000r2022-12-05:5|5740000q||||2024-11-12
6.0-alpine3.18||alpine-3.18|12328000r2023-08-21:10|5830000q||||2024-11-12
6.0-alpine3.19||alpine-3.19|12667000r2024-01-03:15|5990000q||||2024-11-12
6.0-alpine3.20|6.0-alpine|alpine-3.20|12667000r2024-06-04:6|5990000q||||2024-11-12
6.0-bookworm-slim||debian-12|122860000r2023-06-15:6|49700000q||||2024-11-12
6.0-bullseye-slim|6.0|debian-11|117370000r2021-08-24:6|47500000q||||2024-11-12
6.0-cbl-mariner2.0||rhel|107610000r2022-07-07:6|43600000q|3|||2024-11-12
6.0-cbl-mariner2.0-distroless||rhel|25571000r2022-06-09:6|10400000q|1|||2024-11-12
6.0-focal||ubuntu-20.04|119200000r2023-01-03:6|48300000q||||2024-11-12
6.0-jammy||ubuntu-22.04|116110000r2023-10-17:6|47000000q||||2024-11-12
6.0-jammy-chiseled||ubuntu-22.04|12936000r2022-08-15:6|5240000q|1|||2024-11-12
5.0-alpine3.12||alpine-3.12|9866800r2020-06-16:3|4670000q||||2022-05-10
5.0-alpine3.13||alpine-3.13|9964400r2021-02-02:14|4720000q||||2022-05-10
5.0-buster-slim||debian-10|110540000r2020-06-16:3|44700000q|3|||2022-05-10
5.0-focal||ubuntu-20.04|117570000r2020-06-16:3|47600000q||||2022-05-10
3.1-alpine3.11||alpine-3.11|9937500r2020-06-16:1|4700000q||||2022-12-13
3.1-alpine3.12||alpine-3.12|9866800r2020-06-16:17|4670000q||||2022-12-13
3.1-alpine3.13||alpine-3.13|9964400r2021-01-25:0|4720000q||||2022-12-13
3.1-alpine3.14||alpine-3.14|9928200r2021-07-06:16|4700000q||||2022-12-13
3.1-alpine3.15||alpine-3.15|9945400r2021-12-01:12|4710000q||||2022-12-13
3.1-alpine3.16||alpine-3.16|10077000r2022-05-24:13|4770000q||||2022-12-13
3.1-bionic||ubuntu-18.04|103340000r2020-11-30:13|41900000q|3|||2022-12-13
3.1-bullseye-slim||debian-11|117370000r2021-09-08:13|47500000q||||2022-12-13
3.1-buster-slim||debian-10|110540000r2020-06-16:13|44700000q|3|||2022-12-13
3.1-focal||ubuntu-20.04|119200000r2020-06-16:13|48300000q||||2022-12-13
2.1-alpine3.11||alpine-3.11|12333000r2020-06-16:1|5840000q||||2021-08-21
2.1-alpine3.12||alpine-3.12|12234000r2020-06-16:17|5790000q||||2021-08-21
2.1-alpine3.13||alpine-3.13|12329000r2021-01-25:2|5830000q||||2021-08-21
2.1-alpine3.14||alpine-3.14|12295000r2021-07-06:2|5820000q||||2021-08-21
2.1-bionic||ubuntu-18.04|108920000r2020-08-03:2|44100000q|3|||2021-08-21
2.1-focal||ubuntu-20.04|119200000r2020-06-16:2|48300000q||||2021-08-21
2.1-stretch-slim||debian-9|99052000r2020-06-16:2|40100000q|3|||2021-08-21
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/sdk",
        sources: &[
            "docker images output on GitHub, record 20863814924",
            "docker images output on GitHub, record 42644195022",
            "dotnet/dotnet-docker at 022db49, size baselines",
            "dotnet/dotnet-docker at 05f4c58, size baselines",
            "dotnet/dotnet-docker at 085a345, size baselines",
            "dotnet/dotnet-docker at 0886705, size baselines",
            "dotnet/dotnet-docker at 088a8d9, size baselines",
            "dotnet/dotnet-docker at 11d3723, size baselines",
            "dotnet/dotnet-docker at 1370cfe, size baselines",
            "dotnet/dotnet-docker at 284575a, size baselines",
            "dotnet/dotnet-docker at 5215a73, size baselines",
            "dotnet/dotnet-docker at 5a5febd, size baselines",
            "dotnet/dotnet-docker at 5b17bb4, size baselines",
            "dotnet/dotnet-docker at 7932bac, size baselines",
            "dotnet/dotnet-docker at 7b6cd24, size baselines",
            "dotnet/dotnet-docker at 8456783, size baselines",
            "dotnet/dotnet-docker at 8b4e991, size baselines",
            "dotnet/dotnet-docker at 8da2b12, size baselines",
            "dotnet/dotnet-docker at 951c8f8, size baselines",
            "dotnet/dotnet-docker at 9825de7, size baselines",
            "dotnet/dotnet-docker at 99bd308, size baselines",
            "dotnet/dotnet-docker at a3cc1de, size baselines",
            "dotnet/dotnet-docker at b3407d6, size baselines",
            "dotnet/dotnet-docker at bee318b, size baselines",
            "dotnet/dotnet-docker at cb6ffcb, size baselines",
            "dotnet/dotnet-docker at d58f150, size baselines",
            "dotnet/dotnet-docker at d646fa2, size baselines",
            "dotnet/dotnet-docker at deca217, size baselines",
            "dotnet/dotnet-docker at e4952f1, size baselines",
            "dotnet/dotnet-docker at ec4fcaf, size baselines",
            "dotnet/dotnet-docker at f9239c7, size baselines",
            "dotnet/dotnet-docker at fbf7edc, size baselines",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
            Config { package_manager: Some("tdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: Some("dotnet") },
        ],
        rows: "\
10.0-alpine3.21|10.0-alpine|alpine-3.21|720060000r2025-04-28:14|341000000q||||2028-11-14
10.0-alpine3.21-aot|10.0-alpine-aot|alpine-3.21|720060000r2025-04-28:14|341000000q||||2028-11-14
10.0-azurelinux3.0||azurelinux-3.0|1192400000r2025-04-28:14|483000000q||||2028-11-14
10.0-azurelinux3.0-aot||azurelinux-3.0|1192400000r2025-04-28:14|483000000q||||2028-11-14
10.0-noble|10.0|ubuntu-24.04|874880000r2025-04-28:14|354000000q||||2028-11-14
10.0-noble-aot||ubuntu-24.04|874880000r2025-04-28:14|354000000q||||2028-11-14
10.0-trixie-slim||debian-13|896390000r2025-04-28:14|363000000q||||2028-11-14
10.0-trixie-slim-aot||debian-13|896390000r2025-04-28:14|363000000q||||2028-11-14
9.0-alpine3.18||alpine-3.18|684620000r2023-12-11:17|324000000q||||2026-11-10
9.0-alpine3.19||alpine-3.19|720060000r2024-01-18:26|341000000q||||2026-11-10
9.0-alpine3.20||alpine-3.20|720060000r2024-06-04:23|341000000q||||2026-11-10
9.0-alpine3.21|9.0-alpine|alpine-3.21|720060000r2024-12-09:14|341000000q||||2026-11-10
9.0-alpine3.21-aot|9.0-alpine-aot|alpine-3.21|1220700000r2024-12-09:23|578000000q||||2026-11-10
9.0-azurelinux3.0||azurelinux-3.0|1192400000r2024-04-17:14|483000000q||||2026-11-10
9.0-azurelinux3.0-aot||azurelinux-3.0|1551900000r2024-04-17:23|629000000q||||2026-11-10
9.0-bookworm-slim|9.0|debian-12|896390000r2024-01-22:14|363000000q||||2026-11-10
9.0-cbl-mariner2.0||rhel|1192400000r2024-01-22:3|483000000q|1|||2026-11-10
9.0-jammy||ubuntu-22.04|874880000r2024-01-22:30|354000000q||||2026-11-10
9.0-noble||ubuntu-24.04|874880000r2024-04-24:14|354000000q||||2026-11-10
9.0-noble-aot||ubuntu-24.04|1435100000r2024-04-24:23|581000000q||||2026-11-10
9.0-trixie-slim||debian-13|896390000r2025-04-28:14|363000000q||||2026-11-10
8.0-alpine3.16||alpine-3.16|582720000r2022-11-14:8|276000000q||||2026-11-10
8.0-alpine3.17||alpine-3.17|621660000r2023-05-05:16|294000000q||||2026-11-10
8.0-alpine3.18||alpine-3.18|720870000r2023-08-29:18|341000000q||||2026-11-10
8.0-alpine3.19||alpine-3.19|688250000r2024-01-03:27|326000000q||||2026-11-10
8.0-alpine3.20||alpine-3.20|688250000r2024-06-04:23|326000000q||||2026-11-10
8.0-alpine3.21|8.0-alpine|alpine-3.21|688250000r2024-12-09:14|326000000q||||2026-11-10
8.0-alpine3.21-aot|8.0-alpine-aot|alpine-3.21|1155600000r2024-12-09:23|547000000q||||2026-11-10
8.0-azurelinux3.0||azurelinux-3.0|887000000r2025-04:1|359000000q||||2026-11-10
8.0-azurelinux3.0-aot||azurelinux-3.0|1545300000r2024-04-17:23|626000000q||||2026-11-10
8.0-bookworm-slim|8.0|debian-12|836000000r2025-04:1|338000000q||||2026-11-10
8.0-bullseye-slim||debian-11|716700000r2022-11-14:7|290000000q||||2026-11-10
8.0-cbl-mariner2.0||rhel|1106700000r2023-06-15:14|448000000q|1|||2026-11-10
8.0-jammy||ubuntu-22.04|798720000r2023-08-21:14|324000000q||||2026-11-10
8.0-noble||ubuntu-24.04|822000000r2025-04:1|333000000q||||2026-11-10
8.0-noble-aot||ubuntu-24.04|1444700000r2024-04-24:23|585000000q||||2026-11-10
8.0-trixie-slim||debian-13|823540000r2025-04-28:14|333000000q||||2026-11-10
7.0-alpine3.14||alpine-3.14|546670000r2021-11-16:11|259000000q||||2024-05-14
7.0-alpine3.15||alpine-3.15|603850000r2022-05-02:2|286000000q||||2024-05-14
7.0-alpine3.16||alpine-3.16|612050000r2022-06-27:9|290000000q||||2024-05-14
7.0-alpine3.17||alpine-3.17|627980000r2022-11-28:10|297000000q||||2024-05-14
7.0-alpine3.18||alpine-3.18|688230000r2023-08-21:13|326000000q||||2024-05-14
7.0-alpine3.19|7.0-alpine|alpine-3.19|686740000r2024-01-03:13|325000000q||||2024-05-14
7.0-bookworm-slim||debian-12|837860000r2023-08-21:13|339000000q||||2024-05-14
7.0-bullseye-slim|7.0|debian-11|822060000r2023-08-21:13|333000000q||||2024-05-14
7.0-cbl-mariner2.0||rhel|1078800000r2022-07-07:13|437000000q|1|||2024-05-14
7.0-focal||ubuntu-20.04|738910000r2022-01-18:15|299000000q||||2024-05-14
7.0-jammy||ubuntu-22.04|813030000r2023-08-21:13|329000000q||||2024-05-14
6.0-alpine3.12||alpine-3.12|485560000r2021-01-07:29|230000000q||||2024-11-12
6.0-alpine3.13||alpine-3.13|574030000r2021-07-26:22|272000000q||||2024-11-12
6.0-alpine3.14||alpine-3.14|574420000r2021-07-26:28|272000000q||||2024-11-12
6.0-alpine3.15||alpine-3.15|578250000r2021-12-01:24|274000000q||||2024-11-12
6.0-alpine3.16||alpine-3.16|603250000r2022-08-15:9|285000000q||||2024-11-12
6.0-alpine3.17||alpine-3.17|604580000r2022-11-28:10|286000000q||||2024-11-12
6.0-alpine3.18||alpine-3.18|606610000r2023-08-21:18|287000000q||||2024-11-12
6.0-alpine3.19||alpine-3.19|570500000r2024-01-18:27|270000000q||||2024-11-12
6.0-alpine3.20|6.0-alpine|alpine-3.20|570500000r2024-06-04:12|270000000q||||2024-11-12
6.0-bookworm-slim||debian-12|755880000r2023-08-21:12|306000000q||||2024-11-12
6.0-bullseye-slim|6.0|debian-11|740090000r2023-08-21:12|300000000q||||2024-11-12
6.0-buster-slim||debian-10|615720000r2021-01-07:20|249000000q|1|||2024-11-12
6.0-cbl-mariner2.0||rhel|1060100000r2022-07-07:12|429000000q|1|||2024-11-12
6.0-focal||ubuntu-20.04|723650000r2021-07-26:12|293000000q||||2024-11-12
6.0-jammy||ubuntu-22.04|713730000r2022-03-28:12|289000000q||||2024-11-12
5.0||debian|631000000r2021-10:0|256000000q||||2022-05-10
5.0-alpine3.12||alpine-3.12|493800000r2021-03-15:31|234000000q||||2022-05-10
5.0-alpine3.13||alpine-3.13|481300000r2021-01-25:4|228000000q||||2022-05-10
5.0-alpine3.14||alpine-3.14|495900000r2021-07-06:19|235000000q||||2022-05-10
5.0-alpine3.15||alpine-3.15|496710000r2021-12-01:19|235000000q||||2022-05-10
5.0-bullseye-slim||debian-11|636260000r2021-09-08:19|258000000q||||2022-05-10
5.0-buster-slim||debian-10|631060000r2021-06-01:19|255000000q|1|||2022-05-10
5.0-buster-slim-ca-patch||debian-10|620170000r2021-01-28:21|251000000q|1|||2022-05-10
5.0-focal||ubuntu-20.04|646580000r2021-07-08:19|262000000q||||2022-05-10
3.1-alpine3.11||alpine-3.11|405390000r2020-06-16:5|192000000q||||2022-12-13
3.1-alpine3.12||alpine-3.12|420960000r2020-06-16:31|199000000q||||2022-12-13
3.1-alpine3.13||alpine-3.13|426900000r2021-01-25:4|202000000q||||2022-12-13
3.1-alpine3.14||alpine-3.14|427100000r2021-07-06:28|202000000q||||2022-12-13
3.1-alpine3.15||alpine-3.15|427470000r2021-12-01:24|202000000q||||2022-12-13
3.1-alpine3.16||alpine-3.16|433280000r2022-06-27:25|205000000q||||2022-12-13
3.1-bionic||ubuntu-18.04|645030000r2020-11-16:25|261000000q|1|||2022-12-13
3.1-bullseye||debian-11|723910000r2021-09-08:25|293000000q||||2022-12-13
3.1-buster||debian-10|689020000r2020-06-16:25|279000000q|1|||2022-12-13
3.1-focal||ubuntu-20.04|698500000r2020-06-16:25|283000000q||||2022-12-13
2.1-alpine3.11||alpine-3.11|1476100000r2020-06-16:5|699000000q||||2021-08-21
2.1-alpine3.12||alpine-3.12|1521600000r2020-06-16:31|720000000q||||2021-08-21
2.1-alpine3.13||alpine-3.13|1479400000r2021-01-25:6|700000000q||||2021-08-21
2.1-alpine3.14||alpine-3.14|1479500000r2021-07-06:6|700000000q||||2021-08-21
2.1-bionic||ubuntu-18.04|1705800000r2020-06-16:6|691000000q|1|||2021-08-21
2.1-focal||ubuntu-20.04|1726700000r2020-06-16:6|699000000q||||2021-08-21
2.1-stretch||debian-9|1728600000r2020-06-16:6|700000000q|1|||2021-08-21
",
    },
    Repository {
        name: "mcr.microsoft.com/playwright",
        sources: &[
            "docker images output on GitHub, record 33913220303",
            "docker images output on GitHub, record 56676424428",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
focal||ubuntu-20.04|1760000000r2022-05:0|713000000q
v1.40.0-jammy||ubuntu-22.04|1300000000r2024:1|527000000q
",
    },
    Repository {
        name: "mcr.microsoft.com/powershell",
        sources: &[
            "docker images output on GitHub, record 20466007684",
            "docker images output on GitHub, record 3645106434",
            "docker images output on GitHub, record 67115948729, about 2023",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["pwsh"], env: &[], ports: &[], runtime: Some("powershell") },
        ],
        rows: "\
latest|||339000000r2022-09-01:0
preview-7.3-mariner-2.0|||235000000r2022-09-01:0
alpine||alpine|222000000r2023:2
7.0.0-alpine-3.10||alpine-3.10|176000000r2020-03:1
",
    },
    Repository {
        name: "memcached",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "(repo-info page, record 36150521065)@:repos/memcached/remote/1.md",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("memcache"), workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["memcached"], env: &[], ports: &[11211], runtime: None },
        ],
        rows: "\
1.5||debian-9|58610000r2017-12-21:0|23464000r
1.5-alpine||alpine-3.7|7210000r2018-01-19:0|3412000r
1.4||debian|82590000r2017-07-06:1|31118000r
1.4-alpine||alpine-3.5|6940000r2017-07-06:1|3271600r
1||debian-9|58610000r2017-12-21:2|23535000r2018-09-15:2
1-alpine||alpine-3.7|7210000r2018-01-19:0|3412000r
alpine||alpine-3.7|7210000r2018-01-19:0|3412000r
latest||debian-9|58610000r2017-12-21:0|23464000r
",
    },
    Repository {
        name: "moby/buildkit",
        sources: &[
            "docker images output on GitHub, record 3536798812",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||142000000r2023-01:0|57500000q
",
    },
    Repository {
        name: "mongo",
        sources: &[
            "docker images output on GitHub, record 2515028591",
            "docker images output on GitHub, record 34509732",
            "docker images output on GitHub, record 4897495674",
            "docker images output on GitHub, record 9985836728",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mongod"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[27017], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mongod", "--bind_ip_all"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[27017], runtime: None },
        ],
        rows: "\
7.0||debian-12|834000000r2024:0|297000000q
4.4.3||debian-10|493000000r2021-02:1|176000000q
3.7|3.7-jessie|debian-8|366010000r2018-01-17:4|130400000r
3.6|3.6-jessie|debian-8|365630000r2018-01-15:4|130410000r
3.5||debian|364000000q2017-06-22:5|129820000r|1
3.4|3.4-jessie|debian-8|359640000r2017-12-21:4|131850000r
3.2|3.2-jessie|debian-8|300040000r2017-12-21:4|104180000r
3.0|3.0-wheezy|debian-7|232130000r2017-12-21:4|84530000r
3||debian-12|453000000r2023-10:2|162000000q
3-jessie||debian-8|365630000r2018-01-15:4|130410000r
jessie||debian-8|365630000r2018-01-15:4|130410000r
latest||debian-12|892000000r2025-07:3|318000000q
unstable||debian-8|366010000r2018-01-17:4|130400000r
",
    },
    Repository {
        name: "mono",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
5.4||debian-8|530600000r2017-12-12:0|167260000r
5.4-slim||debian-8|170240000r2017-12-12:0|57396000r
latest||debian-8|530600000r2017-12-12:0|167260000r
slim||debian-8|170240000r2017-12-12:0|57396000r
",
    },
    Repository {
        name: "mysql",
        sources: &[
            "docker images output on GitHub, record 13401941245",
            "docker images output on GitHub, record 21497168340",
            "docker images output on GitHub, record 238816189",
            "docker images output on GitHub, record 25858542616",
            "docker images output on GitHub, record 32384982950",
            "docker images output on GitHub, record 34085310742",
            "docker images output on GitHub, record 4897495674",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 72e4be7",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mysqld"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[3306, 33060], runtime: None },
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mysqld"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[3306, 33060], runtime: None },
        ],
        rows: "\
8.0.43||debian-13|780000000r2025-10:0|274000000q||||2026-04-30
8.0.27||debian-11|516000000r2021-11:5|181000000q||||2026-04-30
8.0||oraclelinux-8|577000000r2023-08:4|151990000r2023-01-18:8|1|||2026-04-30
8||debian-11|514000000r2022-02:2|181000000q
5.7.33||debian-11|449000000r2021-11:5|158000000q||||2023-10-25
5.7||debian-12|581000000r2023-10:6|204000000q||||2023-10-25
5.6||debian-10|303000000r2021-07:3|105060000r2018-01-15:7||||2021-02-05
5.5||debian-8|257330000r2018-01-15:7|90198000r||||2018-12-03
5||debian-8|408570000r2018-01-15:7|144380000r
latest||debian-12|586000000r2025-01:1|206000000q
",
    },
    Repository {
        name: "nats",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/gnatsd"], cmd: &["-c", "gnatsd.conf"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||6530000r2017-11-03:0|2469500r
linux|||6530000r2017-11-03:0|2469500r
",
    },
    Repository {
        name: "neo4j",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "(repo-info page, record 56133028207)@:",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/lib/neo4j"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["neo4j"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
2026.04.0-community-ubi10||alpine-3.7|644710000r2026-04-23:1|308000000q
3.3||alpine-3.7|188780000r2018-01-22:0|148980000r
3.3-enterprise||alpine-3.7|204350000r2018-01-22:0|162530000r
enterprise||alpine-3.7|204350000r2018-01-22:0|162530000r
latest||alpine-3.7|188780000r2018-01-22:0|148980000r
",
    },
    Repository {
        name: "nextcloud",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["/entrypoint.sh"], cmd: &["apache2-foreground"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["/entrypoint.sh"], cmd: &["php-fpm"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
12.0||debian-8|588910000r2018-01-24:0|229060000r
12.0-apache||debian-8|588910000r2018-01-24:0|229060000r
12.0-fpm||debian-8|580750000r2018-01-24:0|226240000r|1
apache||debian-8|588910000r2018-01-24:0|229060000r
fpm||debian-8|580750000r2018-01-24:0|226240000r|1
latest||debian-8|588910000r2018-01-24:0|229060000r
",
    },
    Repository {
        name: "nginx",
        sources: &[
            "docker images output on GitHub, record 14092398396",
            "docker images output on GitHub, record 15044614103",
            "docker images output on GitHub, record 21497168340",
            "docker images output on GitHub, record 27247632114",
            "docker images output on GitHub, record 27431006067",
            "docker images output on GitHub, record 31818317861",
            "docker images output on GitHub, record 32896944107",
            "docker images output on GitHub, record 34333109601",
            "docker images output on GitHub, record 36161727880",
            "docker images output on GitHub, record 40937439429",
            "docker images output on GitHub, record 67531970142",
            "docker images output on GitHub, record 69505951314",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 07d8525",
            "maxmood96/repo-info at 16e1cda",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/docker-entrypoint.sh"], cmd: &["nginx", "-g", "daemon off;"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[80], runtime: None },
        ],
        rows: "\
1.28||debian-12|188000000r2025-04:11|73000000q
1.25.0-alpine||alpine|41400000r2023-06:1|15000000q
1.25||debian-12|187000000r2024:6|72600000q
1.24.0-alpine||alpine|41100000r2023-06:1|14900000q
1.22-alpine||alpine|41000000r2024:0|14800000q
1.21.3||debian-11|133000000r2022-01:3|51600000q
1.21-alpine||alpine|23400000r2022-04:7|8460000q
1.20.1||debian-11|133000000r2021-11:8|51600000q
1.19-alpine||alpine-3.13|22590000r2021-04-01:14|8170000q
1.18-alpine||alpine|20500000r2023:4|7410000q
1.15-alpine||alpine|16100000r2019-08:5|5820000q
1.13||debian-9|108490000r2017-12-26:15|44440000r
1.13-alpine||alpine-3.5|16820000r2018-01-10:15|7145600r
1.13-alpine-perl||alpine-3.5|59000000r2018-01-10:15|18521000r
1.13-perl||debian-9|147430000r2017-12-26:15|54359000r
1.12||debian-9|108350000r2017-12-12:15|44391000r
1.12-alpine||alpine-3.5|15500000r2018-01-10:15|6742500r
1.12-alpine-perl||alpine-3.5|57680000r2018-01-10:15|18126000r
1.12-perl||debian-9|147300000r2017-12-12:15|54318000r
1.11||debian-8|184000000q2016-12-27:12|71543000r
1.11-alpine||alpine-3.4|46400000q2016-12-27:12|16784000r
1.10||debian-8|183000000q2016-12-20:12|71195000r
1.10-alpine||alpine-3.4|46200000q2016-12-27:12|16711000r
1||debian-9|108490000r2017-12-26:15|44440000r
1-alpine||alpine-3.5|16820000r2018-01-10:15|7145600r
1-alpine-perl||alpine-3.5|59000000r2018-01-10:15|18521000r
1-perl||debian-9|147430000r2017-12-26:15|54359000r
alpine||alpine|62200000r2026-08:10|22500000q
alpine-slim||alpine|11500000r2023-03:9|4160000q
latest|mainline|debian-13|188000000r2025-01:2|63111000r2026-07-15:13
",
    },
    Repository {
        name: "nginxinc/nginx-unprivileged",
        sources: &[
            "docker images output on GitHub, record 40808922044",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
alpine||alpine|40700000r2023-02:0|19300000q
latest||alpine|142000000r2023-02:0|57500000q
",
    },
    Repository {
        name: "node",
        sources: &[
            "deepsinha75/repo-info@:repos/node/remote/12-slim.md",
            "docker images output on GitHub, record 14092398396",
            "docker images output on GitHub, record 14110378714",
            "docker images output on GitHub, record 24247638533",
            "docker images output on GitHub, record 29164322230",
            "docker images output on GitHub, record 3536798812",
            "docker images output on GitHub, record 36729586552",
            "docker images output on GitHub, record 47470742003",
            "docker images output on GitHub, record 4897495674",
            "docker images output on GitHub, record 49003031566",
            "docker images output on GitHub, record 8718322505",
            "docker images output on GitHub, record 9910886325",
            "hiramtibbit/repo-info@:repos/node/remote/10-slim.md",
            "node:20",
            "node:20-alpine / 22-alpine",
            "node:20 (buildpack-deps:bookworm + node layers)",
            "node:20-slim / 22-slim",
            "maxmood96/repo-info at 00304a4",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "maxmood96/repo-info at 09011c7",
            "maxmood96/repo-info at 141ea20",
            "maxmood96/repo-info at 1f69aa5",
            "docker-library/repo-info at 30f7261",
            "docker-library/repo-info at 3179cb4",
            "docker-library/repo-info at 4211a16",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "maxmood96/repo-info at 54d4700",
            "docker-library/repo-info at 680e90c",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "docker-library/repo-info at ba1774f",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["node"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("node") },
        ],
        rows: "\
26|26-trixie,current,latest,trixie|debian-13|1250000000r2026-08-27:22|482000000q
26-alpine|alpine,current-alpine|alpine-3.23|146000000s2026-09-01:14|53700000s
26-slim|26-trixie-slim,current-slim,slim,trixie-slim|debian-13|257930000r2026-09-09:29|104000000q
24|24-bookworm,krypton,lts|debian-12|1130000000r2025-11-18:19|435000000q||||2028-04-30
24-alpine|krypton-alpine,lts-alpine|alpine-3.24|170750000r2026-09-17:27|58500000q||||2028-04-30
24-slim|krypton-slim,lts-slim|debian-12|229480000r2025-05-06:20|92900000q||||2028-04-30
22|22-bookworm,jod|debian-12|1110000000s2026-09-01:15|399000000s||||2027-04-30
22-alpine|jod-alpine|alpine-3.24|152860000r2024-09-03:24|60697000r2026-09-23:24||22.8.0||2027-04-30
22-slim|22-bookworm-slim,jod-slim|debian-12|197000000q2026-09-19:23|79893000r||||2027-04-30
20|20-bookworm,iron|debian-12|1100000000r2024-01-17:17|397740000r2025-01-14:17||20.11.0||2026-04-30
20-alpine|iron-alpine|alpine-3.23|135660000r2026-03-06:26|46200000q||20.20.1||2026-04-30
20-slim|20-bookworm-slim,iron-slim|debian-12|200940000r2025-06-23:21|81300000q||20.19.3||2026-04-30
18|18-bookworm|debian-12|1090000000r2025:6|434000000q||||2025-04-30
18-alpine||alpine|127000000r2025:6|43300000q||||2025-04-30
18-slim||debian-12|192000000r2024-07:10|77700000q||||2025-04-30
16.19-alpine3.16||alpine-3.16|115000000r2024:1|39200000q||||2023-09-11
16||debian-10|909000000r2025:2|362000000q||||2023-09-11
16-alpine||alpine|118000000r2025:2|40200000q||||2023-09-11
16-bookworm||debian-12|1080000000s2026-09-01:13|391000000s||||2023-09-11
16-slim||debian-12|183000000s2026-09-01:16|71700000s||||2023-09-11
14.18-alpine||alpine|118000000r2022-10:4|40200000q||||2023-04-30
14|14-buster|debian-10|912000000r2023-10:8|363000000q||||2023-04-30
14-alpine||alpine|123000000r2023-01:5|41900000q||||2023-04-30
14-bookworm||debian-12|1080000000s2026-09-01:13|391000000s||||2023-04-30
14-slim||debian-12|183000000s2026-09-01:16|71200000s||||2023-04-30
12.13.1-alpine3.9||alpine-3.9|80200000r2020-01:3|27300000q||||2022-04-30
12||debian-9|918000000r2022-04:7|366000000q||||2022-04-30
12-alpine||alpine|91000000r2023-10:8|31000000q||||2022-04-30
12-slim||debian-9|142000000r2021-06:9|56446000r2019-10-17:0||||2022-04-30
11-slim||debian|134000000q2019-01-23:12|54124000r||||2019-06-01
10||debian-9|910000000r2021-06:11|363000000q||||2021-04-30
10-alpine||alpine|82700000r2021-06:11|28200000q||||2021-04-30
10-slim||debian-9|167000000q2018-11-27:12|67461000r||||2021-04-30
9.4||debian-8|676340000r2018-01-11:25|269720000r||9.4.0||2018-06-30
9.4-alpine||alpine-3.6|68030000r2018-01-11:25|22710000r||9.4.0||2018-06-30
9.4-slim||debian-8|230590000r2018-01-11:25|91796000r||9.4.0||2018-06-30
9.4-stretch||debian-9|891190000r2018-01-11:25|343300000r||9.4.0||2018-06-30
9.4-wheezy||debian-7|530070000r2018-01-11:25|202250000r||9.4.0||2018-06-30
9||debian-8|676340000r2018-01-11:25|269720000r||9.4.0||2018-06-30
9-alpine||alpine-3.6|68030000r2018-01-11:25|22710000r||9.4.0||2018-06-30
9-slim||debian-8|230590000r2018-01-11:25|91796000r||9.4.0||2018-06-30
9-stretch||debian-9|891190000r2018-01-11:25|343300000r||9.4.0||2018-06-30
9-wheezy||debian-7|530070000r2018-01-11:25|202250000r||9.4.0||2018-06-30
8.9||debian-8|676440000r2018-01-03:25|269730000r||8.9.4||2019-12-31
8.9-alpine||alpine-3.6|68100000r2018-01-10:25|22712000r||8.9.4||2019-12-31
8.9-slim||debian-8|230690000r2018-01-03:25|91808000r||8.9.4||2019-12-31
8.9-stretch||debian-9|891290000r2018-01-03:25|343310000r||8.9.4||2019-12-31
8.9-wheezy||debian-7|530170000r2018-01-03:25|202270000r||8.9.4||2019-12-31
8.1||debian-8|665310000r2017-07-11:28|265160000r||8.1.4||2019-12-31
8.1-alpine||alpine-3.6|62970000r2017-07-11:28|21713000r||8.1.4||2019-12-31
8.1-slim||debian-8|223970000r2017-07-11:28|90152000r||8.1.4||2019-12-31
8.1-wheezy||debian-7|520260000r2017-07-11:28|198450000r||8.1.4||2019-12-31
8||debian-8|676440000r2018-01-03:25|269730000r||8.9.4||2019-12-31
8-alpine||alpine-3.6|68100000r2018-01-10:25|22712000r||8.9.4||2019-12-31
8-slim||debian-8|230690000r2018-01-03:25|91808000r||8.9.4||2019-12-31
8-stretch||debian-9|891290000r2018-01-03:25|343310000r||8.9.4||2019-12-31
8-wheezy||debian-7|530170000r2018-01-03:25|202270000r||8.9.4||2019-12-31
7.10||debian-8|660380000r2017-07-11:28|263670000r||7.10.1
7.10-alpine||alpine-3.4|58310000r2017-07-11:28|20157000r||7.10.1
7.10-slim||debian-8|219040000r2017-07-11:28|88659000r||7.10.1
7.10-wheezy||debian-7|515320000r2017-07-11:28|196960000r||7.10.1
7.3||debian-8|646000000q2016-12-21:18|257720000r
7.3-alpine||alpine-3.4|55100000q2016-12-27:18|18769000r
7.3-slim||debian-8|211000000q2016-12-21:18|85469000r
7.3-wheezy||debian-7|483000000q2016-12-21:18|192430000r
7||debian-8|660380000r2017-07-11:28|263670000r||7.10.1
7-alpine||alpine-3.4|58310000r2017-07-11:28|20157000r||7.10.1
7-slim||debian-8|219040000r2017-07-11:28|88659000r||7.10.1
7-wheezy||debian-7|515320000r2017-07-11:28|196960000r||7.10.1
6.12||debian-8|662430000r2018-01-03:25|265650000r||6.12.3||2019-04-30
6.12-alpine||alpine-3.4|54690000r2018-01-10:25|18863000r||6.12.3||2019-04-30
6.12-slim||debian-8|216680000r2018-01-03:25|87729000r||6.12.3||2019-04-30
6.12-stretch||debian-9|877280000r2018-01-03:25|339230000r||6.12.3||2019-04-30
6.12-wheezy||debian-7|516160000r2018-01-03:25|198190000r||6.12.3||2019-04-30
6.11||debian-8|656080000r2017-07-11:28|262180000r||6.11.1||2019-04-30
6.11-alpine||alpine-3.4|53540000r2017-07-11:28|18512000r||6.11.1||2019-04-30
6.11-slim||debian-8|214740000r2017-07-11:28|87169000r||6.11.1||2019-04-30
6.11-wheezy||debian-7|511030000r2017-07-11:28|195470000r||6.11.1||2019-04-30
6.9||debian-8|643000000q2016-12-16:18|256250000r||||2019-04-30
6.9-alpine||alpine-3.4|50500000q2016-12-27:18|17214000r||||2019-04-30
6.9-slim||debian-8|208000000q2016-12-14:18|84006000r||||2019-04-30
6.9-wheezy||debian-7|479000000q2016-12-16:18|190970000r||||2019-04-30
6||debian-8|662430000r2018-01-03:25|265650000r||6.12.3||2019-04-30
6-alpine||alpine-3.4|54690000r2018-01-10:25|18863000r||6.12.3||2019-04-30
6-slim||debian-8|216680000r2018-01-03:25|87729000r||6.12.3||2019-04-30
6-stretch||debian-9|877280000r2018-01-03:25|339230000r||6.12.3||2019-04-30
6-wheezy||debian-7|516160000r2018-01-03:25|198190000r||6.12.3||2019-04-30
4.8||debian-8|656290000r2017-12-12:25|263610000r||4.8.7||2018-04-30
4.8-alpine||alpine-3.4|41090000r2018-01-10:25|13995000r||4.8.7||2018-04-30
4.8-slim||debian-8|210540000r2017-12-12:25|85688000r||4.8.7||2018-04-30
4.8-stretch||debian-9|871140000r2017-12-12:25|337190000r||4.8.7||2018-04-30
4.8-wheezy||debian-7|510020000r2017-12-12:25|196150000r||4.8.7||2018-04-30
4.7||debian-8|638000000q2016-12-16:18|254500000r||||2018-04-30
4.7-alpine||alpine-3.4|37600000q2016-12-27:18|12797000r||||2018-04-30
4.7-slim||debian-8|203000000q2016-12-14:18|82256000r||||2018-04-30
4.7-wheezy||debian-7|475000000q2016-12-16:18|189220000r||||2018-04-30
4||debian-8|656290000r2017-12-12:25|263610000r||4.8.7||2018-04-30
4-alpine||alpine-3.4|41090000r2018-01-10:25|13995000r||4.8.7||2018-04-30
4-slim||debian-8|210540000r2017-12-12:25|85688000r||4.8.7||2018-04-30
4-stretch||debian-9|871140000r2017-12-12:25|337190000r||4.8.7||2018-04-30
4-wheezy||debian-7|510020000r2017-12-12:25|196150000r||4.8.7||2018-04-30
0.12||debian-8|633000000q2016-12-21:18|252420000r
0.12-slim||debian-8|198000000q2016-12-21:18|80169000r
0.12-wheezy||debian-7|469000000q2016-12-21:18|187130000r
0||debian-8|633000000q2016-12-21:18|252420000r
0-slim||debian-8|198000000q2016-12-21:18|80169000r
0-wheezy||debian-7|469000000q2016-12-21:18|187130000r
argon||debian-8|656290000r2017-12-12:25|263610000r||4.8.7||2018-04-30
argon-alpine||alpine-3.4|41090000r2018-01-10:25|13995000r||4.8.7||2018-04-30
argon-slim||debian-8|210540000r2017-12-12:25|85688000r||4.8.7||2018-04-30
argon-stretch||debian-9|871140000r2017-12-12:25|337190000r||4.8.7||2018-04-30
argon-wheezy||debian-7|510020000r2017-12-12:25|196150000r||4.8.7||2018-04-30
boron||debian-8|662430000r2018-01-03:25|265650000r||6.12.3||2019-04-30
boron-alpine||alpine-3.4|54690000r2018-01-10:25|18863000r||6.12.3||2019-04-30
boron-slim||debian-8|216680000r2018-01-03:25|87729000r||6.12.3||2019-04-30
boron-stretch||debian-9|877280000r2018-01-03:25|339230000r||6.12.3||2019-04-30
boron-wheezy||debian-7|516160000r2018-01-03:25|198190000r||6.12.3||2019-04-30
carbon||debian-8|676440000r2018-01-03:25|269730000r||8.9.4||2019-12-31
carbon-alpine||alpine-3.6|68100000r2018-01-10:25|22712000r||8.9.4||2019-12-31
carbon-slim||debian-8|230690000r2018-01-03:25|91808000r||8.9.4||2019-12-31
carbon-stretch||debian-9|891290000r2018-01-03:25|343310000r||8.9.4||2019-12-31
carbon-wheezy||debian-7|530170000r2018-01-03:25|202270000r||8.9.4||2019-12-31
stretch||debian-9|891190000r2018-01-11:25|343300000r||9.4.0||2018-06-30
wheezy||debian-7|530070000r2018-01-11:25|202250000r||9.4.0||2018-06-30
",
    },
    Repository {
        name: "nvidia/cuda",
        sources: &[
            "docker images output on GitHub, record 10913905977",
            "docker images output on GitHub, record 14237429818",
            "docker images output on GitHub, record 20211275126",
            "docker images output on GitHub, record 32454111165",
            "docker images output on GitHub, record 37461991424",
            "docker images output on GitHub, record 392909818",
            "docker images output on GitHub, record 4871396609",
            "docker images output on GitHub, record 5779821296",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
12.2.0-devel-ubuntu20.04||ubuntu-20.04|6560000000r2023:7|2660000000q
12.1.1-cudnn8-runtime-ubuntu22.04||ubuntu-22.04|3380000000r2025-09:6|1370000000q
11.7.1-base-ubuntu20.04||ubuntu-20.04|211000000r2022-10:2|85500000q
11.7.1-cudnn8-devel-ubuntu20.04||ubuntu-20.04|7680000000r2022-10:2|3110000000q
11.7.1-cudnn8-runtime-ubuntu20.04||ubuntu-20.04|2930000000r2022-10:2|1190000000q
11.7.1-devel-ubuntu20.04||ubuntu-20.04|5740000000r2022-10:2|2330000000q
11.7.0-base-ubuntu22.04||ubuntu-22.04|214000000r2022-09:0|86700000q
11.7.0-devel-ubuntu22.04||ubuntu-22.04|4540000000r2022-09:0|1840000000q
11.7.0-runtime-ubuntu22.04||ubuntu-22.04|1880000000r2022-09:0|762000000q
11.4.1-cudnn8-devel-ubuntu20.04||ubuntu-20.04|9070000000r2021-10:5|3670000000q
11.0-base||ubuntu-20.04|122000000r2022-02:3|49400000q
10.2-base||ubuntu-20.04|107000000r2021-06:4|43300000q
10.0-cudnn7-devel-ubuntu18.04||ubuntu-18.04|3020000000r2019:1|1220000000q
8.0-cudnn6-devel-ubuntu16.04||ubuntu-16.04|2020000000r2019:1|818000000q
",
    },
    Repository {
        name: "openjdk",
        sources: &[
            "docker images output on GitHub, record 11566672651",
            "docker images output on GitHub, record 19048319884",
            "docker images output on GitHub, record 1953499633",
            "docker images output on GitHub, record 2232506581",
            "docker images output on GitHub, record 25432802744",
            "docker images output on GitHub, record 27247632114",
            "docker images output on GitHub, record 29197818370",
            "docker images output on GitHub, record 37063562608",
            "docker images output on GitHub, record 4583528858",
            "docker images output on GitHub, record 45852159457",
            "docker images output on GitHub, record 5515999003",
            "docker images output on GitHub, record 60900476583",
            "docker images output on GitHub, record 82919616",
            "docker images output on GitHub, record 9979645917",
            "judged from openjdk:latest of 2021-11, same image id 5e28ba2b4cdb as openjdk:17 in record 32219212760",
            "maxmood96/repo-info at 013e9ee",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "maxmood96/repo-info at 0b534b2",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["jshell"], env: &[("PATH", "/usr/local/openjdk-18/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["jshell"], env: &[("PATH", "/usr/local/openjdk-17/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["jshell"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["jshell"], env: &[("PATH", "/usr/local/openjdk-11/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/openjdk-11/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["jshell"], env: &[("PATH", "/usr/local/openjdk-10/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/openjdk-10/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["jshell"], env: &[("PATH", "/usr/local/openjdk-9/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/openjdk-9/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/openjdk-9/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/openjdk-8/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/sh"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/openjdk-7/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/openjdk-6/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("java") },
        ],
        rows: "\
18.0.1.1-jdk-bullseye||debian-11|667000000r2023-09:12|295000000q||||2022-07
18-jdk-oraclelinux8||oraclelinux|464000000r2022-06:9|205000000q||||2022-07
17||oraclelinux-8|471000000s2026-11-21:14||1|||2022-07
17-jdk-alpine||alpine|326000000r2023-04:4|225000000q|2|||2022-07
17-jdk-slim||debian-11|408000000r2022-08:10|217940000r2021-08-06:15|1|||2022-07
17-slim||debian-11|408000000r2023-01:3|182000000q|1|||2022-07
11||debian-11|671000000r2022-06:1|297000000q|3|||2022-07
11-jdk-slim||debian-12|428000000r2024-02:8|191000000q|3|||2022-07
11-jre-slim||debian-10|204000000r2020-10:13|72514000r2020-03-31:17|4|||2022-07
10||debian|906660000r2018-01-18:18|406750000r|5|10-ea+32||2022-07
10-jdk||debian|906660000r2018-01-18:18|406750000r|5|10-ea+32||2022-07
10-jdk-slim||debian|610140000r2018-01-18:18|281500000r|5|10-ea+32||2022-07
10-jre||debian|668910000r2018-01-18:18|273440000r|6|10-ea+32||2022-07
10-jre-slim||debian|291000000r2018-09:6|101730000r2018-01-18:18|6|10-ea+32||2022-07
10-slim||debian|610140000r2018-01-18:18|281500000r|5|10-ea+32||2022-07
9.0||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9.0-jdk||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9.0-jdk-sid||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9.0-jdk-slim||debian|373610000r2017-12-12:18|182790000r|7|9.0.1+11||2022-07
9.0-jre||debian|654810000r2017-12-12:18|266650000r|8|9.0.1+11||2022-07
9.0-jre-sid||debian|654810000r2017-12-12:18|266650000r|8|9.0.1+11||2022-07
9.0-jre-slim||debian|285760000r2017-12-12:18|102220000r|8|9.0.1+11||2022-07
9.0-sid||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9.0-slim||debian|373610000r2017-12-12:18|182790000r|7|9.0.1+11||2022-07
9.0-slim-sid||debian|373610000r2017-12-12:18|182790000r|7|9.0.1+11||2022-07
9||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9-b149||debian|590000000q2016-12-19:16|260940000r|9|||2022-07
9-b149-jdk||debian|590000000q2016-12-19:16|260940000r|9|||2022-07
9-b149-jre||debian|475000000q2016-12-19:16|210110000r|9|||2022-07
9-b177||debian|587840000r2017-07-10:19|269810000r|8|9~b177||2022-07
9-b177-jdk||debian|587840000r2017-07-10:19|269810000r|8|9~b177||2022-07
9-b177-jre||debian|438210000r2017-07-10:19|216790000r|8|9~b177||2022-07
9-jdk||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9-jdk-sid||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9-jdk-slim||debian|373610000r2017-12-12:18|182790000r|7|9.0.1+11||2022-07
9-jre||debian|654810000r2017-12-12:18|266650000r|8|9.0.1+11||2022-07
9-jre-sid||debian|654810000r2017-12-12:18|266650000r|8|9.0.1+11||2022-07
9-jre-slim||debian|285760000r2017-12-12:18|102220000r|8|9.0.1+11||2022-07
9-sid||debian|893300000r2017-12-12:18|400620000r|7|9.0.1+11||2022-07
9-slim||debian|373610000r2017-12-12:18|182790000r|7|9.0.1+11||2022-07
9-slim-sid||debian|373610000r2017-12-12:18|182790000r|7|9.0.1+11||2022-07
8||debian-10|510000000r2020:11|226000000q|10|8u151||2022-07
8-alpine||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
8-alpine3.7||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
8-jdk|8-jdk-stretch|debian-9|624000000r2018-09:6|294650000r2017-12-12:18|10|8u151||2022-07
8-jdk-alpine||alpine|105000000r2020-08:7|72294000r2018-01-10:18|11|8u151||2022-07
8-jdk-alpine3.7||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
8-jdk-slim||debian-9|244000000r2018-09:6|90879000r2017-12-12:18|10|8u151||2022-07
8-jdk-slim-buster||debian-10|288000000r2023-10:0|129000000q|10|||2022-07
8-jre||debian-11|273000000r2022-01:5|121000000q|10|8u151||2022-07
8-jre-alpine||alpine|84900000r2020:11|56520000r2018-01-10:18|11|8u151||2022-07
8-jre-alpine3.7||alpine-3.7|81960000r2018-01-10:18|56520000r|11|8u151||2022-07
8-jre-slim|8-jre-slim-buster|debian-10|184000000r2020:11|79212000r2017-12-12:18|10|8u151||2022-07
8-jre-stretch||debian-9|537720000r2017-12-12:18|227080000r|10|8u151||2022-07
8-slim|8-slim-stretch|debian-9|244060000r2017-12-12:18|90879000r|10|8u151||2022-07
8-stretch||debian-9|737240000r2017-12-12:18|294650000r|10|8u151||2022-07
7|7-jessie|debian-8|554060000r2017-12-12:18|244870000r|12|7u151||2022-07
7-alpine||alpine-3.7|142420000r2018-01-10:18|79470000r|11|7u151||2022-07
7-alpine3.7||alpine-3.7|142420000r2018-01-10:18|79470000r|11|7u151||2022-07
7-jdk|7-jdk-jessie|debian-8|554060000r2017-12-12:18|244870000r|12|7u151||2022-07
7-jdk-alpine||alpine-3.7|142420000r2018-01-10:18|79470000r|11|7u151||2022-07
7-jdk-alpine3.7||alpine-3.7|142420000r2018-01-10:18|79470000r|11|7u151||2022-07
7-jdk-slim||debian-8|333290000r2017-12-12:18|148780000r|12|7u151||2022-07
7-jre|7-jre-jessie|debian-8|428510000r2017-12-12:18|189570000r|12|7u151||2022-07
7-jre-alpine||alpine-3.7|120490000r2018-01-10:18|63163000r|11|7u151||2022-07
7-jre-alpine3.7||alpine-3.7|120490000r2018-01-10:18|63163000r|11|7u151||2022-07
7-jre-slim||debian-8|239850000r2017-12-12:18|104330000r|12|7u151||2022-07
7-slim|7-slim-jessie|debian-8|333290000r2017-12-12:18|148780000r|12|7u151||2022-07
6|6-wheezy|debian-7|421130000r2017-12-12:18|189740000r|13|6b38||2022-07
6-jdk|6-jdk-wheezy|debian-7|421130000r2017-12-12:18|189740000r|13|6b38||2022-07
6-jdk-slim||debian-7|247190000r2017-12-12:18|116290000r|13|6b38||2022-07
6-jre|6-jre-wheezy|debian-7|306090000r2017-12-12:18|139780000r|13|6b38||2022-07
6-jre-slim||debian-7|147910000r2017-12-12:18|74199000r|13|6b38||2022-07
6-slim|6-slim-wheezy|debian-7|247190000r2017-12-12:18|116290000r|13|6b38||2022-07
alpine||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
alpine3.7||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
jdk|jdk-stretch|debian-9|737240000r2017-12-12:18|294650000r|14|8u151||2022-07
jdk-alpine||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
jdk-alpine3.7||alpine-3.7|101550000r2018-01-10:18|72294000r|11|8u151||2022-07
jdk-slim||debian-9|244060000r2017-12-12:18|90879000r|14|8u151||2022-07
jre|jre-stretch|debian-9|537720000r2017-12-12:18|227080000r|14|8u151||2022-07
jre-alpine||alpine-3.7|81960000r2018-01-10:18|56520000r|11|8u151||2022-07
jre-alpine3.7||alpine-3.7|81960000r2018-01-10:18|56520000r|11|8u151||2022-07
jre-slim||debian-9|204780000r2017-12-12:18|79212000r|14|8u151||2022-07
latest||debian-11|471000000r2021-11:2|208000000q|14|8u151||2022-07
slim|slim-stretch|debian-9|244060000r2017-12-12:18|90879000r|14|8u151||2022-07
stretch||debian-9|737240000r2017-12-12:18|294650000r|14|8u151||2022-07
",
    },
    Repository {
        name: "opensuse",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
42.3||opensuse|108550000r2018-01-24:0|44652000r
harlequin||opensuse|95740000r2017-07-11:1|37970000r
latest||opensuse|108550000r2018-01-24:0|44652000r
leap||opensuse|108550000r2018-01-24:0|44652000r
tumbleweed||opensuse|104330000r2018-01-24:0|41913000r
",
    },
    Repository {
        name: "opensuse/leap",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
15.4|||116000000r2023-01:0|47000000q
",
    },
    Repository {
        name: "opensuse/tumbleweed",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||106000000r2023-01:0|42900000q
",
    },
    Repository {
        name: "oraclelinux",
        sources: &[
            "docker images output on GitHub, record 7135042191",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 381b869",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 72e4be7",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
            Config { package_manager: Some("yum"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
9||oraclelinux-9|234000000r2023-01:0|86300000q
9-slim||oraclelinux-9|126000000q2026-09-11:2|47931000r|1
8||oraclelinux-8|237000000r2023-01:0|87400000q
8-slim||oraclelinux-8|115000000q2023-01-17:4|43886000r|2
7.4||oraclelinux-7|229140000r2018-01-26:3|84316000r
7.3||oraclelinux-7|225240000r2017-11-04:3|83314000r
7.2||oraclelinux-7|219450000r2017-11-04:3|80501000r
7.1||oraclelinux-7|189650000r2017-11-04:3|69771000r
7.0||oraclelinux-7|197210000r2017-11-04:3|71653000r
7||oraclelinux-7|271000000r2023-01:0|100000000q
7-slim||oraclelinux-7|117700000r2017-11-28:3|42562000r
6.9||oraclelinux-6|170920000r2017-11-04:3|70328000r
6.8||oraclelinux-6|170410000r2017-11-04:3|70281000r
6.7||oraclelinux-6|221330000r2017-11-04:3|86870000r
6.6||oraclelinux-6|157750000r2017-11-04:3|65576000r
6||oraclelinux-6|170920000r2017-11-04:3|70328000r
6-slim||oraclelinux-6|120560000r2017-11-04:3|44039000r
5.11||oraclelinux-5|216000000q2016-11-21:1|82280000r
5||oraclelinux-5|216000000q2016-11-21:1|82280000r
latest||oraclelinux-7|229140000r2018-01-26:3|84316000r
",
    },
    Repository {
        name: "osrf/ros",
        sources: &[
            "docker images output on GitHub, record 26801858663",
            "docker images output on GitHub, record 27357073385, about 2024",
            "docker images output on GitHub, record 43701363985, about 2024",
            "docker images output on GitHub, record 7985664065, about 2024",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/ros_entrypoint.sh"], cmd: &["bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
humble-desktop-full|humble-desktop-full-jammy|ubuntu-22.04|3840000000r2024:1
galactic-desktop|galactic-desktop-focal|ubuntu-20.04|3050000000r2024:2
noetic-desktop-full|noetic-desktop-full-focal|ubuntu-20.04|3440000000r2024:3
kinetic-desktop-xenial|kinetic-desktop|ubuntu-16.04|2320000000r2019-09:0
",
    },
    Repository {
        name: "percona",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["mysqld"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
5.7||debian-8|395060000r2018-01-04:0|141150000r
latest||debian-8|395060000r2018-01-04:0|141150000r
",
    },
    Repository {
        name: "perl",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/root"), entrypoint: &[], cmd: &["perl5.26.1", "-de0"], env: &[], ports: &[], runtime: Some("perl") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/root"), entrypoint: &[], cmd: &["perl5.24.3", "-de0"], env: &[], ports: &[], runtime: Some("perl") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/root"), entrypoint: &[], cmd: &["perl5.22.4", "-de0"], env: &[], ports: &[], runtime: Some("perl") },
        ],
        rows: "\
5.26||debian-9|879160000r2017-12-12:0|336780000r
5.26-threaded||debian-9|879310000r2017-12-12:0|336830000r
5.24||debian-9|877650000r2017-12-12:0|336460000r|1
5.24-threaded||debian-9|877810000r2017-12-12:0|336500000r|1
5.22||debian-9|876710000r2017-12-12:0|336230000r|2
5.22-threaded||debian-9|876850000r2017-12-12:0|336270000r|2
5||debian-9|879160000r2017-12-12:0|336780000r
5-threaded||debian-9|879310000r2017-12-12:0|336830000r
latest||debian-9|879160000r2017-12-12:0|336780000r
threaded||debian-9|879310000r2017-12-12:0|336830000r
",
    },
    Repository {
        name: "photon",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.0||photon|127520000r2017-11-03:0|48877000r
latest||photon|127520000r2017-11-03:0|48877000r
",
    },
    Repository {
        name: "php",
        sources: &[
            "chainguard-dev/edu content/chainguard/containers/about/getting-started-distroless.md",
            "(Docker Hub API dump, record 41632323884)@:repos/php/remote/8.3-fpm-alpine.md",
            "docker images output on GitHub, record 12953192140",
            "docker images output on GitHub, record 19591859491",
            "docker images output on GitHub, record 20427821368",
            "docker images output on GitHub, record 29231784651",
            "docker images output on GitHub, record 29297275405",
            "docker images output on GitHub, record 37924146809",
            "docker images output on GitHub, record 43577363878",
            "docker images output on GitHub, record 49072730444",
            "judged from php:8.1-apache",
            "judged from php:8.2-fpm",
            "judged from php:8.3-fpm-alpine",
            "judged from php:8.4-cli-alpine",
            "docker-library/repo-info at 0423850",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 6f00954",
            "docker-library/repo-info at ed358c2",
            "docker-library/repo-info at fecc1c7",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["docker-php-entrypoint"], cmd: &["apache2-foreground"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("PHP_INI_DIR", "/usr/local/etc/php")], ports: &[80], runtime: Some("php") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-php-entrypoint"], cmd: &["php", "-a"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("PHP_INI_DIR", "/usr/local/etc/php")], ports: &[], runtime: Some("php") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["docker-php-entrypoint"], cmd: &["php-fpm"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("PHP_INI_DIR", "/usr/local/etc/php")], ports: &[9000], runtime: Some("php") },
        ],
        rows: "\
8.4-apache|8.4-apache-trixie|debian-13|509040000r2026-08-05:18|213000000q||||2028-12-31
8.4-cli|8.4-cli-trixie,8.4,8.4-trixie|debian-13|539810000r2026-07-02:17|226000000q|1|||2028-12-31
8.4-cli-alpine||alpine-3.24|92800000q2026-07-02:14|41546000r|1|||2028-12-31
8.4-fpm|8.4-fpm-trixie|debian-13|506300000r2026-08-27:16|212000000q|2|||2028-12-31
8.4-fpm-alpine||alpine|95000000s2026-11-21:13||2|||2028-12-31
8.3-apache||debian-12|500000000s2026-11-21:11|||||2027-12-31
8.3-cli||debian-12|500000000s2026-11-21:11||1|||2027-12-31
8.3-fpm||debian-12|490000000s2026-11-21:11||2|||2027-12-31
8.3-fpm-alpine||alpine-3.20|72700000q2024-06-21:1|32522000r|2|||2027-12-31
8.2-apache||debian-12|460000000r2023-06:5|193000000q||||2026-12-31
8.2-cli||debian-12|490000000s2026-11-21:11||1|||2026-12-31
8.2-fpm||debian-11|494000000r2023-01:3|207000000q|2|||2026-12-31
8.2-fpm-alpine||alpine|82000000s2026-11-21:12||2|||2026-12-31
8.1-apache||debian-11|458000000r2022-05:6|192000000q||||2025-12-31
8.1-cli||debian-12|455000000s2026-11-21:10||1|||2025-12-31
8.1-fpm||debian-12|455000000s2026-11-21:10||2|||2025-12-31
8.1-fpm-alpine||alpine|78000000s2026-11-21:12||2|||2025-12-31
8.0-apache||debian-11|458000000s2026-11-21:10|||||2023-11-26
8.0-cli||debian-11|450000000s2026-11-21:10||1|||2023-11-26
8.0-fpm||debian-11|453000000s2026-11-21:10||2|||2023-11-26
8.0-fpm-alpine||alpine|85000000s2026-11-21:12||2|||2023-11-26
7.4.3||debian-10|494000000r2020-03:9|207000000q|1|||2022-11-28
7.4-apache|7-apache|debian-11|455000000s2026-11-21:10|||||2022-11-28
7.4-cli|7-cli,7,7.4|debian-11|445000000s2026-11-21:10||1|||2022-11-28
7.4-fpm|7-fpm|debian-11|450000000s2026-11-21:10||2|||2022-11-28
7.4-fpm-alpine|7-fpm-alpine|alpine|82000000s2026-11-21:12||2|||2022-11-28
7.2|7.2-stretch|debian-9|351420000r2018-01-08:15|126580000r|1|7.2.1||2020-11-30
7.2-alpine||alpine-3.6|61920000r2018-01-10:15|26943000r|1|7.2.1||2020-11-30
7.2-alpine3.6||alpine-3.6|61920000r2018-01-10:15|26943000r|1|7.2.1||2020-11-30
7.2-alpine3.7||alpine-3.7|61590000r2018-01-10:15|26819000r|1|7.2.1||2020-11-30
7.2-apache||debian-10|410000000r2019-10:8|134450000r2018-01-08:15||7.2.1||2020-11-30
7.2-apache-stretch||debian-9|376700000r2018-01-08:15|134450000r||7.2.1||2020-11-30
7.2-cli|7.2-cli-stretch|debian-9|351420000r2018-01-08:15|126580000r|1|7.2.1||2020-11-30
7.2-cli-alpine||alpine-3.6|61920000r2018-01-10:15|26943000r|1|7.2.1||2020-11-30
7.2-cli-alpine3.6||alpine-3.6|61920000r2018-01-10:15|26943000r|1|7.2.1||2020-11-30
7.2-cli-alpine3.7||alpine-3.7|61590000r2018-01-10:15|26819000r|1|7.2.1||2020-11-30
7.2-fpm||debian-10|398000000r2019-10:8|130750000r2018-01-18:15|2|7.2.1||2020-11-30
7.2-fpm-alpine||alpine-3.6|76650000r2018-01-18:15|31075000r|2|7.2.1||2020-11-30
7.2-fpm-alpine3.6||alpine-3.6|76650000r2018-01-18:15|31075000r|2|7.2.1||2020-11-30
7.2-fpm-alpine3.7||alpine-3.7|76310000r2018-01-18:15|30949000r|2|7.2.1||2020-11-30
7.2-fpm-stretch||debian-9|366200000r2018-01-18:15|130750000r|2|7.2.1||2020-11-30
7.2-zts|7.2-zts-stretch|debian-9|351950000r2018-01-08:15|126720000r|1|7.2.1||2020-11-30
7.2-zts-alpine||alpine-3.6|62460000r2018-01-10:15|27074000r|1|7.2.1||2020-11-30
7.2-zts-alpine3.6||alpine-3.6|62460000r2018-01-10:15|27074000r|1|7.2.1||2020-11-30
7.2-zts-alpine3.7||alpine-3.7|62120000r2018-01-10:15|26951000r|1|7.2.1||2020-11-30
7.1|7.1-jessie|debian-8|369580000r2018-01-09:15|156400000r|1|7.1.13||2019-12-01
7.1-alpine||alpine-3.4|57140000r2018-01-10:15|26843000r|1|7.1.13||2019-12-01
7.1-alpine3.4||alpine-3.4|57140000r2018-01-10:15|26843000r|1|7.1.13||2019-12-01
7.1-apache|7.1-apache-jessie|debian-8|391720000r2018-01-09:15|164070000r||7.1.13||2019-12-01
7.1-cli|7.1-cli-jessie|debian-8|369580000r2018-01-09:15|156400000r|1|7.1.13||2019-12-01
7.1-cli-alpine||alpine-3.4|57140000r2018-01-10:15|26843000r|1|7.1.13||2019-12-01
7.1-cli-alpine3.4||alpine-3.4|57140000r2018-01-10:15|26843000r|1|7.1.13||2019-12-01
7.1-fpm|7.1-fpm-jessie|debian-8|358000000r2018-10:7|160320000r2018-01-18:15|2|7.1.13||2019-12-01
7.1-fpm-alpine||alpine-3.4|69360000r2018-01-18:15|30757000r|2|7.1.13||2019-12-01
7.1-fpm-alpine3.4||alpine-3.4|69360000r2018-01-18:15|30757000r|2|7.1.13||2019-12-01
7.1-zts|7.1-zts-jessie|debian-8|370150000r2018-01-09:15|156540000r|1|7.1.13||2019-12-01
7.1-zts-alpine||alpine-3.4|57700000r2018-01-10:15|26985000r|1|7.1.13||2019-12-01
7.1-zts-alpine3.4||alpine-3.4|57700000r2018-01-10:15|26985000r|1|7.1.13||2019-12-01
7.0|7.0-jessie|debian-8|368040000r2018-01-09:15|155780000r|1|7.0.27||2019-01-10
7.0-alpine||alpine-3.4|55610000r2018-01-10:15|26226000r|1|7.0.27||2019-01-10
7.0-alpine3.4||alpine-3.4|55610000r2018-01-10:15|26226000r|1|7.0.27||2019-01-10
7.0-apache||debian-11|368000000r2022-08:4|163470000r2018-01-09:15||7.0.27||2019-01-10
7.0-apache-jessie||debian-8|390280000r2018-01-09:15|163470000r||7.0.27||2019-01-10
7.0-cli|7.0-cli-jessie|debian-8|368040000r2018-01-09:15|155780000r|1|7.0.27||2019-01-10
7.0-cli-alpine||alpine-3.4|55610000r2018-01-10:15|26226000r|1|7.0.27||2019-01-10
7.0-cli-alpine3.4||alpine-3.4|55610000r2018-01-10:15|26226000r|1|7.0.27||2019-01-10
7.0-fpm|7.0-fpm-jessie|debian-8|380150000r2018-01-18:15|159630000r|2|7.0.27||2019-01-10
7.0-fpm-alpine||alpine-3.4|67690000r2018-01-18:15|30077000r|2|7.0.27||2019-01-10
7.0-fpm-alpine3.4||alpine-3.4|67690000r2018-01-18:15|30077000r|2|7.0.27||2019-01-10
7.0-zts|7.0-zts-jessie|debian-8|368590000r2018-01-09:15|155920000r|1|7.0.27||2019-01-10
7.0-zts-alpine||alpine-3.4|56160000r2018-01-10:15|26362000r|1|7.0.27||2019-01-10
7.0-zts-alpine3.4||alpine-3.4|56160000r2018-01-10:15|26362000r|1|7.0.27||2019-01-10
7-alpine||alpine-3.6|61920000r2018-01-10:15|26943000r|1|7.2.1||2020-11-30
7-cli-alpine||alpine-3.6|61920000r2018-01-10:15|26943000r|1|7.2.1||2020-11-30
7-zts|7-zts-stretch|debian-9|351950000r2018-01-08:15|126720000r|1|7.2.1||2020-11-30
7-zts-alpine||alpine-3.6|62460000r2018-01-10:15|27074000r|1|7.2.1||2020-11-30
5.6|5.6-jessie|debian-8|355460000r2018-01-09:15|152220000r|1|5.6.33||2018-12-31
5.6-alpine||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5.6-alpine3.4||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5.6-apache|5.6-apache-jessie|debian-8|355000000r2018-10:2|159850000r2018-01-09:15||5.6.33||2018-12-31
5.6-cli|5.6-cli-jessie|debian-8|355460000r2018-01-09:15|152220000r|1|5.6.33||2018-12-31
5.6-cli-alpine||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5.6-cli-alpine3.4||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5.6-fpm|5.6-fpm-jessie|debian-8|344000000r2018-10:7|155990000r2018-01-18:15|2|5.6.33||2018-12-31
5.6-fpm-alpine||alpine-3.4|54900000r2018-01-18:15|26431000r|2|5.6.33||2018-12-31
5.6-fpm-alpine3.4||alpine-3.4|54900000r2018-01-18:15|26431000r|2|5.6.33||2018-12-31
5.6-zts|5.6-zts-jessie|debian-8|355760000r2018-01-09:15|152320000r|1|5.6.33||2018-12-31
5.6-zts-alpine||alpine-3.4|43360000r2018-01-10:15|22772000r|1|5.6.33||2018-12-31
5.6-zts-alpine3.4||alpine-3.4|43360000r2018-01-10:15|22772000r|1|5.6.33||2018-12-31
5|5-jessie|debian-8|355460000r2018-01-09:15|152220000r|1|5.6.33||2018-12-31
5-alpine||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5-alpine3.4||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5-apache|5-apache-jessie|debian-8|377530000r2018-01-09:15|159850000r||5.6.33||2018-12-31
5-cli|5-cli-jessie|debian-8|355460000r2018-01-09:15|152220000r|1|5.6.33||2018-12-31
5-cli-alpine||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5-cli-alpine3.4||alpine-3.4|43060000r2018-01-10:15|22664000r|1|5.6.33||2018-12-31
5-fpm|5-fpm-jessie|debian-8|367340000r2018-01-18:15|155990000r|2|5.6.33||2018-12-31
5-fpm-alpine||alpine-3.4|54900000r2018-01-18:15|26431000r|2|5.6.33||2018-12-31
5-fpm-alpine3.4||alpine-3.4|54900000r2018-01-18:15|26431000r|2|5.6.33||2018-12-31
5-zts|5-zts-jessie|debian-8|355760000r2018-01-09:15|152320000r|1|5.6.33||2018-12-31
5-zts-alpine||alpine-3.4|43360000r2018-01-10:15|22772000r|1|5.6.33||2018-12-31
5-zts-alpine3.4||alpine-3.4|43360000r2018-01-10:15|22772000r|1|5.6.33||2018-12-31
apache||debian-12|460000000r2023-06:5|193000000q||7.2.1||2020-11-30
cli-alpine||alpine|104000000r2024:0|46600000q|1|7.2.1||2020-11-30
",
    },
    Repository {
        name: "postgres",
        sources: &[
            "docker images output on GitHub, record 13401941245",
            "docker images output on GitHub, record 25740508885",
            "docker images output on GitHub, record 27269673130",
            "docker images output on GitHub, record 29164322230",
            "docker images output on GitHub, record 31852199564",
            "docker images output on GitHub, record 32384982950",
            "docker images output on GitHub, record 40681497805",
            "docker images output on GitHub, record 43942077753",
            "recorded size of postgres:17.6",
            "docker-library/repo-info at 14ad5cc",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/17/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/16/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/15/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/14/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/12/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/10/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.6/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.5/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.4/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.3/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.2/bin")], ports: &[5432], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["postgres"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9/bin")], ports: &[5432], runtime: None },
        ],
        rows: "\
17.6||debian-13|453000000r2025-10:0|177000000q||||2029-11-08
16||debian-12|449000000s2026-11-21:8||1|||2028-11-09
16-alpine||alpine-3.24|298000000q2026-09-17:9|116060000r|2|||2028-11-09
15||debian-12|412000000r2023-09:2|161000000q|3|||2027-11-11
14||debian-11|376000000r2022-10:3|147000000q|4|||2026-11-12
13-alpine||alpine|159000000r2021-02:1|61900000q|2|||2025-11-13
12||debian-12|406000000r2023-08:5|159000000q|5|||2024-11-21
10.1||debian-9|286900000r2017-12-12:10|116690000r|6|||2022-11-10
10.1-alpine||alpine-3.6|38180000r2018-01-10:10|14360000r|2|||2022-11-10
10||debian-9|287000000r2018-01:6|116690000r2017-12-12:10|6|||2022-11-10
10-alpine||alpine-3.6|38180000r2018-01-10:10|14360000r|2|||2022-11-10
9.6||debian-8|267710000r2017-12-12:10|104130000r|7|||2021-11-11
9.6-alpine||alpine-3.5|37820000r2018-01-10:10|14692000r|2|||2021-11-11
9.6-alpine3.13||alpine-3.13|37200000r2025-07:7|14500000q|2|||2021-11-11
9.5||debian-8|263970000r2017-12-12:10|103590000r|8
9.5-alpine||alpine-3.5|36950000r2018-01-10:10|14405000r|2
9.4||debian-8|262790000r2017-12-12:10|103240000r|9
9.4-alpine||alpine-3.5|36340000r2018-01-10:10|14266000r|2
9.3||debian-8|261750000r2017-12-12:10|102880000r|10
9.3-alpine||alpine-3.5|35540000r2018-01-10:10|13977000r|2
9.2||debian-8|264900000r2017-06-27:11|102990000r|11
9.2-alpine||alpine-3.5|35400000q2017-06-28:11|13782000r|2
9||debian-8|267710000r2017-12-12:10|104130000r|12
9-alpine||alpine-3.5|37820000r2018-01-10:10|14692000r|2
alpine||alpine-3.6|38180000r2018-01-10:10|14360000r|2
latest||debian-13|479000000r2025-11:4|187000000q|2
",
    },
    Repository {
        name: "pypy",
        sources: &[
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["pypy3"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["pypy"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3||debian-8|753180000r2018-01-15:1|286430000r
3-5||debian-8|753180000r2018-01-15:1|286430000r
3-5.10||debian-8|753180000r2018-01-15:1|286430000r
3-5.10.1||debian-8|753180000r2018-01-15:1|286430000r
3-5.5||debian-8|708000000q2016-12-16:0|270790000r
3-5.5.0||debian-8|708000000q2016-12-16:0|270790000r
3-5.8||debian-8|729770000r2017-06-23:2|279040000r
3-5.8.0||debian-8|729770000r2017-06-23:2|279040000r
3-slim||debian-8|217220000r2018-01-15:1|66447000r
2||debian-8|752600000r2017-12-26:1|285810000r|1
2-5||debian-8|752600000r2017-12-26:1|285810000r|1
2-5.10||debian-8|752600000r2017-12-26:1|285810000r|1
2-5.10.0||debian-8|752600000r2017-12-26:1|285810000r|1
2-5.6||debian-8|715000000q2016-12-16:0|273400000r|1
2-5.6.0||debian-8|715000000q2016-12-16:0|273400000r|1
2-5.8||debian-8|727150000r2017-06-23:2|277930000r|1
2-5.8.0||debian-8|727150000r2017-06-23:2|277930000r|1
2-slim||debian-8|216640000r2017-12-26:1|65764000r|1
latest||debian-8|753180000r2018-01-15:1|286430000r
slim||debian-8|217220000r2018-01-15:1|66447000r
",
    },
    Repository {
        name: "python",
        sources: &[
            "buildpack-deps:bookworm + python layers of python:3.12",
            "debian:bookworm-slim + python layers of python:3.12-slim",
            "docker images output on GitHub, record 10053503298",
            "docker images output on GitHub, record 1042244833",
            "docker images output on GitHub, record 10601086364",
            "docker images output on GitHub, record 11186325857",
            "docker images output on GitHub, record 14092398396",
            "docker images output on GitHub, record 14354915926",
            "docker images output on GitHub, record 18049095517",
            "docker images output on GitHub, record 21497168340",
            "docker images output on GitHub, record 24148477004",
            "docker images output on GitHub, record 28193882543",
            "docker images output on GitHub, record 31818317861",
            "docker images output on GitHub, record 31852199564",
            "docker images output on GitHub, record 34900759649",
            "docker images output on GitHub, record 38966555565",
            "docker images output on GitHub, record 40934311562",
            "docker images output on GitHub, record 41744153906",
            "docker images output on GitHub, record 4236485393",
            "docker images output on GitHub, record 42520001313",
            "docker images output on GitHub, record 42604811692",
            "docker images output on GitHub, record 49002768853",
            "docker images output on GitHub, record 52700540633",
            "docker images output on GitHub, record 53552669896",
            "docker images output on GitHub, record 55597394718",
            "docker images output on GitHub, record 62354100830",
            "collabnix/dockerlabs at 8602502",
            "python:3.13-slim and python:3.12-slim-bookworm",
            "python:3.12",
            "python:3.12 (2026-08)",
            "python:3.12-alpine / 3.11-alpine",
            "python:3.12-slim",
            "python:3.x-bookworm",
            "recorded size of python:3.9",
            "docker-library/repo-info at 0212f59",
            "docker-library/repo-info at 0531c60",
            "docker-library/repo-info at 0e336be",
            "maxmood96/repo-info at 18e7609",
            "docker-library/repo-info at 2986dca",
            "docker-library/repo-info at 2f6ab1f",
            "docker-library/repo-info at 33cda30",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 6cb269b",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "docker-library/repo-info at 8780d7a",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["python3"], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("python") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["python2"], env: &[("LANG", "C.UTF-8"), ("PATH", "/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("python") },
        ],
        rows: "\
3.14|3,3-trixie,3.14-trixie,latest,trixie|debian-13|1120000000r2026-08-25:42|433000000q||||2030-10
3.14-alpine|3-alpine,alpine|alpine-3.24|48800000s2026-09-01:30|18000000s||||2030-10
3.14-bookworm|3-bookworm,bookworm|debian-12|1060000000s2026-09-01:0|380000000s||||2030-10
3.14-slim|3-slim,3-slim-trixie,3.14-slim-trixie,slim,slim-trixie|debian-13|119000000r2026:22|42700000q||||2030-10
3.14-slim-bookworm|3-slim-bookworm,slim-bookworm|debian-12|126000000s2026-09-01:27|45200000s||||2030-10
3.13.7||debian-13|1120000000r2025-11:13|444000000q||||2029-10
3.13|3.13-trixie|debian-13|1110000000r2026-08-25:36|429000000q||||2029-10
3.13-alpine||alpine-3.24|48800000s2026-09-01:30|18000000s||||2029-10
3.13-bookworm||debian-12|1060000000s2026-09-01:0|380000000s||||2029-10
3.13-slim|3.13-slim-trixie|debian-13|126250000r2026-09-01:44|45300000q||||2029-10
3.13-slim-bookworm||debian-12|126000000s2026-09-01:27|45200000s||||2029-10
3.12|3.12-trixie|debian-13|1110000000r2026-08-13:35|410910000r||3.12.14||2028-10
3.12-alpine||alpine-3.24|48840000r2026-08-13:39|18038000r2026-09-17:39||||2028-10
3.12-alpine3.23||alpine-3.23|48840000r2026-08-13:34|16700000q||3.12.14||2028-10
3.12-bookworm||debian-12|1060000000s2026-09-01:0|380000000s||||2028-10
3.12-slim|3.12-slim-trixie|debian-13|119200000r2026-07-14:38|43188000r2026-08-05:38||3.12.13||2028-10
3.12-slim-bookworm||debian-12|124300000r2026-08-05:40|44600000q||||2028-10
3.11|3.11-trixie|debian-13|1110000000s2026-09-01:28|411000000s||||2027-10
3.11-alpine||alpine-3.23|54260000r2026-02-04:37|18600000q||3.11.14||2027-10
3.11-bookworm||debian-12|1010000000r2025:24|400000000q||||2027-10
3.11-slim|3.11-slim-trixie|debian-13|119000000s2026-09-01:31|43200000s||||2027-10
3.11-slim-bookworm||debian-12|130000000r2025-01:9|46600000q||||2027-10
3.10|3.10-trixie|debian-13|1110000000s2026-09-01:29|411000000s||||2026-10
3.10-alpine||alpine-3.24|54300000s2026-09-01:30|18000000s||||2026-10
3.10-alpine3.14||alpine-3.14|45400000r2021-10:15|15500000q||||2026-10
3.10-bookworm||debian-12|1060000000s2026-09-01:0|380000000s||||2026-10
3.10-bullseye||debian-11|915000000r2021-10:15|362000000q||||2026-10
3.10-slim|3.10-slim-trixie|debian-13|119000000s2026-09-01:31|43200000s||||2026-10
3.10-slim-bookworm||debian-12|115000000s2026-09-01:1|41600000s||||2026-10
3.10-slim-bullseye||debian-11|125000000r2021-10:15|44800000q||||2026-10
3.10-slim-buster||debian-10|118000000r2022-12:16|42300000q||||2026-10
3.9|3.9-trixie|debian-13|1110000000s2026-09-01:28|411000000s||||2025-10-31
3.9-alpine||alpine|48400000r2022-03:21|16600000q||||2025-10-31
3.9-bookworm||debian-12|997000000r2024:4|395000000q||||2025-10-31
3.9-buster||debian-10|889000000r2022:19|352000000q||||2025-10-31
3.9-slim|3.9-slim-trixie|debian-13|119000000s2026-09-01:31|43200000s||||2025-10-31
3.9-slim-bookworm||debian-12|126000000r2024:2|45200000q||||2025-10-31
3.9-slim-buster||debian-10|118000000r2022:19|42300000q||||2025-10-31
3.8|3.8-bookworm|debian-12|997000000s2026-11-21:33|380000000s2026-09-01:32||||2024-10-07
3.8-alpine||alpine|43400000r2021:14|14800000q||||2024-10-07
3.8-slim|3.8-slim-bookworm|debian-12|125000000r2026:25|44800000q||||2024-10-07
3.8-slim-bullseye||debian-11|122000000r2022:8|43800000q||||2024-10-07
3.8-slim-buster||debian-10|117000000r2022:23|42000000q||||2024-10-07
3.7.3-alpine||alpine|87200000r2019-08:12|29800000q||||2023-06-27
3.7.3-stretch||debian-9|929000000r2019-11:7|368000000q||||2023-06-27
3.7.0-alpine3.8||alpine-3.8|78100000r2019-03:26|26700000q||||2023-06-27
3.7|3.7-buster|debian-10|874000000r2020-11:20|346000000q||||2023-06-27
3.7-alpine||alpine|41100000r2020-11:20|14100000q||||2023-06-27
3.7-bookworm||debian-12|1060000000s2026-09-01:0|380000000s||||2023-06-27
3.7-slim||debian-11|123000000r2022-12:10|44100000q||||2023-06-27
3.7-slim-bookworm||debian-12|115000000s2026-09-01:1|41600000s||||2023-06-27
3.7-stretch||debian-9|941000000r2019-08:3|373000000q||||2023-06-27
3.6|3.6-stretch|debian-9|924000000r2019-05:11|366000000q||3.6.4||2021-12-23
3.6-alpine||alpine|40700000r2024:6|13900000q||3.6.4||2021-12-23
3.6-alpine3.4||alpine-3.4|89230000r2018-01-10:41|29728000r||3.6.4||2021-12-23
3.6-alpine3.6||alpine-3.6|83840000r2018-01-10:41|30508000r||3.6.4||2021-12-23
3.6-alpine3.7||alpine-3.7|83430000r2018-01-10:41|30239000r||3.6.4||2021-12-23
3.6-jessie||debian-8|691670000r2017-12-21:41|274600000r||3.6.4||2021-12-23
3.6-slim||debian-10|111000000r2020-11:5|39800000q||3.6.4||2021-12-23
3.6-slim-jessie||debian-8|156200000r2017-12-21:41|54757000r||3.6.4||2021-12-23
3.6-slim-stretch||debian-9|136970000r2017-12-21:41|49130000r||3.6.4||2021-12-23
3.5|3.5-jessie|debian-8|691140000r2017-12-12:41|274170000r||3.5.4||2020-09-30
3.5-alpine||alpine-3.4|88760000r2018-01-10:41|29270000r||3.5.4||2020-09-30
3.5-alpine3.4||alpine-3.4|88760000r2018-01-10:41|29270000r||3.5.4||2020-09-30
3.5-slim|3.5-slim-jessie|debian-8|155670000r2017-12-12:41|54322000r||3.5.4||2020-09-30
3.4|3.4-jessie|debian-8|686800000r2017-12-12:41|272760000r||3.4.7||2019-03-18
3.4-alpine||alpine-3.4|82570000r2018-01-10:41|27693000r||3.4.7||2019-03-18
3.4-alpine3.4||alpine-3.4|82570000r2018-01-10:41|27693000r||3.4.7||2019-03-18
3.4-slim|3.4-slim-jessie|debian-8|151330000r2017-12-12:41|52907000r||3.4.7||2019-03-18
3.4-wheezy||debian-7|540220000r2017-12-12:41|205680000r||3.4.7||2019-03-18
3.3||debian-8|672870000r2017-07-08:43|266230000r||3.3.6
3.3-alpine||alpine-3.4|75900000r2017-06-28:43|24825000r||3.3.6
3.3-slim||debian-8|188920000r2017-06-21:43|73213000r||3.3.6
3.3-wheezy||debian-7|528130000r2017-07-08:43|199960000r||3.3.6
3-alpine3.4||alpine-3.4|89230000r2018-01-10:41|29728000r||3.6.4||2021-12-23
3-alpine3.6||alpine-3.6|83840000r2018-01-10:41|30508000r||3.6.4||2021-12-23
3-alpine3.7||alpine-3.7|83430000r2018-01-10:41|30239000r||3.6.4||2021-12-23
3-jessie||debian-8|691670000r2017-12-21:41|274600000r||3.6.4||2021-12-23
3-slim-jessie||debian-8|156200000r2017-12-21:41|54757000r||3.6.4||2021-12-23
3-slim-stretch||debian-9|136970000r2017-12-21:41|49130000r||3.6.4||2021-12-23
3-stretch||debian-9|910600000r2017-12-21:41|349770000r||3.6.4||2021-12-23
2.7|2.7-jessie|debian-8|680730000r2017-12-12:41|273070000r|1|2.7.14||2020-01-01
2.7-alpine||alpine-3.4|72400000r2018-01-10:41|24773000r|1|2.7.14||2020-01-01
2.7-alpine3.4||alpine-3.4|72400000r2018-01-10:41|24773000r|1|2.7.14||2020-01-01
2.7-alpine3.6||alpine-3.6|68510000r2018-01-10:41|25063000r|1|2.7.14||2020-01-01
2.7-alpine3.7||alpine-3.7|68110000r2018-01-10:41|24813000r|1|2.7.14||2020-01-01
2.7-slim|2.7-slim-jessie|debian-8|138500000r2017-12-12:41|49732000r|1|2.7.14||2020-01-01
2.7-slim-stretch||debian-9|119280000r2017-12-12:41|43805000r|1|2.7.14||2020-01-01
2.7-stretch||debian-9|899680000r2017-12-12:41|347920000r|1|2.7.14||2020-01-01
2.7-wheezy||debian-7|536720000r2017-12-12:41|206280000r|1|2.7.14||2020-01-01
2|2-jessie|debian-8|680730000r2017-12-12:41|273070000r|1|2.7.14||2020-01-01
2-alpine||alpine-3.4|72400000r2018-01-10:41|24773000r|1|2.7.14||2020-01-01
2-alpine3.4||alpine-3.4|72400000r2018-01-10:41|24773000r|1|2.7.14||2020-01-01
2-alpine3.6||alpine-3.6|68510000r2018-01-10:41|25063000r|1|2.7.14||2020-01-01
2-alpine3.7||alpine-3.7|68110000r2018-01-10:41|24813000r|1|2.7.14||2020-01-01
2-slim|2-slim-jessie|debian-8|138500000r2017-12-12:41|49732000r|1|2.7.14||2020-01-01
2-slim-stretch||debian-9|119280000r2017-12-12:41|43805000r|1|2.7.14||2020-01-01
2-stretch||debian-9|899680000r2017-12-12:41|347920000r|1|2.7.14||2020-01-01
2-wheezy||debian-7|536720000r2017-12-12:41|206280000r|1|2.7.14||2020-01-01
alpine3.4||alpine-3.4|89230000r2018-01-10:41|29728000r||3.6.4||2021-12-23
alpine3.6||alpine-3.6|86900000r2018-06:18|30508000r2018-01-10:41||3.6.4||2021-12-23
alpine3.7||alpine-3.7|83430000r2018-01-10:41|30239000r||3.6.4||2021-12-23
alpine3.9||alpine-3.9|61300000r2020-05:17|21000000q
jessie||debian-8|691670000r2017-12-21:41|274600000r||3.6.4||2021-12-23
slim-jessie||debian-8|156200000r2017-12-21:41|54757000r||3.6.4||2021-12-23
slim-stretch||debian-9|136970000r2017-12-21:41|49130000r||3.6.4||2021-12-23
stretch||debian-9|910600000r2017-12-21:41|349770000r||3.6.4||2021-12-23
",
    },
    Repository {
        name: "pytorch/pytorch",
        sources: &[
            "docker images output on GitHub, record 38219642918",
            "docker images output on GitHub, record 7869230918",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.6.0-cuda10.1-cudnn7-runtime|||3470000000r2021-01:1|1410000000q
latest|||4160000000r2020-03:0|1690000000q
",
    },
    Repository {
        name: "r-base",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "(repo-info page, record 55355704327)@:",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["R"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
4.2.2||debian-11|838170000r2022-11-01:1|352000000q
latest||debian|647320000r2017-12-12:0|271750000r
",
    },
    Repository {
        name: "rabbitmq",
        sources: &[
            "docker images output on GitHub, record 11213203924",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["rabbitmq-server"], env: &[], ports: &[4369, 5671, 5672, 25672], runtime: None },
        ],
        rows: "\
3.11-management||debian-9|255000000r2024-03:0|129000000q
3.7||debian-9|126780000r2017-12-23:1|68059000r
3.7-alpine||alpine-3.7|49170000r2018-01-10:1|32777000r
3.7-management||debian-9|150940000r2017-12-23:1|75682000r
alpine||alpine-3.7|49170000r2018-01-10:1|32777000r
latest||debian-9|126780000r2017-12-23:1|68059000r
management||debian-9|150940000r2017-12-23:1|75682000r
",
    },
    Repository {
        name: "redis",
        sources: &[
            "docker images output on GitHub, record 13179315861",
            "docker images output on GitHub, record 238816189",
            "docker images output on GitHub, record 43982544502",
            "docker images output on GitHub, record 52700540633",
            "judged from redis:7.0.12",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 1742085",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/data"), entrypoint: &["docker-entrypoint.sh"], cmd: &["redis-server"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[6379], runtime: None },
        ],
        rows: "\
7.0.12||debian-12|130000000r2023-08:0|49000000q
7||debian-12|130000000s2026-11-21:4
7-alpine||alpine-3.21|41390000r2025-01-06:6|16259000r2026-08-18:6
5.0.7||debian-10|98200000r2020-01:2|37000000q
4.0||debian-8|106680000r2018-01-24:7|39395000r
4.0-32bit||debian-8|111400000r2018-01-24:7|42993000r
4.0-alpine||alpine-3.7|27070000r2018-01-24:7|10177000r
4||debian-8|106680000r2018-01-24:7|39395000r
4-32bit||debian-8|111400000r2018-01-24:7|42993000r
4-alpine||alpine-3.7|27070000r2018-01-24:7|10177000r
3.2||debian-8|99690000r2017-12-12:7|36846000r
3.2-32bit||debian-8|106140000r2017-12-12:7|40708000r
3.2-alpine||alpine-3.7|20000000r2018-01-24:7|7572200r
3.0||debian-8|91550000r2017-06-23:5|71768000r2016-12-14:5
3.0-32bit||debian-8|99280000r2017-06-23:5|75680000r2016-12-14:5
3.0-alpine||alpine-3.4|12630000r2017-06-28:5|5161300r2016-12-27:5
3||debian-8|99690000r2017-12-12:7|36846000r
3-32bit||debian-8|106140000r2017-12-12:7|40708000r
3-alpine||alpine-3.7|20000000r2018-01-24:7|7572200r
alpine||alpine|32400000r2022-02:1|12200000q
latest||debian-13|140000000r2026:3|52800000q
",
    },
    Repository {
        name: "registry",
        sources: &[
            "docker images output on GitHub, record 21142801933",
            "docker images output on GitHub, record 24148477004",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/entrypoint.sh"], cmd: &["/etc/docker/registry/config.yml"], env: &[], ports: &[5000], runtime: None },
        ],
        rows: "\
3||alpine-3.4|57700000r2025-05:0|18500000q
2.6||alpine-3.4|33280000r2018-01-10:2|10681000r
2.5||alpine-3.4|37750000r2018-01-10:2|11207000r
2||alpine-3.4|24100000r2022-12:1|7730000q
latest||alpine-3.4|33280000r2018-01-10:2|10681000r
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi10/ubi-minimal",
        sources: &[
            "Red Hat documentation, RHEL 10 building-containers guide: about 92M on disk and 32M compressed",
        ],
        configs: &[
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-10|92000000r2025:0|32000000r
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi7/ubi",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: Some("dnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-7|217000000r2023-01:0|87900000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi7/ubi-minimal",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-7|84800000r2023-01:0|34400000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/go-toolset",
        sources: &[
            "docker images output on GitHub, record 28194615105",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.13.4||rhel-8|990000000r2020-08:0|401000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-11",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|397000000r2023-01:0|161000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-11-runtime",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|358000000r2023-01:0|145000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-17",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|408000000r2023-01:0|165000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-17-runtime",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|366000000r2023-01:0|148000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi",
        sources: &[
            "docker images output on GitHub, record 33546602502",
            "docker images output on GitHub, record 34513847487",
            "podman images output (record 37529907950)",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
8.5||rhel-8|216000000r2022-05:0|87500000q
8.2||rhel-8|204000000r2020-08:1|82600000q
latest||rhel-8|211000000r2023:2|85500000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi-init",
        sources: &[
            "docker images output on GitHub, record 48464533869",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|240000000r2021:0|97200000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi-micro",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|28500000r2023-01:0|11500000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi-minimal",
        sources: &[
            "podman images output (record 16085467253)",
        ],
        configs: &[
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-8|93900000r2024:0|38000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-11",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|393000000r2023-01:0|159000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-11-runtime",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|359000000r2023-01:0|145000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-17",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|404000000r2023-01:0|164000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-17-runtime",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|366000000r2023-01:0|148000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/ubi",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|219000000r2023-01:0|88700000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/ubi-micro",
        sources: &[
            "podman images output (record 68302532040)",
            "public code file, record 7156312005",
        ],
        configs: &[
            Config { package_manager: Some(""), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|24700000r2026:0|6930000r2025-11:1
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/ubi-minimal",
        sources: &[
            "~100 MB in a lab text (record 58772230495)",
        ],
        configs: &[
            Config { package_manager: Some("microdnf"), libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||rhel-9|100000000r2026:0|40500000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-base",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
15.4|||122000000r2023-01:0|49400000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-busybox",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
15.4|||14500000r2023-01:0|5870000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-micro",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
15.4|||25800000r2023-01:0|10500000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-minimal",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
15.4|||48100000r2023-01:0|19500000q
",
    },
    Repository {
        name: "registry.suse.com/bci/openjdk",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||334000000r2023-01:0|135000000q
",
    },
    Repository {
        name: "registry.suse.com/bci/openjdk-devel",
        sources: &[
            "docker images output on GitHub, record 7135042191",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||402000000r2023-01:0|163000000q
",
    },
    Repository {
        name: "rocker/r-ver",
        sources: &[
            "docker images output on GitHub, record 1186455148",
            "docker images output on GitHub, record 38844444910",
            "docker images output on GitHub, record 5666781509",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3.6|||606000000r2020-05:1|245000000q
devel|||851000000r2023:0|345000000q
latest|||578000000r2019:2|234000000q
",
    },
    Repository {
        name: "rocker/rstudio",
        sources: &[
            "docker images output on GitHub, record 37583028503",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
4.1.2|||1890000000r2021-12:0|766000000q
",
    },
    Repository {
        name: "rocker/verse",
        sources: &[
            "docker images output on GitHub, record 1186455148",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest|||3580000000r2023:0|1450000000q
",
    },
    Repository {
        name: "rockylinux",
        sources: &[
            "docker images output on GitHub, record 8157644197",
            "judged from almalinux:9 estimate",
            "judged from rockylinux:8.5",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
9||rockylinux-9|180000000s2026-11-21:1
8.5||rockylinux-8|205000000r2024:0|83000000q
8||rockylinux-8|205000000s2026-11-21:2
",
    },
    Repository {
        name: "ros",
        sources: &[
            "docker-library/repo-info at 04c04b1",
            "docker-library/repo-info at 0ad68ff",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "docker-library/repo-info, the tag's page of that day",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/ros_entrypoint.sh"], cmd: &["bash"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
lyrical-ros-base-resolute|lyrical,lyrical-ros-base|ubuntu-26.04|1000000000r2026-08-18:4|324000000q
rolling-ros-base-resolute|rolling,rolling-ros-base|ubuntu-26.04|971350000r2025-11-14:4|314000000q
rolling-ros-core-resolute|rolling-ros-core|ubuntu-26.04|577570000r2026-08-18:4|187000000q
jazzy-ros-base-noble|jazzy,jazzy-ros-base|ubuntu-24.04|879480000r2026-04-15:4|285000000q
jazzy-ros-core-noble|jazzy-ros-core|ubuntu-24.04|488720000r2026-04-07:4|157750000r2026-09-09:1
humble-ros-base-jammy|humble,humble-ros-base|ubuntu-22.04|757360000r2026-08-04:0|245000000q
foxy-ros-base-focal|foxy,foxy-ros-base|ubuntu-20.04|789020000r2020-11-17:4|255000000q
noetic-ros-base-focal|noetic,noetic-ros-base|ubuntu-20.04|1180000000r2020-09-26:4|382000000q
melodic-ros-core-bionic|melodic-ros-core|ubuntu-18.04|862810000r2023-01-02:4|279000000q
kinetic-ros-base-xenial|kinetic-ros-base|ubuntu-16.04|1120000000r2020-09-26:4|362000000q
indigo||ubuntu-14.04|1020000000r2018-01-25:2|318750000r
indigo-robot-trusty||ubuntu-14.04|1080000000r2018-01-25:2|337770000r
indigo-ros-base-trusty||ubuntu-14.04|1020000000r2018-01-25:2|318750000r
indigo-ros-core-trusty||ubuntu-14.04|874050000r2018-01-25:2|272000000r
jade||ubuntu-14.04|824940000r2017-07-11:3|257630000r
kinetic||ubuntu-16.04|1180000000r2018-01-25:2|381830000r
kinetic-robot-jessie||debian-8|1320000000r2017-12-12:2|436520000r
kinetic-ros-core-jessie||debian-8|892440000r2017-12-12:2|290790000r
latest||ubuntu-16.04|1180000000r2018-01-25:2|381830000r
lunar||ubuntu-16.04|1180000000r2018-01-25:2|381750000r
lunar-ros-base-stretch||debian-9|1360000000r2017-12-12:2|491810000r
lunar-ros-base-xenial||ubuntu-16.04|1180000000r2018-01-25:2|381750000r
lunar-ros-core-stretch||debian-9|1050000000r2017-12-12:2|369600000r
lunar-ros-core-xenial||ubuntu-16.04|926220000r2018-01-25:2|297920000r
",
    },
    Repository {
        name: "ruby",
        sources: &[
            "docker images output on GitHub, record 16235647432",
            "docker images output on GitHub, record 24241414926",
            "docker images output on GitHub, record 36149317696",
            "docker images output on GitHub, record 38757972493",
            "judged from no near neighbour",
            "judged from python:3.12 (same buildpack-deps)",
            "judged from ruby:2.6.2 and 3.2.2",
            "judged from ruby:3.2.2",
            "ruby:3.4-slim",
            "recorded size of ruby:3.2.2",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "maxmood96/repo-info at 1098b61",
            "docker-library/repo-info at 1457e32",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 7370f35",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["irb"], env: &[("GEM_HOME", "/usr/local/bundle"), ("LANG", "C.UTF-8"), ("PATH", "/usr/local/bundle/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: Some("ruby") },
        ],
        rows: "\
3.4|3.4-trixie|debian-13|1100000000r2026-08-25:14|437000000q
3.4-alpine||alpine|95000000s2026-11-21:4
3.4-slim||debian-12|157460000r2025-07-15:11|70800000q
3.3||debian-12|1080000000s2026-11-21:5
3.3-alpine||alpine|90000000s2026-11-21:4
3.3-slim||debian-13|208000000q2026-09-17:12|81406000r
3.2.2||debian-11|892000000r2023-04:2|354000000q||||2026-03
3.2||debian-12|892000000s2026-11-21:9|||||2026-03
3.2-alpine||alpine|85000000s2026-11-21:4|||||2026-03
3.2-slim||debian-12|155000000s2026-11-21:8|||||2026-03
3.1||debian-12|885000000s2026-11-21:7|||||2025-03-26
3.1-alpine||alpine|80000000s2026-11-21:4|||||2025-03-26
3.1-slim||debian-12|153000000s2026-11-21:8|||||2025-03-26
3.0||debian-12|880000000s2026-11-21:7|||||2024-04-23
3.0-alpine||alpine|75000000s2026-11-21:4|||||2024-04-23
3.0-slim||debian-12|150000000s2026-11-21:8|||||2024-04-23
2.7|2|debian-11|870000000s2026-11-21:6|||||2023-03-31
2.7-alpine|2-alpine|alpine|65000000s2026-11-21:4|||||2023-03-31
2.7-slim|2-slim|debian-11|145000000s2026-11-21:8|||||2023-03-31
2.6.2||debian-9|870000000r2019-04:0|346000000q||||2022-04-12
2.5||debian-10|843000000r2021-06:3|345150000r2018-01-24:13||2.5.0||2021-03-31
2.5-alpine||alpine-3.7|60710000r2018-01-24:13|29954000r||2.5.0||2021-03-31
2.5-alpine3.7||alpine-3.7|60710000r2018-01-24:13|29954000r||2.5.0||2021-03-31
2.5-slim|2.5-slim-stretch|debian-9|177710000r2018-01-24:13|79963000r||2.5.0||2021-03-31
2.5-stretch||debian-9|868670000r2018-01-24:13|345150000r||2.5.0||2021-03-31
2.4|2.4-jessie|debian-8|674730000r2018-01-24:13|271240000r||2.4.3||2020-03-31
2.4-alpine||alpine-3.4|51310000r2018-01-24:13|24866000r||2.4.3||2020-03-31
2.4-alpine3.4||alpine-3.4|51310000r2018-01-24:13|24866000r||2.4.3||2020-03-31
2.4-alpine3.6||alpine-3.6|59990000r2018-01-24:13|29538000r||2.4.3||2020-03-31
2.4-alpine3.7||alpine-3.7|60200000r2018-01-24:13|29617000r||2.4.3||2020-03-31
2.4-slim|2.4-slim-jessie|debian-8|214650000r2018-01-24:13|84051000r||2.4.3||2020-03-31
2.4-slim-stretch||debian-9|177200000r2018-01-24:13|79625000r||2.4.3||2020-03-31
2.4-stretch||debian-9|868160000r2018-01-24:13|344810000r||2.4.3||2020-03-31
2.3|2.3-jessie|debian-8|726310000r2018-01-24:13|283850000r||2.3.6||2019-03-31
2.3-alpine||alpine-3.4|114540000r2018-01-24:13|35788000r||2.3.6||2019-03-31
2.3-alpine3.4||alpine-3.4|114540000r2018-01-24:13|35788000r||2.3.6||2019-03-31
2.3-slim|2.3-slim-jessie|debian-8|266240000r2018-01-24:13|96696000r||2.3.6||2019-03-31
2.2|2.2-jessie|debian-8|715000000r2018-07:1|281830000r2018-01-24:13||2.2.9||2018-03-31
2.2-alpine||alpine-3.4|107220000r2018-01-24:13|33811000r||2.2.9||2018-03-31
2.2-alpine3.4||alpine-3.4|107220000r2018-01-24:13|33811000r||2.2.9||2018-03-31
2.2-slim|2.2-slim-jessie|debian-8|258990000r2018-01-24:13|94663000r||2.2.9||2018-03-31
2.1||debian-8|693000000q2016-12-28:10|275340000r
2.1-alpine||alpine-3.4|73300000q2016-12-28:10|35531000r
2.1-slim||debian-8|242000000q2016-12-28:10|94621000r
",
    },
    Repository {
        name: "rust",
        sources: &[
            "docker images output on GitHub, record 13401941245",
            "docker images output on GitHub, record 2499778648",
            "recorded size of rust:1.84-slim",
            "recorded size of rust:1.90.0-bookworm",
            "maxmood96/repo-info at 0068fa9",
            "maxmood96/repo-info at 00a5f3e",
            "docker-library/repo-info at 0586660",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["bash"], env: &[("CARGO_HOME", "/usr/local/cargo"), ("PATH", "/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("RUSTUP_HOME", "/usr/local/rustup")], ports: &[], runtime: Some("rust") },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/sh"], env: &[("CARGO_HOME", "/usr/local/cargo"), ("PATH", "/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("RUSTUP_HOME", "/usr/local/rustup")], ports: &[], runtime: Some("rust") },
        ],
        rows: "\
1.90.0-bookworm||debian-12|1540000000r2025-10:0|542000000q
1.90||debian-12|1540000000s2026-11-21:3
1.84||debian-12|1470000000r2025-02:1|517000000q
1.84-slim||debian-12|810000000r2025-02:1|328000000q
1.44-slim||debian-10|510000000q2020-06-18:4|207780000r
1.23|1.23-stretch|debian-9|1450000000r2018-01-04:7|510060000r
1.23-jessie||debian-8|1230000000r2018-01-04:7|436480000r
1|1-trixie,latest,trixie|debian-13|1690000000q2026-08-25:6|592950000r
1-jessie||debian-8|1230000000r2018-01-04:7|436480000r
1-stretch||debian-9|1450000000r2018-01-04:7|510060000r
alpine||alpine-3.22|964460000r2025-05-30:5|371000000q|1|1.87.0
jessie||debian-8|1230000000r2018-01-04:7|436480000r
slim||debian-12|810000000s2026-11-21:2
stretch||debian-9|1450000000r2018-01-04:7|510060000r
",
    },
    Repository {
        name: "scratch",
        sources: &[
            "Dockerfile reference: FROM scratch adds nothing",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(false), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||scratch|0e2026-11-21:0|0e
",
    },
    Repository {
        name: "solr",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("solr"), workdir: Some("/opt/solr"), entrypoint: &["docker-entrypoint.sh"], cmd: &["solr-foreground"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
7.2||debian-9|717810000r2018-01-19:0|381690000r
7.2-alpine||alpine-3.7|274510000r2018-01-19:0|217790000r
7.2-slim||debian-9|391160000r2018-01-19:0|236490000r
alpine||alpine-3.7|274510000r2018-01-19:0|217790000r
latest||debian-9|717810000r2018-01-19:0|381690000r
slim||debian-9|391160000r2018-01-19:0|236490000r
",
    },
    Repository {
        name: "sonarqube",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/opt/sonarqube"), entrypoint: &["./bin/run.sh"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
6.4||debian-9|890530000r2017-07-08:1|434000000r
6.4-alpine||alpine-3.6|266120000r2017-06-28:1|216720000r
alpine||alpine-3.7|313980000r2018-01-10:0|238050000r
latest||debian-9|933890000r2017-12-26:0|453630000r
lts||debian-9|933890000r2017-12-26:0|453630000r
",
    },
    Repository {
        name: "swift",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "docker-library/repo-info at 4d885f2",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[], ports: &[], runtime: Some("swift") },
        ],
        rows: "\
4.0||ubuntu-16.04|1300000000r2018-01-25:0|437920000r
4||ubuntu-16.04|1300000000r2018-01-25:0|437920000r
3.1||ubuntu-16.04|1160000000r2018-01-25:0|392390000r
3.0||ubuntu-16.04|1050000000r2017-06-23:2|362710000r
3||ubuntu-16.04|1160000000r2018-01-25:0|392390000r
latest||ubuntu-24.04|3720000000q2026-07-02:1|1254300000r
",
    },
    Repository {
        name: "swipl",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["swipl"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
latest||debian-9|147360000r2018-01-12:0|56221000r
stable||debian-9|147230000r2018-01-12:0|56205000r
",
    },
    Repository {
        name: "telegraf",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/entrypoint.sh"], cmd: &["telegraf"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.5||debian-9|208960000r2018-01-11:0|85724000r
1.5-alpine||alpine-3.6|40690000r2018-01-11:0|14247000r
alpine||alpine-3.6|40690000r2018-01-11:0|14247000r
latest||debian-9|208960000r2018-01-11:0|85724000r
",
    },
    Repository {
        name: "tensorflow/tensorflow",
        sources: &[
            "docker images output on GitHub, record 17125375403",
            "docker images output on GitHub, record 27605127550",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
1.12.0-gpu-py3|||3350000000r2019-04:0|1360000000q
1.12.0-py3|||1330000000r2019-04:0|539000000q
latest|||1570000000r2022:1|636000000q
",
    },
    Repository {
        name: "tomcat",
        sources: &[
            "docker images output on GitHub, record 37063562608",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "(repo-info page, record 55088034100)@:repos/tomcat/remote/9-jre11-temurin-jammy.md",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/usr/local/tomcat"), entrypoint: &[], cmd: &["catalina.sh", "run"], env: &[], ports: &[8080], runtime: None },
        ],
        rows: "\
9.0||debian|729000000q2018-01-18:2|296980000r
9.0-alpine||alpine-3.6|111230000r2017-06-30:3|72502000r
9.0-jre8||debian-9|585000000q2018-01-18:2|238100000r
9.0-jre9||debian|729000000q2018-01-18:2|296980000r
9.0-slim||debian|301000000q2018-01-18:2|122420000r
9-jre11-temurin-jammy||ubuntu-22.04|275000000q2024-06-27:4|106280000r
8.5||debian-9|529000000r2020-08:0|238160000r2018-01-18:2
8.0-jre7||debian-8|500000000q2018-01-18:2|203650000r
alpine||alpine-3.7|111330000r2017-06-30:2|69658000r2018-01-18:2
jre7||debian-8|396000000q2016-12-14:1|161370000r
jre8||debian-9|585000000q2018-01-18:2|238160000r
jre9||debian|729000000q2018-01-18:2|297050000r
latest||debian-9|585000000q2018-01-18:2|238160000r
slim||debian-9|221000000q2018-01-19:2|90087000r
",
    },
    Repository {
        name: "traefik",
        sources: &[
            "a copy of repo-info, mariko011/centos at 01a45de",
            "maxmood96/repo-info at 07e6825",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/entrypoint.sh"], cmd: &["traefik"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["/traefik"], cmd: &[], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
2.6||alpine-3.14|101930000r2022-05-03:1|28800000q
1.5|||49510000r2018-01-23:2|13966000r|1
1.5-alpine||alpine-3.6|54150000r2018-01-23:2|16320000r
alpine||alpine-3.6|54150000r2018-01-23:2|16320000r
camembert|||19900000q2016-12-15:0|5619000r|1
cancoillotte|||49510000r2018-01-23:2|13966000r|1
latest|||49510000r2018-01-23:2|13966000r|1
raclette|||45030000r2017-07-06:3|12977000r|1
reblochon|||23700000q2016-09-26:0|6696300r|1
v1.0.3|||23700000q2016-09-26:0|6696300r|1
v1.1.2|||19900000q2016-12-15:0|5619000r|1
v1.3|||45030000r2017-07-06:3|12977000r|1
v1.3.3|||45030000r2017-07-06:3|12977000r|1
v1.5|||49510000r2018-01-23:2|13966000r|1
v1.5.0|||49510000r2018-01-23:2|13966000r|1
",
    },
    Repository {
        name: "ubuntu",
        sources: &[
            "docker/cli docs/reference/commandline/image_pull.md",
            "(Docker Hub API dump, record 26682412517)@:repos/ubuntu/remote/18.04.md",
            "(Docker Hub API dump, record 39113449190)@:repos/ubuntu/remote/20.04.md",
            "docker images output on GitHub, record 20427821368",
            "docker images output on GitHub, record 3536798812",
            "recorded size of ubuntu:25.10",
            "docker-library/repo-info at 01470af",
            "a copy of repo-info, mariko011/centos at 01a45de",
            "docker-library/repo-info at 1c2b9d9",
            "a copy of repo-info, mariko011/centos at 455ffd1",
            "a copy of repo-info, mariko011/centos at 7bf3ce9",
            "(repo-info page, record 55136138257)@:",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &[], cmd: &["/bin/bash"], env: &[("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")], ports: &[], runtime: None },
        ],
        rows: "\
26.04|resolute|ubuntu-26.04|77100000s2026-11-21:5
25.10||ubuntu-25.10|77080000r2025-08-06:11|30400000q
24.04|latest,noble|ubuntu-24.04|78160000r2026-08-17:8|29764000r2026-09-11:8
22.04|jammy|ubuntu-22.04|77900000r2025-01:0|29737000r2026-07-31:6
20.04|focal|ubuntu-20.04|72800000r2023-01:4|28566000r2022-03-03:2
18.04|bionic|ubuntu-18.04|63100000r2023-01:4|26726000r2020-04-24:1
17.10||ubuntu-17.10|96840000r2018-01-25:9|39979000r
17.04||ubuntu-17.04|92680000r2017-06-20:10|37966000r
16.10||ubuntu-16.10|106590000r2017-06-20:10|42757000r
16.04|xenial|ubuntu-16.04|135000000r2022-08:3|53200000q
14.04|trusty|ubuntu-14.04|221960000r2018-01-25:9|73027000r
12.04||ubuntu-12.04|99300000q2016-12-15:7|39139000r
artful||ubuntu-17.10|96840000r2018-01-25:9|39979000r
devel||ubuntu-18.04|80990000r2018-01-25:9|31838000r
precise||ubuntu-12.04|99300000q2016-12-15:7|39139000r
rolling||ubuntu-17.10|96840000r2018-01-25:9|39979000r
yakkety||ubuntu-16.10|106590000r2017-06-20:10|42757000r
zesty||ubuntu-17.04|92680000r2017-06-20:10|37966000r
",
    },
    Repository {
        name: "vault",
        sources: &[
            "a copy of repo-info, mariko011/centos at 01a45de",
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: None, entrypoint: &["docker-entrypoint.sh"], cmd: &["server", "-dev"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
0.6||alpine-3.4|60600000q2016-12-27:0|15980000r
latest||alpine-3.7|82370000r2018-01-26:1|20620000r
",
    },
    Repository {
        name: "wordpress",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["docker-entrypoint.sh"], cmd: &["apache2-foreground"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/var/www/html"), entrypoint: &["docker-entrypoint.sh"], cmd: &["php-fpm"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: Some("www-data"), workdir: Some("/var/www/html"), entrypoint: &["docker-entrypoint.sh"], cmd: &["wp", "shell"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
4.9||debian-9|407220000r2018-01-18:0|144140000r
4.9-apache||debian-9|407220000r2018-01-18:0|144140000r
4.9-fpm||debian-9|396610000r2018-01-19:0|140420000r|1
4.9-php5.6||debian-8|407670000r2018-01-18:0|169490000r
4.9-php7.0||debian-8|420430000r2018-01-18:0|173130000r
4.9-php7.1||debian-8|422090000r2018-01-18:0|173810000r
4.9-php7.2||debian-9|407220000r2018-01-18:0|144140000r
apache||debian-9|407220000r2018-01-18:0|144140000r
cli||alpine-3.6|99280000r2018-01-10:0|36605000r|2
fpm||debian-9|396610000r2018-01-19:0|140420000r|1
latest||debian-9|407220000r2018-01-18:0|144140000r
php5.6||debian-8|407670000r2018-01-18:0|169490000r
php7.0||debian-8|420430000r2018-01-18:0|173130000r
php7.1||debian-8|422090000r2018-01-18:0|173810000r
php7.2||debian-9|407220000r2018-01-18:0|144140000r
",
    },
    Repository {
        name: "zookeeper",
        sources: &[
            "a copy of repo-info, mariko011/centos at 455ffd1",
        ],
        configs: &[
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/zookeeper-3.5.3-beta"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["zkServer.sh", "start-foreground"], env: &[], ports: &[], runtime: None },
            Config { package_manager: None, libc: None, shell: Some(true), user: None, workdir: Some("/zookeeper-3.4.11"), entrypoint: &["/docker-entrypoint.sh"], cmd: &["zkServer.sh", "start-foreground"], env: &[], ports: &[], runtime: None },
        ],
        rows: "\
3.5||alpine-3.7|127390000r2018-01-10:0|76744000r
latest||alpine-3.7|146160000r2018-01-10:0|94592000r|1
",
    },
];
