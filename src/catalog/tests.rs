//! What the catalog answers: real rows with their sources, and each rule of the lookup.

use expect_test::{Expect, expect};

use super::*;
use crate::bytes::Bytes;

fn look(reference: &str) -> Option<BaseImage> {
    find(&ImageRef::parse(reference))
}

/// Reference, kind of match, answer, disk size.
fn check(references: &[&str], answers: &Expect) {
    let mut text = String::new();
    for reference in references {
        let line = match look(reference) {
            None => format!("{reference}: -\n"),
            Some(image) => {
                let size = image.disk.map_or("?".to_owned(), |it| it.range.to_string());
                format!("{reference}: {:?} {} {size}\n", image.matched, image.reference())
            }
        };
        text.push_str(&line);
    }
    answers.assert_eq(&text);
}

#[test]
fn figures_come_with_basis_date_and_source() {
    let mut text = String::new();
    for reference in [
        "scratch",
        "alpine:3.20",
        "alpine:3.7",
        "debian:bookworm-slim",
        "ubuntu:24.04",
        "python:3.12-slim",
        "node:20-slim",
        "golang:1.23-alpine",
        "gcr.io/distroless/static-debian13:nonroot",
        "gcr.io/distroless/java21-debian12",
        "mcr.microsoft.com/dotnet/sdk:10.0-alpine",
        "openjdk:8-jdk-alpine",
        "ubuntu/chiselled-jre:17_edge",
        "redhat/ubi10-micro",
        "dhi.io/node:22-debian13",
    ] {
        for figure in look(reference).into_iter().flat_map(|it| [it.disk, it.pull]).flatten() {
            let Figure { range, basis, date, source } = figure;
            text += &format!("{reference} {} {basis:?} {date} {source}\n", range.likely.0);
        }
    }
    expect![[r#"
        scratch 0 Exact 2026-11-21 Dockerfile reference: FROM scratch adds nothing
        scratch 0 Exact 2026-11-21 Dockerfile reference: FROM scratch adds nothing
        alpine:3.20 7810000 Recorded 2026-09 docker images output on GitHub, record 68856334604
        alpine:3.20 3490000 Recorded 2024-09-06 alpinelinux/docker-alpine at 7d63673, root file system
        alpine:3.7 4202110 Exact 2019-03-06 alpinelinux/docker-alpine at e5205c8, root file system
        alpine:3.7 2042000 Recorded 2019-03-06 alpinelinux/docker-alpine at e5205c8, root file system
        debian:bookworm-slim 74830000 Recorded 2026-09-18 docker-library/repo-info at 3179cb4
        debian:bookworm-slim 28240000 Recorded 2026-09-18 docker-library/repo-info at 3179cb4
        ubuntu:24.04 78160000 Recorded 2026-08-17 docker-library/repo-info at 1c2b9d9
        ubuntu:24.04 29760000 Recorded 2026-09-11 docker-library/repo-info at 1c2b9d9
        python:3.12-slim 119200000 Recorded 2026-07-14 docker-library/repo-info at 2986dca
        python:3.12-slim 43190000 Recorded 2026-08-05 docker-library/repo-info at 2986dca
        node:20-slim 200900000 Recorded 2025-06-23 maxmood96/repo-info at 1f69aa5
        node:20-slim 81300000 Ratio 2025-06-23 maxmood96/repo-info at 1f69aa5
        golang:1.23-alpine 245600000 Recorded 2025-02-04 maxmood96/repo-info at 06558a6
        golang:1.23-alpine 75300000 Ratio 2025-02-04 maxmood96/repo-info at 06558a6
        gcr.io/distroless/static-debian13:nonroot 2262000 PackageSum 2026-09 the packages named by GoogleContainerTools/distroless at cd08076, measured
        gcr.io/distroless/static-debian13:nonroot 916100 PackageSum 2026-09 the packages named by GoogleContainerTools/distroless at cd08076, measured
        gcr.io/distroless/java21-debian12 192000000 Recorded 2025-10 docker images output on GitHub, record 13401941245
        gcr.io/distroless/java21-debian12 65600000 Sibling 2026-09 the packages named by GoogleContainerTools/distroless at cd08076, measured
        mcr.microsoft.com/dotnet/sdk:10.0-alpine 720700000 PackageSum 2025-04-28 composed: what the image adds to Alpine 3.21, on the other release
        mcr.microsoft.com/dotnet/sdk:10.0-alpine 341000000 PackageSum 2025-04-28 composed: what the image adds to Alpine 3.21, on the other release
        openjdk:8-jdk-alpine 105000000 Recorded 2020-08 docker images output on GitHub, record 37063562608
        openjdk:8-jdk-alpine 72290000 Recorded 2018-01-10 a copy of repo-info, mariko011/centos at 455ffd1
        ubuntu/chiselled-jre:17_edge 125000000 Recorded 2023 ubuntu-rocks/chiselled-jre README, 17_edge of OpenJDK 17.0.7
        ubuntu/chiselled-jre:17_edge 44000000 Recorded 2023 ubuntu-rocks/chiselled-jre README, 17_edge of OpenJDK 17.0.7
        redhat/ubi10-micro 24700000 Sibling 2025-11 judged from registry.access.redhat.com/ubi9/ubi-micro
        redhat/ubi10-micro 6930000 Sibling 2025-11 judged from registry.access.redhat.com/ubi9/ubi-micro
        dhi.io/node:22-debian13 41000000 Recorded 2026 docker/docs, content/manuals/dhi, output of docker scout compare
    "#]].assert_eq(&text);
}

#[test]
fn names_of_docker_hub_and_its_mirrors_are_one() {
    check(
        &[
            "python:3.12-slim",
            "docker.io/library/python:3.12-slim",
            "index.docker.io/library/python:3.12-slim",
            "library/python:3.12-slim",
            "public.ecr.aws/docker/library/python:3.12-slim",
            "mirror.gcr.io/library/python:3.12-slim",
            "amd64/python:3.12-slim",
            "registry.k8s.io/python:3.12-slim",
            "gcr.io/distroless/static:nonroot",
            "gcr.io/distroless/python3",
            "redhat/ubi9-micro",
        ],
        &expect![[r#"
            python:3.12-slim: Exact python:3.12-slim 118–121 MB
            docker.io/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            index.docker.io/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            public.ecr.aws/docker/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            mirror.gcr.io/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            amd64/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            registry.k8s.io/python:3.12-slim: -
            gcr.io/distroless/static:nonroot: Exact gcr.io/distroless/static-debian13:nonroot 2.22–2.3 MB
            gcr.io/distroless/python3: Exact gcr.io/distroless/python3-debian13:latest 58.6–60.7 MB
            redhat/ubi9-micro: Exact registry.access.redhat.com/ubi9/ubi-micro:latest 24.3–25.1 MB
        "#]],
    );
}

#[test]
fn aliases_mean_todays_newest() {
    check(
        &[
            "python",
            "python:3",
            "python:slim-trixie",
            "node:lts",
            "node:current-alpine",
            "alpine:latest",
            "golang",
            "ubuntu:noble",
        ],
        &expect![[r#"
            python: Alias python:3.14 1.02–1.14 GB
            python:3: Alias python:3.14 1.1–1.14 GB
            python:slim-trixie: Alias python:3.14-slim 117–121 MB
            node:lts: Alias node:24 1.08–1.25 GB
            node:current-alpine: Alias node:26-alpine 167–180 MB
            alpine:latest: Alias alpine:3.24 7.8–8.51 MB
            golang: Alias golang:1.27-trixie 834–894 MB
            ubuntu:noble: Alias ubuntu:24.04 77.4–78.9 MB
        "#]],
    );
}

/// What a build gets today, by the table of today's names; sizes within what was printed for them.
#[test]
fn a_moving_tag_means_todays_image() {
    let line = |reference: &str| {
        let image = look(reference)?;
        let version = image.runtime.clone().and_then(|it| it.version).unwrap_or_default();
        let os = image.os.map(|it| [it.family, it.version.unwrap_or_default()].join(" "));
        let most = image.disk.map(|it| it.range.high.0 / 1_000_000);
        Some(format!("{} {} {version} {most:?}", image.reference(), os.unwrap_or_default()))
    };
    let mut text = String::new();
    for reference in [
        "ubuntu",
        "debian",
        "alpine",
        "fedora",
        "golang:1",
        "node:current",
        "postgres",
        "php:fpm-alpine",
        "redis:alpine",
        "nginx",
        "mysql",
        "rabbitmq:4",
        "nats:2",
        "httpd:2.4-alpine",
        "rust:alpine",
        "golang",
        "python",
        "ruby",
        "rust",
        "php",
        "eclipse-temurin",
        "maven",
        "gradle",
        "mariadb",
        "adminer",
        "neo4j:2026",
        "buildpack-deps:oldstable",
        "mcr.microsoft.com/dotnet/sdk:10.0",
    ] {
        text += &format!("{reference}: {}\n", line(reference).unwrap_or_default());
    }
    expect![[r#"
        ubuntu: ubuntu:26.04 ubuntu 26.04  Some(101)
        debian: debian:trixie debian 13  Some(122)
        alpine: alpine:3.24 alpine 3.24  Some(8)
        fedora: fedora:latest fedora 44  Some(205)
        golang:1: golang:1.27-trixie debian 13 1.27 Some(894)
        node:current: node:26 debian 13 26 Some(1266)
        postgres: postgres:18-trixie debian 13  Some(460)
        php:fpm-alpine: php:8.5-fpm-alpine3.24 alpine 3.24 8.5 Some(109)
        redis:alpine: redis:8.10-alpine3.23 alpine 3.23  Some(119)
        nginx: nginx:1 debian 13  Some(169)
        mysql: mysql:26.7 oraclelinux 9  Some(952)
        rabbitmq:4: rabbitmq:4.3 ubuntu 24.04  Some(246)
        nats:2: nats:2.14-scratch   Some(18)
        httpd:2.4-alpine: httpd:2-alpine alpine 3.24  Some(67)
        rust:alpine: rust:1-alpine3.24 alpine 3.24 1 Some(1081)
        golang: golang:1.27-trixie debian 13 1.27 Some(894)
        python: python:3.14 debian 13 3.14 Some(1135)
        ruby: ruby:4.0 debian 13 4.0 Some(1125)
        rust: rust:1 debian 13 1 Some(1908)
        php: php:8.5-cli-bookworm debian 13 8.5.9 Some(681)
        eclipse-temurin: eclipse-temurin:25-jdk ubuntu 26.04 25 Some(501)
        maven: maven:latest ubuntu 24.04  Some(628)
        gradle: gradle:9-jdk25 ubuntu 26.04  Some(802)
        mariadb: mariadb:latest ubuntu 24.04  Some(456)
        adminer: adminer:latest alpine   Some(105)
        neo4j:2026: neo4j:2026.09-community-trixie debian 13  Some(850)
        buildpack-deps:oldstable: buildpack-deps:bookworm debian 12  Some(943)
        mcr.microsoft.com/dotnet/sdk:10.0: mcr.microsoft.com/dotnet/sdk:10.0-noble ubuntu 24.04 10.0 Some(929)
    "#]]
    .assert_eq(&text);
}

/// No record of an earlier time, or of another variant, stands for a tag.
#[test]
fn a_record_of_another_time_does_not_answer() {
    for (reference, not) in [
        ("neo4j:2026", "3."),
        ("nats:2", "1."),
        ("adminer:5", "4"),
        ("rabbitmq:4", "3"),
        ("php:8.5-cli-alpine", "7."),
        ("httpd:2.4-alpine", "alpine"),
        ("openjdk:17-alpine", "8"),
        ("buildpack-deps:oldstable", "bookworm-"),
        ("wordpress:latest", "4."),
        ("drupal:11", "8."),
    ] {
        let Some(image) = look(reference) else { continue };
        assert!(!image.tag.starts_with(not), "{reference} answered by {}", image.tag);
        for figure in [image.disk, image.pull].into_iter().flatten() {
            assert!("2019" < figure.date, "{reference} sized by {}", figure.date);
        }
    }
    let neo4j = look("neo4j:2026.04.0").map(|it| (it.tag, it.os.and_then(|it| it.version)));
    assert_eq!(neo4j, Some(("2026.04.0-community-ubi10", Some("10"))));
    let old = look("node:8-slim").and_then(|it| it.disk);
    assert!(old.is_some_and(|it| it.date < "2022"), "an old tag keeps its old record");
}

/// What stands for a tag is of its own version and variant, and has its configuration.
#[test]
fn the_answer_is_of_the_same_kind() {
    for (reference, answer, system) in [
        ("2026.04.0", "neo4j:2026.04.0-community-ubi10", "rhel 10"),
        ("2026", "neo4j:2026.09-community-trixie", "debian 13"),
    ] {
        let image = look(&["neo4j:", reference].concat());
        let os = image.as_ref().and_then(|it| it.os);
        let os = os.map(|it| [it.family, it.version.unwrap_or_default()].join(" "));
        assert_eq!(image.map(|it| it.reference()).as_deref(), Some(answer));
        assert_eq!(os.as_deref(), Some(system));
    }
    let nats = look("nats:2").expect("nats is known");
    assert_eq!((nats.shell, nats.libc), (Some(false), None));
    assert_eq!(nats.entrypoint.map(|it| it.iter().collect()), Some(vec!["/nats-server"]));
    for (reference, shell, python) in [
        ("ghcr.io/astral-sh/uv:0.9.2", Some(false), None),
        ("ghcr.io/astral-sh/uv:bookworm", Some(true), None),
        ("ghcr.io/astral-sh/uv:0.8.15-python3.12-bookworm", Some(true), Some("3.12")),
        ("ghcr.io/astral-sh/uv:0.8-python3.12-bookworm-slim", Some(true), Some("3.12")),
        ("ghcr.io/astral-sh/uv:python3.13-trixie", Some(true), Some("3.13")),
        ("ghcr.io/astral-sh/uv:alpine", Some(true), None),
    ] {
        let image = look(reference).unwrap_or_else(|| panic!("{reference} is known"));
        assert_eq!(image.shell, shell, "{reference}");
        let version = image.runtime.clone().and_then(|it| it.version);
        assert_eq!(version.as_deref(), python, "{reference} is {}", image.reference());
        let is_large = image.disk.is_some_and(|it| Bytes(60_000_000) < it.range.likely);
        assert_eq!(is_large, shell == Some(true), "{reference}");
    }
    let chiselled = look("mcr.microsoft.com/dotnet/runtime-deps:10.0-resolute-chiseled");
    let chiselled = chiselled.expect("chiselled images are known");
    assert_eq!((chiselled.shell, chiselled.user), (Some(false), Some("1654")));
    let preview = look("mcr.microsoft.com/dotnet/runtime:11.0.0-preview.7-resolute-chiseled");
    assert_eq!(preview.and_then(|it| it.shell), Some(false));
}

/// What is measured for another architecture, or composed of it, is no range around amd64's size.
#[test]
fn other_architectures_have_their_own_sizes() {
    check(
        &[
            "arm32v7/alpine:3.20",
            "arm64v8/alpine:3.20",
            "arm32v7/alpine:3.24",
            "mcr.microsoft.com/dotnet/runtime-deps:8.0.30-alpine3.24-arm32v7",
            "mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-arm64v8",
            "tonistiigi/xx:1.9.0",
        ],
        &expect![[r#"
            arm32v7/alpine:3.20: Exact arm32v7/alpine:3.20 5.1 MB
            arm64v8/alpine:3.20: Exact arm64v8/alpine:3.20 8.82 MB
            arm32v7/alpine:3.24: Exact arm32v7/alpine:3.24 5.28–6.86 MB
            mcr.microsoft.com/dotnet/runtime-deps:8.0.30-alpine3.24-arm32v7: Alias mcr.microsoft.com/dotnet/runtime-deps:8.0-alpine3.24-arm32v7 6.83–8.13 MB
            mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-arm64v8: Exact mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-arm64v8 104–117 MB
            tonistiigi/xx:1.9.0: Exact tonistiigi/xx:1.9.0 66.7–68.1 kB
        "#]],
    );
}

/// Support of a moving tag never ends with the release below an old record.
#[test]
fn a_moving_tag_ends_with_its_own_line_or_not_at_all() {
    for reference in [
        "wordpress:latest",
        "rabbitmq",
        "redis",
        "mongo:latest",
        "maven",
        "golang",
        "neo4j:2026",
        "nextcloud:apache",
        "httpd:2.4-alpine",
        "rust:1",
        "python",
        "python:3-slim",
        "node:lts-alpine",
        "alpine",
        "alpine:3",
        "debian:stable-slim",
        "ubuntu:latest",
        "fedora",
    ] {
        assert_eq!(look(reference).and_then(|it| it.ends), None, "{reference}");
    }
    let wrong = [
        ("node:23", Some("2025-06-01")),
        ("node:25", Some("2026-06-01")),
        ("golang:1.25", Some("2026-08-19")),
        ("postgres:18", Some("2030-11-14")),
        ("ruby:3.2", Some("2026-03-31")),
        ("eclipse-temurin:21", Some("2029-12-31")),
        ("mcr.microsoft.com/dotnet/core/aspnet:3.1", Some("2022-12-13")),
        ("ubuntu:24.10", Some("2025-07-10")),
        ("alpine:3.24", Some("2028-06-01")),
        ("fedora:44", Some("2027-06-02")),
        ("debian:bookworm", Some("2028-06-30")),
        ("openjdk:latest", Some("2022-07")),
        ("centos", Some("2021-12-31")),
        ("mcr.microsoft.com/cbl-mariner/base/core:2.0", Some("2025-07-31")),
        ("gcr.io/distroless/java21-debian12:nonroot", Some("2026-02-27")),
        ("dhi.io/aspnetcore:9", Some("2026-11-10")),
        ("debian:12.5-slim", Some("2028-06-30")),
        ("ubuntu:noble-20260113", Some("2029-05")),
        ("node:26", Some("2029-04-30")),
        ("golang:1.24-alpine", Some("2026-02-10")),
        ("rust:1.80", Some("2024-09-05")),
        ("eclipse-temurin:23-jre", Some("2025-03-18")),
        ("php:8.2-fpm", Some("2026-12-31")),
        ("php:7.4-apache", Some("2022-11-28")),
        ("python:3.9-slim", Some("2025-10-31")),
        ("mcr.microsoft.com/dotnet/sdk:9.0", Some("2026-11-10")),
        ("ubuntu:22.04", Some("2027-04")),
        ("debian:bullseye-slim", Some("2026-08-31")),
        ("fedora:41", Some("2025-12-15")),
    ]
    .map(|(reference, ends)| (reference, ends, look(reference).and_then(|it| it.ends)))
    .into_iter()
    .filter(|(_, ends, answer)| ends != answer);
    assert_eq!(wrong.collect::<Vec<_>>(), []);
}

#[test]
fn an_end_is_judged_by_the_day_that_is_given() {
    for (ends, today, ended) in [
        ("2026-10-31", "2026-10-31", false),
        ("2026-10-31", "2026-11-01", true),
        ("2026-10", "2026-10-31", false),
        ("2026-10", "2026-11-01", true),
        ("2026-10-31", "", false),
    ] {
        assert_eq!(has_ended(ends, today), ended, "{ends} on {today}");
    }
}

#[test]
fn a_digest_beside_a_tag_changes_nothing_and_alone_widens_the_range() {
    check(
        &[
            "alpine:3.20@sha256:abc",
            "alpine@sha256:abc",
            "gcr.io/distroless/cc-debian12@sha256:abc",
            "unknown@sha256:abc",
        ],
        &expect![[r#"
            alpine:3.20@sha256:abc: Exact alpine:3.20 7.73–7.89 MB
            alpine@sha256:abc: Digest alpine:3.24 6.23–10.6 MB
            gcr.io/distroless/cc-debian12@sha256:abc: Digest gcr.io/distroless/cc-debian12:latest 16.8–30.4 MB
            unknown@sha256:abc: -
        "#]],
    );
}

#[test]
fn a_missing_tag_is_answered_by_its_nearest_sibling() {
    check(
        &[
            "python:3.12.4-slim",
            "python:3.12.4-slim-bookworm",
            "python:3.12-alpine3.19",
            "node:20.11.1-alpine3.19",
            "node:23-slim",
            "rust:1.83-slim-bookworm",
            "eclipse-temurin:17.0.8_7-jre-alpine",
            "maven:3.8-openjdk-17",
            "debian:12.5-slim",
            "debian:bookworm-20240110-slim",
            "nginx:1.29.7",
        ],
        &expect![[r#"
            python:3.12.4-slim: Sibling python:3.12-slim 110–129 MB
            python:3.12.4-slim-bookworm: Sibling python:3.12-slim-bookworm 114–134 MB
            python:3.12-alpine3.19: Sibling python:3.12-alpine 42–55.7 MB
            node:20.11.1-alpine3.19: Sibling node:20-alpine 87.4–184 MB
            node:23-slim: Sibling node:24-slim 124–335 MB
            rust:1.83-slim-bookworm: Sibling rust:1.84-slim 526 MB–1.09 GB
            eclipse-temurin:17.0.8_7-jre-alpine: Sibling eclipse-temurin:17-jre-alpine 125–237 MB
            maven:3.8-openjdk-17: Sibling maven:3.8.5-openjdk-17 774–822 MB
            debian:12.5-slim: Sibling debian:bookworm-slim 72.6–77.1 MB
            debian:bookworm-20240110-slim: Sibling debian:bookworm-slim 72.6–77.1 MB
            nginx:1.29.7: Sibling nginx:1.29.8 135–187 MB
        "#]],
    );
}

#[test]
fn another_architecture_widens_the_range() {
    check(
        &[
            "arm32v7/debian:bookworm-slim",
            "mcr.microsoft.com/dotnet/sdk:8.0-arm64v8",
            "hypriot/rpi-alpine:3.6",
            "someone/debian-armhf:buster",
            "someone/alpine-tools",
        ],
        &expect![[r#"
            arm32v7/debian:bookworm-slim: Architecture debian:bookworm-slim 59.1–90.5 MB
            mcr.microsoft.com/dotnet/sdk:8.0-arm64v8: Alias mcr.microsoft.com/dotnet/sdk:8.0-bookworm-slim-arm64v8 828–934 MB
            hypriot/rpi-alpine:3.6: Repository alpine:3.6 2.41–5.63 MB
            someone/debian-armhf:buster: Repository debian:buster 66.2–162 MB
            someone/alpine-tools: -
        "#]],
    );
}

#[test]
fn a_tag_for_another_architecture_is_its_own_image_where_it_is_recorded() {
    check(
        &[
            "arm32v7/alpine",
            "docker.io/arm32v7/alpine:3.24.2",
            "arm64v8/buildpack-deps:noble-curl",
            "mcr.microsoft.com/dotnet/sdk:8.0-noble-arm64v8",
            "mcr.microsoft.com/dotnet/nightly/runtime:10.0.11-alpine3.24-extra-arm64v8",
            "mcr.microsoft.com/dotnet/sdk:8.0-noble",
        ],
        &expect![[r#"
            arm32v7/alpine: Alias arm32v7/alpine:3.24 5.28–6.86 MB
            docker.io/arm32v7/alpine:3.24.2: Alias arm32v7/alpine:3.24 5.28–6.86 MB
            arm64v8/buildpack-deps:noble-curl: Exact arm64v8/buildpack-deps:noble-curl 101–131 MB
            mcr.microsoft.com/dotnet/sdk:8.0-noble-arm64v8: Exact mcr.microsoft.com/dotnet/sdk:8.0-noble-arm64v8 772–870 MB
            mcr.microsoft.com/dotnet/nightly/runtime:10.0.11-alpine3.24-extra-arm64v8: Architecture mcr.microsoft.com/dotnet/runtime:10.0-alpine3.24-extra 103–139 MB
            mcr.microsoft.com/dotnet/sdk:8.0-noble: Exact mcr.microsoft.com/dotnet/sdk:8.0-noble 770–874 MB
        "#]],
    );
    for (port, amd64) in [
        ("arm32v7/debian", "debian"),
        ("8.0-noble-arm64v8", "8.0-noble"),
        ("buildpack-deps", "buildpack-deps"),
    ] {
        assert_eq!(portable(port), amd64);
    }
    let all = images("mcr.microsoft.com/dotnet/sdk");
    assert_eq!(all.filter(|it| it.tag.contains("arm")).count(), 0);
}

#[test]
fn nothing_is_made_up() {
    for reference in [
        "",
        "example/unknown",
        "ghcr.io/owner/app:1",
        "$BASE",
        "${REGISTRY}/",
        "Python:3.12",
        "registry.example.com/python:3.12",
        "distroless/static",
        "@",
        ":",
        "/",
        "python:3.12-slim-alpine",
    ] {
        assert_eq!(look(reference), None, "{reference}");
    }
}

#[test]
fn an_argument_without_a_value_leaves_what_is_known() {
    check(
        &[
            "${REGISTRY}python:3.12-slim",
            "$REGISTRY/library/python:3.12-slim",
            "/library/python:3.12-slim",
            "alpine:${VERSION}",
            "alpine:",
            "golang:${VERSION}-alpine",
            "golang:-alpine",
            "python:3.12-${VARIANT}",
            "python:3.12-",
        ],
        &expect![[r#"
            ${REGISTRY}python:3.12-slim: Exact python:3.12-slim 118–121 MB
            $REGISTRY/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            /library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            alpine:${VERSION}: Open alpine:3.24 4.96–11.9 MB
            alpine:: Open alpine:3.24 4.96–11.9 MB
            golang:${VERSION}-alpine: Open golang:1.27-alpine3.24 150–623 MB
            golang:-alpine: Open golang:1.27-alpine3.24 150–623 MB
            python:3.12-${VARIANT}: Open python:3.12 48.3 MB–1.57 GB
            python:3.12-: Open python:3.12 48.3 MB–1.57 GB
        "#]],
    );
}

#[test]
fn a_tag_without_a_like_is_answered_from_its_repository() {
    check(
        &[
            "ros:eloquent-perception-bionic",
            "python:3.12-nonsense",
            "mcr.microsoft.com/powershell:ubi-9",
        ],
        &expect![[r#"
            ros:eloquent-perception-bionic: Repository ros:eloquent-ros-base-bionic 422 MB–1.34 GB
            python:3.12-nonsense: Repository python:3.12 649 MB–1.57 GB
            mcr.microsoft.com/powershell:ubi-9: Repository mcr.microsoft.com/powershell:latest 146–532 MB
        "#]],
    );
}

#[test]
fn mirrors_are_known_by_their_names() {
    check(
        &[
            "123456789012.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/python:3.12-slim",
            "dockerhub-proxy.example.com/python:3.12-slim",
            "registry.example.com/proxy/docker.io/library/python:3.12-slim",
            "mirror.example.com/moby/buildkit:1",
            "mirror.example.com/team/python:1",
            "team/python:3.12-slim",
        ],
        &expect![[r#"
            123456789012.dkr.ecr.eu-west-1.amazonaws.com/docker-hub/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            dockerhub-proxy.example.com/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            registry.example.com/proxy/docker.io/library/python:3.12-slim: Exact python:3.12-slim 118–121 MB
            mirror.example.com/moby/buildkit:1: Sibling moby/buildkit:latest 62.8–221 MB
            mirror.example.com/team/python:1: -
            team/python:3.12-slim: -
        "#]],
    );
}

#[test]
fn a_variant_is_never_answered_by_another() {
    for repository in repositories() {
        for image in images(repository) {
            for other in ["9999", "9999-alpine", "9999-slim"] {
                if let Some(answer) = look(&format!("{repository}:{other}")) {
                    for word in ["alpine", "slim"] {
                        let names = answer.tag.contains(word);
                        // Bash's images are on Alpine, whether their tags say so or not.
                        let is = names || answer.os.is_some_and(|it| it.family == word);
                        let right = if other.contains(word) { is } else { !names };
                        assert!(right, "{repository}:{other} answered by {}", answer.tag);
                    }
                }
            }
            let reference = image.reference();
            let same = look(&reference).map(|it| (it.name, it.tag, it.matched));
            assert_eq!(same, Some((image.name, image.tag, Match::Exact)));
        }
    }
}

#[test]
fn windows_images_are_named_as_such() {
    for reference in [
        "mcr.microsoft.com/windows/servercore:ltsc2022",
        "mcr.microsoft.com/windows/nanoserver",
        "mcr.microsoft.com/dotnet/framework/sdk:4.8.1",
        "golang:1.8-windowsservercore",
        "mcr.microsoft.com/dotnet/aspnet:10.0-nanoserver-ltsc2025",
    ] {
        let image = look(reference);
        assert_eq!(image.as_ref().and_then(|it| it.os).map(|it| it.family), Some("windows"));
        assert_eq!(image.and_then(|it| it.disk), None);
    }
}

#[test]
fn facts_are_those_of_the_tag_that_was_asked_for() {
    let mut text = String::new();
    for reference in [
        "python:3.12.4-slim-bookworm",
        "python:3.12-alpine3.19",
        "node:20-slim",
        "node:23",
        "golang:1.26",
        "golang:1.24-bullseye",
        "gcr.io/distroless/python3-debian12:debug-nonroot",
        "gcr.io/distroless/nodejs22-debian13",
        "cgr.dev/chainguard/node",
        "debian:12",
        "scratch",
        "dhi.io/node:24",
        "dhi.io/python:3.14-alpine",
        "dhi.io/node:24-dev",
        "cgr.dev/chainguard/haproxy",
        "mcr.microsoft.com/dotnet/core/aspnet:3.1-buster-slim",
    ] {
        let Some(it) = look(reference) else { continue };
        let os = it.os.map(|it| {
            [Some(it.family), it.version, it.codename]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        });
        let libc = it.libc.map(|it| format!("{:?} {}", it.family, it.version.unwrap_or("?")));
        let runtime =
            it.runtime.map(|it| format!("{} {}", it.name, it.version.unwrap_or_default()));
        text += &format!(
            "{reference}: {:?} {:?} {:?} shell {:?} user {:?} {:?} {:?} {runtime:?} ends {:?}\n",
            os,
            libc,
            it.package_manager,
            it.shell,
            it.user,
            it.entrypoint.into_iter().flat_map(Words::iter).collect::<Vec<_>>(),
            it.cmd.into_iter().flat_map(Words::iter).collect::<Vec<_>>(),
            it.ends
        );
    }
    expect![[r#"
        python:3.12.4-slim-bookworm: Some("debian 12 bookworm") Some("Glibc 2.36") Some("apt") shell Some(true) user None [] ["python3"] Some("python 3.12.4") ends Some("2028-10-31")
        python:3.12-alpine3.19: Some("alpine 3.19") Some("Musl ?") Some("apk") shell Some(true) user None [] ["python3"] Some("python 3.12") ends Some("2028-10-31")
        node:20-slim: Some("debian 12 bookworm") Some("Glibc 2.36") Some("apt") shell Some(true) user None ["docker-entrypoint.sh"] ["node"] Some("node 20.19.3") ends Some("2026-04-30")
        node:23: Some("debian") Some("Glibc ?") Some("apt") shell Some(true) user None ["docker-entrypoint.sh"] ["node"] Some("node 23") ends Some("2025-06-01")
        golang:1.26: Some("debian 13 trixie") Some("Glibc 2.41") Some("apt") shell Some(true) user None [] ["bash"] Some("go 1.26") ends None
        golang:1.24-bullseye: Some("debian 11 bullseye") Some("Glibc 2.31") Some("apt") shell Some(true) user None [] ["bash"] Some("go 1.24") ends Some("2026-02-10")
        gcr.io/distroless/python3-debian12:debug-nonroot: Some("distroless 12 bookworm") Some("Glibc 2.36") None shell Some(true) user Some("65532") ["/usr/bin/python3.11"] [] Some("python 3.11") ends Some("2026-05-12")
        gcr.io/distroless/nodejs22-debian13: Some("distroless 13 trixie") Some("Glibc 2.41") None shell Some(false) user Some("0") ["/nodejs/bin/node"] [] Some("node 22.23.3") ends None
        cgr.dev/chainguard/node: Some("wolfi") Some("Glibc 2.43") None shell Some(true) user Some("65532") ["/usr/bin/node"] ["--help"] Some("node ") ends None
        debian:12: Some("debian 12 bookworm") Some("Glibc 2.36") Some("apt") shell Some(true) user None [] ["bash"] None ends Some("2028-06-30")
        scratch: Some("scratch") None None shell Some(false) user None [] [] None ends None
        dhi.io/node:24: Some("debian 13 trixie") Some("Glibc 2.41") None shell Some(false) user Some("1000") [] ["node"] Some("node 24") ends Some("2028-04-30")
        dhi.io/python:3.14-alpine: Some("alpine 3.24") Some("Musl ?") None shell Some(false) user Some("65532") [] ["python3"] Some("python 3.14") ends Some("2030-10-31")
        dhi.io/node:24-dev: Some("debian 13 trixie") Some("Glibc 2.41") Some("apt") shell Some(true) user None [] ["node"] Some("node 24") ends Some("2028-04-30")
        cgr.dev/chainguard/haproxy: Some("wolfi") Some("Glibc 2.43") None shell Some(true) user Some("haproxy") ["/usr/local/bin/docker-entrypoint.sh"] ["haproxy", "-f", "/usr/local/etc/haproxy/haproxy.cfg"] None ends None
        mcr.microsoft.com/dotnet/core/aspnet:3.1-buster-slim: Some("debian 10 buster") Some("Glibc 2.28") Some("apt") shell Some(true) user None [] [] Some("dotnet 3.1") ends Some("2022-12-13")
    "#]].assert_eq(&text);
}

#[test]
fn scratch_is_nothing_for_certain() {
    let scratch = look("scratch").and_then(|it| it.disk).map(|it| (it.range, it.basis));
    assert_eq!(scratch, Some((SizeRange::exact(Bytes::ZERO), Basis::Exact)));
}

#[test]
fn the_table_is_sorted_for_the_binary_search() {
    assert!(table::REPOSITORIES.is_sorted_by_key(|it| it.name));
}
