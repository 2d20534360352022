//! Every image of the catalog. Generated from `*.toml` by `cargo xtask data`: edit those.

use super::row::Repository;

/// The day on which the catalog's figures were collected.
pub const DATE: &str = "2026-11-21";

/// The operating systems, in `row`'s form.
pub(super) static SYSTEMS: &str = "\
almalinux|almalinux|||dnf|glibc
almalinux-10|almalinux|10||dnf|glibc|2.39|2035-05-31
almalinux-8|almalinux|8||dnf|glibc|2.28|2029-05-31
almalinux-9|almalinux|9||dnf|glibc|2.34|2032-05-31
alpine|alpine|||apk|musl
alpine-3.1|alpine|3.1||apk|musl||2016-11-01
alpine-3.10|alpine|3.10||apk|musl||2021-05-01
alpine-3.11|alpine|3.11||apk|musl||2021-11-01
alpine-3.12|alpine|3.12||apk|musl||2022-05-01
alpine-3.13|alpine|3.13||apk|musl||2022-11-01
alpine-3.14|alpine|3.14||apk|musl||2023-05-01
alpine-3.15|alpine|3.15||apk|musl||2023-11-01
alpine-3.16|alpine|3.16||apk|musl||2024-05-23
alpine-3.17|alpine|3.17||apk|musl||2024-11-22
alpine-3.18|alpine|3.18||apk|musl||2025-05-09
alpine-3.19|alpine|3.19||apk|musl||2025-11-01
alpine-3.2|alpine|3.2||apk|musl||2017-05-01
alpine-3.20|alpine|3.20||apk|musl||2026-04-01
alpine-3.21|alpine|3.21||apk|musl||2026-11-01
alpine-3.22|alpine|3.22||apk|musl||2027-05-01
alpine-3.23|alpine|3.23||apk|musl||2027-11-01
alpine-3.24|alpine|3.24||apk|musl||2028-06-01
alpine-3.3|alpine|3.3||apk|musl||2017-11-01
alpine-3.4|alpine|3.4||apk|musl||2018-05-01
alpine-3.5|alpine|3.5||apk|musl||2018-11-01
alpine-3.6|alpine|3.6||apk|musl||2019-05-01
alpine-3.7|alpine|3.7||apk|musl||2019-11-01
alpine-3.8|alpine|3.8||apk|musl||2020-05-01
alpine-3.9|alpine|3.9||apk|musl||2020-11-01
alpine-edge|alpine|edge||apk|musl
amazonlinux|amazonlinux|||yum|glibc
amazonlinux-2|amazonlinux|2||yum|glibc|2.26|2026-06-30
amazonlinux-2018|amazonlinux|2018.03||yum|glibc|2.17|2023-12-31
amazonlinux-2023|amazonlinux|2023||dnf|glibc|2.34
archlinux|archlinux|||pacman|glibc
azurelinux-3.0|azurelinux|3.0||tdnf|glibc|2.38
busybox|busybox
cbl-mariner-2.0|cbl-mariner|2.0||tdnf|glibc|2.35|2025-07-31
centos|centos|||dnf|glibc
centos-5|centos|5||yum|glibc||2017-03-31
centos-6|centos|6||yum|glibc|2.12|2020-11-30
centos-7|centos|7||yum|glibc|2.17|2024-06-30
centos-8|centos|8||dnf|glibc|2.28|2021-12-31
clearlinux|clearlinux||||glibc
debian|debian|||apt|glibc
debian-10|debian|10|buster|apt|glibc|2.28|2024-06-30
debian-11|debian|11|bullseye|apt|glibc|2.31|2026-08-31
debian-12|debian|12|bookworm|apt|glibc|2.36|2028-06-30
debian-13|debian|13|trixie|apt|glibc|2.41|2030-06-30
debian-7|debian|7|wheezy|apt|glibc||2018-05-31
debian-8|debian|8|jessie|apt|glibc|2.19|2020-06-30
debian-9|debian|9|stretch|apt|glibc|2.24|2022-06-30
debian-sid|debian||sid|apt|glibc
debian-testing|debian||forky|apt|glibc
distroless-debian-11|distroless|11|bullseye||glibc|2.31
distroless-debian-12|distroless|12|bookworm||glibc|2.36
distroless-debian-13|distroless|13|trixie||glibc|2.41
fedora|fedora|||dnf|glibc
fedora-20|fedora|20||dnf|glibc||2015-06-23
fedora-21|fedora|21||dnf|glibc||2015-12-01
fedora-22|fedora|22||dnf|glibc||2016-07-19
fedora-23|fedora|23||dnf|glibc||2016-12-20
fedora-24|fedora|24||dnf|glibc||2017-08-08
fedora-25|fedora|25||dnf|glibc||2017-12-12
fedora-26|fedora|26||dnf|glibc||2018-05-29
fedora-27|fedora|27||dnf|glibc||2018-11-30
fedora-28|fedora|28||dnf|glibc||2019-05-28
fedora-29|fedora|29||dnf|glibc||2019-11-26
fedora-30|fedora|30||dnf|glibc||2020-05-26
fedora-31|fedora|31||dnf|glibc||2020-11-24
fedora-32|fedora|32||dnf|glibc||2021-05-25
fedora-33|fedora|33||dnf|glibc||2021-11-30
fedora-34|fedora|34||dnf|glibc||2022-06-07
fedora-35|fedora|35||dnf|glibc||2022-12-13
fedora-36|fedora|36||dnf|glibc||2023-05-16
fedora-37|fedora|37||dnf|glibc||2023-12-05
fedora-38|fedora|38||dnf|glibc||2024-05-21
fedora-39|fedora|39||dnf|glibc||2024-11-26
fedora-40|fedora|40||dnf|glibc||2025-05-13
fedora-41|fedora|41||dnf|glibc||2025-12-15
fedora-42|fedora|42||dnf|glibc||2026-05-27
fedora-43|fedora|43||dnf|glibc||2026-12-09
fedora-44|fedora|44||dnf|glibc|2.43|2027-06-02
kali|kali|||apt|glibc
opensuse|opensuse|||zypper|glibc
oraclelinux|oraclelinux|||dnf|glibc
oraclelinux-10|oraclelinux|10||dnf|glibc|2.39
oraclelinux-5|oraclelinux|5||yum|glibc
oraclelinux-6|oraclelinux|6||yum|glibc|2.12|2021-03-31
oraclelinux-7|oraclelinux|7||yum|glibc|2.17|2024-12-31
oraclelinux-8|oraclelinux|8||dnf|glibc|2.28|2029-07-31
oraclelinux-9|oraclelinux|9||dnf|glibc|2.34|2032-06-30
photon|photon|||tdnf|glibc
rhel|rhel|||dnf|glibc
rhel-10|rhel|10||dnf|glibc|2.39|2035-05-31
rhel-5|rhel|5||yum|glibc||2017-03-31
rhel-6|rhel|6||yum|glibc|2.12|2020-11-30
rhel-7|rhel|7||yum|glibc|2.17|2024-06-30
rhel-8|rhel|8||dnf|glibc|2.28|2029-05-31
rhel-9|rhel|9||dnf|glibc|2.34|2032-05-31
rockylinux|rockylinux|||dnf|glibc
rockylinux-10|rockylinux|10||dnf|glibc|2.39|2035-05-31
rockylinux-8|rockylinux|8||dnf|glibc|2.28|2029-05-31
rockylinux-9|rockylinux|9||dnf|glibc|2.34|2032-05-31
scratch|scratch
ubuntu|ubuntu|||apt|glibc
ubuntu-12.04|ubuntu|12.04|precise|apt|glibc||2017-04
ubuntu-14.04|ubuntu|14.04|trusty|apt|glibc|2.19|2019-04
ubuntu-16.04|ubuntu|16.04|xenial|apt|glibc|2.23|2021-04
ubuntu-16.10|ubuntu|16.10|yakkety|apt|glibc||2017-07
ubuntu-17.04|ubuntu|17.04|zesty|apt|glibc||2018-01
ubuntu-17.10|ubuntu|17.10|artful|apt|glibc||2018-07
ubuntu-18.04|ubuntu|18.04|bionic|apt|glibc|2.27|2023-05
ubuntu-18.10|ubuntu|18.10|cosmic|apt|glibc||2019-07-18
ubuntu-19.04|ubuntu|19.04|disco|apt|glibc||2020-01-23
ubuntu-19.10|ubuntu|19.10|eoan|apt|glibc||2020-07-06
ubuntu-20.04|ubuntu|20.04|focal|apt|glibc|2.31|2025-05
ubuntu-20.10|ubuntu|20.10|groovy|apt|glibc||2021-07-22
ubuntu-21.04|ubuntu|21.04|hirsute|apt|glibc||2022-01-20
ubuntu-21.10|ubuntu|21.10|impish|apt|glibc||2022-07-14
ubuntu-22.04|ubuntu|22.04|jammy|apt|glibc|2.35|2027-04
ubuntu-22.10|ubuntu|22.10|kinetic|apt|glibc||2023-07-20
ubuntu-23.04|ubuntu|23.04|lunar|apt|glibc||2024-01-20
ubuntu-23.10|ubuntu|23.10|mantic|apt|glibc||2024-07-12
ubuntu-24.04|ubuntu|24.04|noble|apt|glibc|2.39|2029-05
ubuntu-24.10|ubuntu|24.10|oracular|apt|glibc||2025-07-10
ubuntu-25.04|ubuntu|25.04|plucky|apt|glibc||2026-01-17
ubuntu-25.10|ubuntu|25.10|questing|apt|glibc|2.42|2026-07
ubuntu-26.04|ubuntu|26.04|resolute|apt|glibc|2.43|2031-04
windows|windows
wolfi|wolfi|||apk|glibc|2.43
";

/// Names of repositories, and the name under which these images are known here.
pub(super) static SYNONYMS: &str = "\
amazon/aws-lambda-nodejs public.ecr.aws/lambda/nodejs
amazon/aws-lambda-python public.ecr.aws/lambda/python
container-registry.oracle.com/os/oraclelinux oraclelinux
devcon.azurecr.io/public/vscode/devcontainers/base mcr.microsoft.com/devcontainers/base
gcr.io/distroless/base gcr.io/distroless/base-debian13
gcr.io/distroless/base-nossl gcr.io/distroless/base-nossl-debian13
gcr.io/distroless/cc gcr.io/distroless/cc-debian13
gcr.io/distroless/java-base gcr.io/distroless/java-base-debian13
gcr.io/distroless/java17 gcr.io/distroless/java17-debian13
gcr.io/distroless/java21 gcr.io/distroless/java21-debian13
gcr.io/distroless/java25 gcr.io/distroless/java25-debian13
gcr.io/distroless/nodejs18 gcr.io/distroless/nodejs18-debian12
gcr.io/distroless/nodejs20 gcr.io/distroless/nodejs20-debian12
gcr.io/distroless/nodejs22 gcr.io/distroless/nodejs22-debian13
gcr.io/distroless/nodejs24 gcr.io/distroless/nodejs24-debian13
gcr.io/distroless/nodejs26 gcr.io/distroless/nodejs26-debian13
gcr.io/distroless/python3 gcr.io/distroless/python3-debian13
gcr.io/distroless/static gcr.io/distroless/static-debian13
ghcr.io/oracle/oraclelinux oraclelinux
keycloak/keycloak quay.io/keycloak/keycloak
mcr.microsoft.com/azurelinux-beta/base/core mcr.microsoft.com/azurelinux/base/core
mcr.microsoft.com/dotnet/core/aspnet mcr.microsoft.com/dotnet/aspnet
mcr.microsoft.com/dotnet/core/runtime mcr.microsoft.com/dotnet/runtime
mcr.microsoft.com/dotnet/core/runtime-deps mcr.microsoft.com/dotnet/runtime-deps
mcr.microsoft.com/dotnet/core/sdk mcr.microsoft.com/dotnet/sdk
mcr.microsoft.com/dotnet/nightly/aspnet mcr.microsoft.com/dotnet/aspnet
mcr.microsoft.com/dotnet/nightly/runtime mcr.microsoft.com/dotnet/runtime
mcr.microsoft.com/dotnet/nightly/runtime-deps mcr.microsoft.com/dotnet/runtime-deps
mcr.microsoft.com/dotnet/nightly/sdk mcr.microsoft.com/dotnet/sdk
mcr.microsoft.com/vscode/devcontainers/anaconda mcr.microsoft.com/devcontainers/anaconda
mcr.microsoft.com/vscode/devcontainers/base mcr.microsoft.com/devcontainers/base
mcr.microsoft.com/vscode/devcontainers/cpp mcr.microsoft.com/devcontainers/cpp
mcr.microsoft.com/vscode/devcontainers/dotnet mcr.microsoft.com/devcontainers/dotnet
mcr.microsoft.com/vscode/devcontainers/go mcr.microsoft.com/devcontainers/go
mcr.microsoft.com/vscode/devcontainers/java mcr.microsoft.com/devcontainers/java
mcr.microsoft.com/vscode/devcontainers/javascript-node mcr.microsoft.com/devcontainers/javascript-node
mcr.microsoft.com/vscode/devcontainers/jekyll mcr.microsoft.com/devcontainers/jekyll
mcr.microsoft.com/vscode/devcontainers/miniconda mcr.microsoft.com/devcontainers/miniconda
mcr.microsoft.com/vscode/devcontainers/php mcr.microsoft.com/devcontainers/php
mcr.microsoft.com/vscode/devcontainers/python mcr.microsoft.com/devcontainers/python
mcr.microsoft.com/vscode/devcontainers/ruby mcr.microsoft.com/devcontainers/ruby
mcr.microsoft.com/vscode/devcontainers/rust mcr.microsoft.com/devcontainers/rust
mcr.microsoft.com/vscode/devcontainers/typescript-node mcr.microsoft.com/devcontainers/typescript-node
mcr.microsoft.com/vscode/devcontainers/universal mcr.microsoft.com/devcontainers/universal
public.ecr.aws/amazonlinux/amazonlinux amazonlinux
public.ecr.aws/aws-cli/aws-cli amazon/aws-cli
public.ecr.aws/ubuntu/ubuntu ubuntu
quay.io/centos/centos centos
quay.io/fedora/fedora fedora
quay.io/jupyter/base-notebook jupyter/base-notebook
quay.io/jupyter/minimal-notebook jupyter/minimal-notebook
quay.io/jupyter/scipy-notebook jupyter/scipy-notebook
quay.io/prometheus/prometheus prom/prometheus
redhat/ubi10 registry.access.redhat.com/ubi10/ubi
redhat/ubi10-micro registry.access.redhat.com/ubi10/ubi-micro
redhat/ubi10-minimal registry.access.redhat.com/ubi10/ubi-minimal
redhat/ubi8 registry.access.redhat.com/ubi8/ubi
redhat/ubi8-micro registry.access.redhat.com/ubi8/ubi-micro
redhat/ubi8-minimal registry.access.redhat.com/ubi8/ubi-minimal
redhat/ubi9 registry.access.redhat.com/ubi9/ubi
redhat/ubi9-micro registry.access.redhat.com/ubi9/ubi-micro
redhat/ubi9-minimal registry.access.redhat.com/ubi9/ubi-minimal
registry.access.redhat.com/ubi10 registry.access.redhat.com/ubi10/ubi
registry.access.redhat.com/ubi10-micro registry.access.redhat.com/ubi10/ubi-micro
registry.access.redhat.com/ubi10-minimal registry.access.redhat.com/ubi10/ubi-minimal
registry.access.redhat.com/ubi7 registry.access.redhat.com/ubi7/ubi
registry.access.redhat.com/ubi7-minimal registry.access.redhat.com/ubi7/ubi-minimal
registry.access.redhat.com/ubi8 registry.access.redhat.com/ubi8/ubi
registry.access.redhat.com/ubi8-init registry.access.redhat.com/ubi8/ubi-init
registry.access.redhat.com/ubi8-micro registry.access.redhat.com/ubi8/ubi-micro
registry.access.redhat.com/ubi8-minimal registry.access.redhat.com/ubi8/ubi-minimal
registry.access.redhat.com/ubi9 registry.access.redhat.com/ubi9/ubi
registry.access.redhat.com/ubi9-micro registry.access.redhat.com/ubi9/ubi-micro
registry.access.redhat.com/ubi9-minimal registry.access.redhat.com/ubi9/ubi-minimal
registry.fedoraproject.org/fedora fedora
registry.opensuse.org/opensuse/leap opensuse/leap
registry.redhat.io/ubi10/ubi registry.access.redhat.com/ubi10/ubi
registry.redhat.io/ubi10/ubi-micro registry.access.redhat.com/ubi10/ubi-micro
registry.redhat.io/ubi10/ubi-minimal registry.access.redhat.com/ubi10/ubi-minimal
registry.redhat.io/ubi7/ubi registry.access.redhat.com/ubi7/ubi
registry.redhat.io/ubi7/ubi-minimal registry.access.redhat.com/ubi7/ubi-minimal
registry.redhat.io/ubi8/ubi registry.access.redhat.com/ubi8/ubi
registry.redhat.io/ubi8/ubi-init registry.access.redhat.com/ubi8/ubi-init
registry.redhat.io/ubi8/ubi-micro registry.access.redhat.com/ubi8/ubi-micro
registry.redhat.io/ubi8/ubi-minimal registry.access.redhat.com/ubi8/ubi-minimal
registry.redhat.io/ubi9/ubi registry.access.redhat.com/ubi9/ubi
registry.redhat.io/ubi9/ubi-micro registry.access.redhat.com/ubi9/ubi-micro
registry.redhat.io/ubi9/ubi-minimal registry.access.redhat.com/ubi9/ubi-minimal
ubuntu.azurecr.io/ubuntu ubuntu
ubuntu/chiselled-jre ubuntu/jre
";

/// One line per tag, in `row`'s form. Sorted by name.
/// Today's names: docker-library/official-images at 37079fb, 2026-08-21.
/// Ends of versions: endoflife-date/endoflife.date at a70eca3, 2026-08-22.
#[rustfmt::skip]
pub(super) static REPOSITORIES: &[Repository] = &[
    Repository {
        name: "adminer",
        sources: "\
docker images output on GitHub, record 238816189\n\
docker images output on GitHub, record 690249984\n\
docker-library/repo-info at 0423850\n\
docker-library/repo-info at 05b41dc\n\
docker-library/repo-info at 063f140\n\
docker-library/repo-info at 17175de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
5 5.5.1
6 6.0.1
",
        lifecycle: "\
",
        silent: "standalone",
        unsized_today: "\
5.5.1-standalone 5 5-standalone
5.5.1-fastcgi 5-fastcgi
",
        configs: "\
||yes||/var/www/html|entrypoint.sh\tdocker-php-entrypoint|php\t-S\t[::]:8080\t-t\t/var/www/html\n\
||yes|adminer|/var/www/html|entrypoint.sh\tdocker-php-entrypoint|php\t-S\t[::]:8080\t-t\t/var/www/html\n\
||yes|adminer|/var/www/html|entrypoint.sh\tdocker-php-entrypoint|php-fpm\n\
",
        rows: "\
6-fastcgi|fastcgi|alpine|100300000r2026-09-15:4|38710000r2026-09-24:5
6.1.1-standalone||alpine-3.24|116100000r2026-09-25:3|50600000q
4.4||alpine-3.6|65610000r2018-01-18:6|28590000r|1
4.4-fastcgi||alpine-3.6|80330000r2018-01-19:6|32730000r|2
4.4-standalone||alpine-3.6|65610000r2018-01-18:6|28590000r|1
4||alpine-3.24|90500000r2022-03:1|46630000r2026-07-02:2|1
latest|6,6-standalone,standalone|alpine|88900000r2022-02:0|38700000q|1|6.0.1
",
    },
    Repository {
        name: "almalinux",
        sources: "\
judged from rockylinux:8.5\n\
docker-library/repo-info at 05db977\n\
",
        newest: "\
10 10.2
8 8.10
9 9.8
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
10-kitten-20260602 10-kitten
10-kitten-minimal-20260602 10-kitten-minimal
10.2-20260602 10 latest
10.2-minimal-20260602 10-minimal minimal
8.10-minimal-20260602 8-minimal
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
microdnf||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
9|9-default,9.8,9.8-20260602|almalinux-9|188000000q2026-09-02:1|71730000r
9-minimal|9.8-minimal,9.8-minimal-20260602|almalinux-9|95100000q2026-09-02:1|36280000r|1
8|8.10,8.10-20260602|almalinux-8|195000000s2026-11-21:0
",
    },
    Repository {
        name: "alpine",
        sources: "\
alpinelinux/docker-alpine at 0822e58, root file system\n\
alpinelinux/docker-alpine at 0cc7fea, root file system\n\
alpinelinux/docker-alpine at 1d3ddcf, root file system\n\
alpinelinux/docker-alpine at 446ba06, root file system\n\
alpinelinux/docker-alpine at 4e7658c, root file system\n\
alpinelinux/docker-alpine at 5a9faa4, root file system\n\
alpinelinux/docker-alpine at 7cf8098, root file system\n\
alpinelinux/docker-alpine at 7d63673, root file system\n\
alpinelinux/docker-alpine at 9c372c8, root file system\n\
alpinelinux/docker-alpine at a63b6f1, root file system\n\
alpinelinux/docker-alpine at a8be5a3, root file system\n\
alpinelinux/docker-alpine at c091956, root file system\n\
alpinelinux/docker-alpine at cb8d871, root file system\n\
alpinelinux/docker-alpine at d7eb97a, root file system\n\
alpinelinux/docker-alpine at e5205c8, root file system\n\
alpinelinux/docker-alpine at fd62af7, root file system\n\
docker images output on GitHub, record 14092398396\n\
docker images output on GitHub, record 2417729311\n\
docker images output on GitHub, record 33690582366\n\
docker images output on GitHub, record 68856334604\n\
collabnix/dockerlabs at 8602502\n\
maxmood96/repo-info at 0548704\n\
maxmood96/repo-info at 153cf95\n\
docker-library/repo-info at 1742085\n\
docker-library/repo-info\n\
docker-library/repo-info\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 7859ce4\n\
",
        newest: "\
3 3.24.1
3.21 3.21.8
3.22 3.22.6
3.23 3.23.6
3.24 3.24.2
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
3.24|3,latest|alpine-3.24|8420000r2026-09-17:27|3850000r2026-09-22:24
3.23||alpine-3.23|8420000r2026-09-17:27|3849000r2026-09-25:25
3.23.2||alpine-3.23|8450000n2025-12-18:21|3860000r
3.22||alpine-3.22|8300000r2026-09-17:27|3910000q
3.21||alpine-3.21|7800000r2026-09-17:27|3647000r2026-04-16:23
3.21.2||alpine-3.21|7790000n2025-01-08:22|3642000r
3.20||alpine-3.20|7810000r2026-09:19|3490000r2024-09-06:7|||14
3.19||alpine-3.19|7391160e2024-09-06:0|3299000r|||15
3.18||alpine-3.18|7349436e2024-09-06:10|3293000r|||15
3.17||alpine-3.17|7076442e2024-09-06:2|3276000r|||15
3.16||alpine-3.16|5540000r2024:16|2723000r2024-01-26:8|||14
3.15.4||alpine-3.15|5570000r2022-05:17|2730000n
3.15||alpine-3.15|5589644e2023-11-30:6|2741000r|||14
3.14||alpine-3.14|5608980e2023-03-29:12|2743000r|||14
3.13||alpine-3.13|5619315e2022-08-09:4|2740000r|||14
3.12||alpine-3.12|5576689e2022-04-04:1|2721000r|||14
3.11||alpine-3.11|5614774e2021-11-12:15|2734000r|||14
3.10||alpine-3.10|5576169e2021-04-14:5|2715000r|||14
3.9||alpine-3.9|5550000r2022-12:18|2695000r2020-04-23:13|||14
3.8||alpine-3.8|4408909e2020-01-23:11|2144000r|||13
3.7||alpine-3.7|4202110e2019-03-06:14|2042000r|||13
3.6||alpine-3.6|4023612e2019-03-06:9|1950000r|||13
3.5||alpine-3.5|4000000r2019-03:20|1970000r2018-01-09:26
3.4||alpine-3.4|4820000r2018-01-09:26|2388000r
3.3||alpine-3.3|4810000r2018-01-09:26|2398000r
3.2||alpine-3.2|5270000r2018-01-09:26|2570000r
3.1||alpine-3.1|5050000r2018-01-09:26|2304000r
edge|20260805|alpine-edge|7822220e2024-09-23:3|3504000r||20260805|14
",
    },
    Repository {
        name: "amazon/aws-cli",
        sources: "\
docker images output on GitHub, record 27573528864\n\
docker images output on GitHub, record 48101938744\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||/aws|/usr/local/bin/aws\n\
",
        rows: "\
latest||amazonlinux|377000000r2023-05:0
2.7.22||amazonlinux|374000000r2022-08:1
",
    },
    Repository {
        name: "amazoncorretto",
        sources: "\
docker images output on GitHub, record 12331973537\n\
docker images output on GitHub, record 1767731839\n\
docker images output on GitHub, record 19068723809\n\
docker images output on GitHub, record 2515028591\n\
docker images output on GitHub, record 38650640241\n\
docker-library/repo-info at 0cdc88b\n\
(repo-info page, record 55205419165)@:repos/amazoncorretto/remote/8-alpine.md\n\
(repo-info page, record 71130056875)@:repos/amazoncorretto/remote/17-headful.md\n\
",
        newest: "\
11 11.0.32
17 17.0.20
21 21.0.12
25 25.0.4
26 26.0.2
",
        lifecycle: "\
11 2032-01-31
15 2021-04-20
16 2021-10-19
17 2029-10-31
18 2022-10-18
19 2023-04-19
20 2023-10-17
21 2030-10-31
22 2024-10-15
23 2025-04-30
24 2025-10-31
25 2032-10-31
26 2026-10-31
8 2030-12-31
",
        silent: "full generic jdk",
        unsized_today: "\
8u504-al2-generic 8-al2 8-al2-full 8-al2-generic 8-al2-generic-jdk 8-al2-jdk 8u504-al2
8u504-al2023 8 8-al2023 8-al2023-jdk 8-jdk 8u504 latest
8u504-al2023-jre 8-al2023-jre 8-jre
8u504-al2-native-jre 8-al2-native-jre
8u504-al2-native-jdk 8-al2-native-jdk
8-alpine3.21-full 8-alpine3.21 8-alpine3.21-jdk 8u504-alpine3.21
8u504-alpine3.21-jre 8-alpine3.21-jre
8-alpine3.22-full 8-alpine3.22 8-alpine3.22-jdk 8u504-alpine3.22
8u504-alpine3.22-jre 8-alpine3.22-jre
8-alpine3.23-full 8-alpine3.23 8-alpine3.23-jdk 8u504-alpine3.23
8u504-alpine3.23-jre 8-alpine3.23-jre
8u504-alpine3.24-jre 8-alpine-jre 8-alpine3.24-jre 8u504-alpine-jre
11.0.32-al2-generic 11-al2 11-al2-full 11-al2-generic 11-al2-generic-jdk 11-al2-jdk
11.0.32-al2023-headless 11-al2023-headless 11-headless
11.0.32-al2023-headful 11-al2023-headful 11-headful
11.0.32-al2-native-headless 11-al2-native-headless
11.0.32-al2-native-jdk 11-al2-native-jdk
11.0.32-alpine3.21 11-alpine3.21 11-alpine3.21-full 11-alpine3.21-jdk
11.0.32-alpine3.22 11-alpine3.22 11-alpine3.22-full 11-alpine3.22-jdk
11.0.32-alpine3.23 11-alpine3.23 11-alpine3.23-full 11-alpine3.23-jdk
17.0.20-al2-generic 17-al2 17-al2-full 17-al2-generic 17-al2-generic-jdk 17-al2-jdk
17.0.20-al2023 17 17-al2023 17-al2023-jdk 17-jdk
17.0.20-al2023-headless 17-al2023-headless 17-headless
17.0.20-al2-native-headless 17-al2-native-headless
17.0.20-al2-native-headful 17-al2-native-headful
17.0.20-al2-native-jdk 17-al2-native-jdk
17.0.20-alpine3.21 17-alpine3.21 17-alpine3.21-full 17-alpine3.21-jdk
17.0.20-alpine3.22 17-alpine3.22 17-alpine3.22-full 17-alpine3.22-jdk
17.0.20-alpine3.23 17-alpine3.23 17-alpine3.23-full 17-alpine3.23-jdk
17.0.20-alpine3.24 17-alpine 17-alpine-full 17-alpine-jdk 17-alpine3.24 17-alpine3.24-full 17-alpine3.24-jdk
21.0.12-al2-generic 21-al2 21-al2-full 21-al2-generic 21-al2-generic-jdk 21-al2-jdk
21.0.12-al2023-headless 21-al2023-headless 21-headless
21.0.12-al2023-headful 21-al2023-headful 21-headful
21.0.12-alpine3.21 21-alpine3.21 21-alpine3.21-full 21-alpine3.21-jdk
21.0.12-alpine3.22 21-alpine3.22 21-alpine3.22-full 21-alpine3.22-jdk
21.0.12-alpine3.23 21-alpine3.23 21-alpine3.23-full 21-alpine3.23-jdk
21.0.12-alpine3.24 21-alpine 21-alpine-full 21-alpine-jdk 21-alpine3.24 21-alpine3.24-full 21-alpine3.24-jdk
25.0.4-al2023 25 25-al2023 25-al2023-jdk 25-jdk
25.0.4-al2023-headless 25-al2023-headless 25-headless
25.0.4-al2023-headful 25-al2023-headful 25-headful
25.0.4-alpine3.21 25-alpine3.21 25-alpine3.21-full 25-alpine3.21-jdk
25.0.4-alpine3.22 25-alpine3.22 25-alpine3.22-full 25-alpine3.22-jdk
25.0.4-alpine3.23 25-alpine3.23 25-alpine3.23-full 25-alpine3.23-jdk
25.0.4-alpine3.24 25-alpine 25-alpine-full 25-alpine-jdk 25-alpine3.24 25-alpine3.24-full 25-alpine3.24-jdk
26.0.2-al2023 26 26-al2023 26-al2023-jdk 26-jdk
26.0.2-al2023-headless 26-al2023-headless 26-headless
26.0.2-al2023-headful 26-al2023-headful 26-headful
26.0.2-alpine3.21 26-alpine3.21 26-alpine3.21-full 26-alpine3.21-jdk
26.0.2-alpine3.22 26-alpine3.22 26-alpine3.22-full 26-alpine3.22-jdk
26.0.2-alpine3.23 26-alpine3.23 26-alpine3.23-full 26-alpine3.23-jdk
26.0.2-alpine3.24 26-alpine 26-alpine-full 26-alpine-jdk 26-alpine3.24 26-alpine3.24-full 26-alpine3.24-jdk
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes|||||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
dnf||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
dnf||yes|||||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
",
        rows: "\
21|21-al2023,21-al2023-jdk,21-jdk|amazonlinux-2023|466000000q2026-07-23:5|225000000r
17.0.3-alpine||alpine|333000000r2022-12:1|158000000q|1
17-headful|17-al2023-headful|amazonlinux|356000000q2026-09-28:7|137800000r|2
11.0.20-alpine||alpine|271000000r2023-08:4|128000000q|1
11|11-al2023,11-al2023-jdk,11-jdk|amazonlinux|448000000r2022-10:0|181000000q|3
11-alpine|11-alpine-full,11-alpine-jdk,11-alpine3.24,11-alpine3.24-full,11-alpine3.24-jdk|alpine-3.24|281000000r2024:3|133000000q|1
8-alpine|8-alpine-full,8-alpine-jdk,8-alpine3.24,8-alpine3.24-full,8-alpine3.24-jdk,8u504-alpine,8u504-alpine3.24|alpine-3.24||103600000r2024-04-16:6|4
8u212||amazonlinux|389000000r2019-06:2|158000000q|3|8u212
",
    },
    Repository {
        name: "amazonlinux",
        sources: "\
docker images output on GitHub, record 7135042191\n\
docker-library/repo-info at 0f81a33\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
2 2.0.20260817.0
2023 2023.12.20260817.0
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
2023|latest|amazonlinux-2023|145000000q2026-07-18:1|54570000r
2017.12||amazonlinux-2|203600000r2017-12-13:2|76410000r
2017.12-with-sources||amazonlinux-2|544200000r2017-12-13:2|417100000r
2017.09||amazonlinux|164800000r2017-11-03:2|61590000r
2017.09-with-sources||amazonlinux|463700000r2017-11-03:2|360600000r
2017.03||amazonlinux-2018|161900000r2017-11-03:2|61050000r
2017.03-with-sources||amazonlinux-2018|450900000r2017-11-03:2|350200000r
2016.09||amazonlinux-2018|292300000r2017-11-03:2|98750000r
2016.09-with-sources||amazonlinux-2018|596900000r2017-11-03:2|403400000r
2||amazonlinux-2|172000000r2023-01:0|64600000q
2-with-sources||amazonlinux-2|544200000r2017-12-13:2|417100000r
1||amazonlinux|164800000r2017-11-03:2|61590000r
1-with-sources||amazonlinux|463700000r2017-11-03:2|360600000r
with-sources||amazonlinux|463700000r2017-11-03:2|360600000r
",
    },
    Repository {
        name: "archlinux",
        sources: "\
docker images output on GitHub, record 20427821368\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
base-devel-20260816.0.574111 base-devel
multilib-devel-20260816.0.574111 multilib-devel
",
        configs: "\
||yes\n\
",
        rows: "\
latest|base,base-20260816.0.574111|archlinux|407000000r2022-08:0|165000000q
",
    },
    Repository {
        name: "arm32v6/alpine",
        sources: "\
alpinelinux/docker-alpine at 0822e58, root file system\n\
alpinelinux/docker-alpine at 1d3ddcf, root file system\n\
alpinelinux/docker-alpine at 5a9faa4, root file system\n\
alpinelinux/docker-alpine at 7cf8098, root file system\n\
alpinelinux/docker-alpine at 7d63673, root file system\n\
alpinelinux/docker-alpine at 9c372c8, root file system\n\
alpinelinux/docker-alpine at a8be5a3, root file system\n\
maxmood96/repo-info at 0023416\n\
docker-library/repo-info at 1746b58\n\
",
        newest: "\
3.21 3.21.8
3.22 3.22.6
3.23 3.23.6
3.24 3.24.2
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
3.24|3,latest|alpine-3.24|7920000q2026-09-17:8|3555000r
3.23||alpine-3.23|7920000q2026-09-17:8|3555000r
3.21||alpine-3.21|7500000q2025-10-08:7|3365000r
3.20||alpine-3.20|6514233e2024-09-06:4|3255000r
3.19||alpine-3.19|6124601e2024-09-06:0|3068000r
3.18||alpine-3.18|5998645e2024-09-06:6|3044000r
3.17||alpine-3.17|6719421e2024-09-06:1|3014000r
3.16||alpine-3.16|4759659e2024-01-26:5|2532000r
3.15||alpine-3.15|4800312e2023-11-30:3|2551000r
3.10||alpine-3.10|4723659e2021-04-14:2|2502000r
",
    },
    Repository {
        name: "arm32v7/alpine",
        sources: "\
alpinelinux/docker-alpine at 0822e58, root file system\n\
alpinelinux/docker-alpine at 1d3ddcf, root file system\n\
alpinelinux/docker-alpine at 5a9faa4, root file system\n\
alpinelinux/docker-alpine at 7cf8098, root file system\n\
alpinelinux/docker-alpine at 7d63673, root file system\n\
alpinelinux/docker-alpine at 9c372c8, root file system\n\
alpinelinux/docker-alpine at a8be5a3, root file system\n\
maxmood96/repo-info at 0023416\n\
docker-library/repo-info at 1746b58\n\
",
        newest: "\
3.21 3.21.8
3.22 3.22.6
3.23 3.23.6
3.24 3.24.2
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
3.24|3,latest|alpine-3.24|6070000q2026-09-17:8|3265000r
3.23||alpine-3.23|6070000q2026-09-17:8|3263000r
3.21||alpine-3.21|5760000q2025-10-08:7|3099000r
3.20||alpine-3.20|5101240e2024-09-06:4|3015000r
3.19||alpine-3.19|4838584e2024-09-06:0|2850000r
3.18||alpine-3.18|4704524e2024-09-06:6|2829000r
3.17||alpine-3.17|5212310e2024-09-06:1|2802000r
3.16||alpine-3.16|3789089e2024-01-26:5|2361000r
3.15||alpine-3.15|3813518e2023-11-30:3|2374000r
3.10||alpine-3.10|3740926e2021-04-14:2|2327000r
",
    },
    Repository {
        name: "arm32v7/buildpack-deps",
        sources: "\
docker-library/repo-info at 0602e03\n\
docker-library/repo-info at 092ce70\n\
docker-library/repo-info at 36f1039\n\
docker-library/repo-info at 53f492c\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
resolute-curl||ubuntu-26.04|138000000q2026-07-16:1|56520000r
noble-curl||ubuntu-24.04|108000000q2026-08-18:2|39610000r
jammy-curl||ubuntu-22.04|88300000q2026-09-09:3|33820000r
bookworm-curl||debian-12|169000000q2026-08-05:0|66150000r
",
    },
    Repository {
        name: "arm32v7/debian",
        sources: "\
maxmood96/repo-info at 0393b71\n\
maxmood96/repo-info at 0684ef1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
buster|10|debian-10|108000000q2020-03-31:0|45860000r
stretch|9|debian-9|94200000q2020-05-13:1|42100000r
",
    },
    Repository {
        name: "arm64v8/alpine",
        sources: "\
alpinelinux/docker-alpine at 0822e58, root file system\n\
alpinelinux/docker-alpine at 1d3ddcf, root file system\n\
alpinelinux/docker-alpine at 5a9faa4, root file system\n\
alpinelinux/docker-alpine at 7cf8098, root file system\n\
alpinelinux/docker-alpine at 7d63673, root file system\n\
alpinelinux/docker-alpine at 9c372c8, root file system\n\
alpinelinux/docker-alpine at a8be5a3, root file system\n\
maxmood96/repo-info at 0023416\n\
docker-library/repo-info at 1746b58\n\
",
        newest: "\
3.21 3.21.8
3.22 3.22.6
3.23 3.23.6
3.24 3.24.2
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
3.24|3,latest|alpine-3.24|9840000q2026-09-17:8|4188000r
3.23||alpine-3.23|9840000q2026-09-17:8|4186000r
3.21||alpine-3.21|9380000q2025-10-08:7|3992000r
3.20||alpine-3.20|8820317e2024-09-06:4|3948000r
3.19||alpine-3.19|7730315e2024-09-06:0|3227000r
3.18||alpine-3.18|7661951e2024-09-06:6|3213000r
3.17||alpine-3.17|7395549e2024-09-06:1|3146000r
3.16||alpine-3.16|5298532e2024-01-26:5|2617000r
3.15||alpine-3.15|5340406e2023-11-30:3|2630000r
3.10||alpine-3.10|5337900e2021-04-14:2|2629000r
",
    },
    Repository {
        name: "arm64v8/buildpack-deps",
        sources: "\
docker-library/repo-info at 0602e03\n\
docker-library/repo-info at 092ce70\n\
docker-library/repo-info at 36f1039\n\
docker-library/repo-info at 53f492c\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
resolute-curl||ubuntu-26.04|146000000q2026-07-16:1|59740000r
noble-curl||ubuntu-24.04|116000000q2026-08-18:2|42310000r
jammy-curl||ubuntu-22.04|90600000q2026-09-09:3|34700000r
bookworm-curl||debian-12|184000000q2026-08-25:0|72010000r
",
    },
    Repository {
        name: "arm64v8/debian",
        sources: "\
maxmood96/repo-info at 0393b71\n\
maxmood96/repo-info at 0684ef1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
buster|10|debian-10|116000000q2020-03-31:0|49170000r
stretch|9|debian-9|96600000q2020-05-13:1|43160000r
",
    },
    Repository {
        name: "azul/zulu-openjdk",
        sources: "\
docker images output on GitHub, record 34281196717\n\
",
        newest: "\
",
        lifecycle: "\
10 2018-09-30
11 2032-01-31
12 2019-09-30
13 2023-03-31
14 2020-09-30
15 2023-03-31
16 2021-09-30
17 2029-09-30
18 2022-09-30
19 2023-03-31
20 2023-09-19
21 2031-09-30
22 2024-09-17
23 2025-03-18
24 2025-09-16
25 2033-09-30
26 2026-09-30
6 2018-12-31
7 2022-07-31
8 2030-12-31
9 2018-03-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||JAVA_HOME=/usr/lib/jvm/zulu17||java\n\
",
        rows: "\
17||ubuntu|398000000r2022:0
",
    },
    Repository {
        name: "azul/zulu-openjdk-alpine",
        sources: "\
docker images output on GitHub, record 39920217611\n\
docker images output on GitHub, record 9429142053\n\
",
        newest: "\
",
        lifecycle: "\
10 2018-09-30
11 2032-01-31
12 2019-09-30
13 2023-03-31
14 2020-09-30
15 2023-03-31
16 2021-09-30
17 2029-09-30
18 2022-09-30
19 2023-03-31
20 2023-09-19
21 2031-09-30
22 2024-09-17
23 2025-03-18
24 2025-09-16
25 2033-09-30
26 2026-09-30
6 2018-12-31
7 2022-07-31
8 2030-12-31
9 2018-03-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||java\n\
",
        rows: "\
11||alpine|271000000r2021:0
8-jre||alpine|123000000r2022:1
",
    },
    Repository {
        name: "bash",
        sources: "\
docker-library/repo-info at 03c8343\n\
",
        newest: "\
3 3.2.57
3.0 3.0.22
3.1 3.1.23
3.2 3.2.57
4 4.4.23
4.0 4.0.44
4.1 4.1.17
4.2 4.2.53
4.3 4.3.48
4.4 4.4.23
5 5.3.15
5.0 5.0.18
5.1 5.1.16
5.2 5.2.37
5.3 5.3.15
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
devel-20260817-alpine3.24 devel devel-20260817 devel-alpine3.24
4.4.23-alpine3.22 4 4-alpine3.22
3.2.57-alpine3.22 3 3-alpine3.22
",
        configs: "\
||yes|||docker-entrypoint.sh|bash\n\
",
        rows: "\
5.3|5,5-alpine3.24,5.3-alpine3.24,alpine3.24,latest|alpine-3.24|15610000r2026-09-17:0
",
    },
    Repository {
        name: "bellsoft/liberica-openjdk-alpine",
        sources: "\
docker images output on GitHub, record 24713550987\n\
docker images output on GitHub, record 48638017227\n\
",
        newest: "\
",
        lifecycle: "\
10 2018-09-25
11 2024-10-31
12 2019-09-17
13 2020-03-17
14 2020-09-16
15 2021-03-16
16 2021-09-14
17 2027-10-31
18 2022-09-20
19 2023-03-21
20 2023-09-19
22 2024-09-17
23 2025-03-18
24 2025-09-16
25 2031-09-30
26 2026-09-18
6 2018-12-31
7 2022-07-31
8 2026-11-30
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||java\n\
",
        rows: "\
17||alpine|126000000r2022:1
17.0.3.1||alpine|124000000r2022-05:0
",
    },
    Repository {
        name: "buildpack-deps",
        sources: "\
docker images output on GitHub, record 3536798812\n\
docker images output on GitHub, record 47470742003\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 0586660\n\
docker-library/repo-info at 092ce70\n\
docker-library/repo-info\n\
docker-library/repo-info at 22e9d5c\n\
docker-library/repo-info at 31b0724\n\
docker-library/repo-info at 36f1039\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 47ed6d8\n\
docker-library/repo-info at 53f492c\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
docker-library/repo-info at 96549c7\n\
docker-library/repo-info at 98191c0\n\
docker-library/repo-info, the tag's page of that day\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "stable trixie",
        unsized_today: "\
oldoldstable-scm bullseye-scm
testing-curl forky-curl
testing-scm forky-scm
testing forky
unstable-curl sid-curl
unstable-scm sid-scm
unstable sid
22.04-scm jammy-scm
22.04 jammy
24.04-scm noble-scm
24.04 noble
26.04-scm resolute-scm
26.04 resolute
26.10-curl stonking-curl
26.10-scm stonking-scm
26.10 stonking
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
artful||ubuntu-17.10|746400000r2018-01-25:9|262400000r
artful-curl||ubuntu-17.10|111100000r2018-01-25:9|46040000r
artful-scm||ubuntu-17.10|244200000r2018-01-25:9|91780000r
bionic||ubuntu-18.04|622000000r2018-01-25:9|213600000r
bionic-curl||ubuntu-18.04|95080000r2018-01-25:9|37590000r
bionic-scm||ubuntu-18.04|229000000r2018-01-25:9|82740000r
bookworm|oldstable|debian-12|930000000r2026-07-14:10|348600000r2026-08-03:5|1
bookworm-curl|oldstable-curl|debian-12|154000000q2026-08-03:5|72540000r|1
bookworm-scm|oldstable-scm|debian-12|342200000r2026-08-25:14|136900000r2026-08-03:5|1
bullseye|oldoldstable|debian-11|835000000r2023-01:0|328000000q|1
bullseye-curl|oldoldstable-curl|debian-11|153000000r2026-08-25:13|60000000q|1
buster||debian-10|803000000r2023-01:0|327700000r2017-12-12:9|1
buster-curl||debian-10|139600000r2017-12-12:9|65870000r|1
buster-scm||debian-10|272800000r2017-12-12:9|114300000r|1
jammy-curl|22.04-curl|ubuntu-22.04|101000000q2026-09-09:11|36820000r|1|22.04
jessie||debian-8|614900000r2017-12-12:9|250100000r|1
jessie-curl||debian-8|168000000r2017-12-12:9|71870000r|1
jessie-scm||debian-8|290900000r2017-12-12:9|115100000r|1
noble-curl|24.04-curl|ubuntu-24.04|118300000r2026-08-04:7|43340000r2026-08-18:8|1|24.04
precise||ubuntu-12.04|401000000q2016-12-15:2|157300000r
precise-curl||ubuntu-12.04|113000000q2016-12-15:2|44250000r
precise-scm||ubuntu-12.04|191000000q2016-12-15:2|75100000r
resolute-curl|26.04-curl|ubuntu-26.04|149400000r2026-03-17:15|61060000r2026-07-16:4|1|26.04
stretch||debian-9|835000000r2022-04:1|323700000r2017-12-12:9|1
trixie|latest,stable|debian-13|1020000000r2026-08-25:14|379100000r2026-08-25:3|1
trixie-curl|curl,stable-curl|debian-13|191000000q2026-08-25:3|74980000r|1
trixie-scm|scm,stable-scm|debian-13|365300000r2026-09-19:6|142800000r2026-08-25:3|1
trusty||ubuntu-14.04|587300000r2018-01-25:9|213900000r
trusty-curl||ubuntu-14.04|233500000r2018-01-25:9|77690000r
trusty-scm||ubuntu-14.04|313600000r2018-01-25:9|107200000r
wheezy||debian-7|468600000r2017-12-12:9|182600000r|1
wheezy-curl||debian-7|99670000r2017-12-12:9|45060000r|1
wheezy-scm||debian-7|210000000r2017-12-12:9|83020000r|1
xenial||ubuntu-16.04|633800000r2018-01-25:9|232200000r
xenial-curl||ubuntu-16.04|128400000r2018-01-25:9|50180000r
xenial-scm||ubuntu-16.04|251500000r2018-01-25:9|91970000r
yakkety||ubuntu-16.10|744400000r2017-07-07:12|263200000r
yakkety-curl||ubuntu-16.10|123000000r2017-07-07:12|49800000r
yakkety-scm||ubuntu-16.10|249300000r2017-07-07:12|92910000r
zesty||ubuntu-17.04|736600000r2017-07-07:12|260600000r
zesty-curl||ubuntu-17.04|110200000r2017-07-07:12|45540000r
zesty-scm||ubuntu-17.04|238700000r2017-07-07:12|89500000r
",
    },
    Repository {
        name: "busybox",
        sources: "\
docker-library/busybox at 70ce0fb, root file system\n\
maxmood96/repo-info at 1b681df\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
1 1.38.0
1.37 1.37.0
1.38 1.38.0
",
        lifecycle: "\
",
        silent: "unstable",
        unsized_today: "\
",
        configs: "\
|glibc|yes||||sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
|uclibc|yes||||sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
|musl|yes||||sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
1.36||busybox|4260000r2023-05-18:1|2300000q
1.28||busybox|1150000r2018-01-24:2|723100r|1
1.28-glibc||busybox|4400000r2018-01-24:2|2393000r
1.28-musl||busybox|1340000r2018-01-24:2|771600r|2
1.28-uclibc||busybox|1150000r2018-01-24:2|723100r|1
1.26||busybox|1110000r2017-06-15:3|699200r|1
1.26-glibc||busybox|4340000r2017-06-15:3|2331000r
1.26-musl||busybox|1320000r2017-06-15:3|744200r|2
1.26-uclibc||busybox|1110000r2017-06-15:3|699200r|1
latest-glibc|glibc,latest,1-glibc,1.38-glibc,unstable-glibc,1,1.38,unstable|busybox|4445814e2026-07-27:0|2226000r||1.38.0
latest-musl|musl,1-musl,1.38-musl,unstable-musl|busybox|1532848e2026-07-27:0|886200r|2|1.38.0
latest-uclibc|uclibc,1-uclibc,1.38-uclibc,unstable-uclibc|busybox|1256184e2026-07-27:0|773900r|1|1.38.0
stable-glibc|stable|busybox|4421246e2026-07-27:0|2212000r
stable-musl||busybox|1508280e2026-07-27:0|871100r|2
stable-uclibc||busybox|1231616e2026-07-27:0|758100r|1
",
    },
    Repository {
        name: "caddy",
        sources: "\
docker-library/repo-info at 078746c\n\
docker-library/repo-info at 140d580\n\
",
        newest: "\
2 2.11.4
2.11 2.11.4
",
        lifecycle: "\
1 2020-07-01
",
        silent: "alpine",
        unsized_today: "\
2.11.4-builder-alpine 2-builder 2-builder-alpine builder builder-alpine
",
        configs: "\
||yes||/srv||caddy\trun\t--config\t/etc/caddy/Caddyfile\t--adapter\tcaddyfile|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tXDG_CONFIG_HOME=/config\tXDG_DATA_HOME=/data|80\t443\t2019\n\
",
        rows: "\
2.11|2,2-alpine,2.11-alpine,alpine,latest|alpine-3.23|62910000r2026-09-17:0|23910000r2026-06-22:1
",
    },
    Repository {
        name: "cassandra",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
4 4.1.12
4.0 4.0.21
4.1 4.1.12
5 5.0.9
5.0 5.0.9
",
        lifecycle: "\
3.0 2024-09-05
3.11 2024-09-05
",
        silent: "bookworm trixie",
        unsized_today: "\
5.0.9-trixie 5 5-trixie latest trixie
4.1.12-bookworm 4 4-bookworm
",
        configs: "\
||yes|||docker-entrypoint.sh|cassandra\t-f\n\
",
        rows: "\
3.11||debian|385400000r2018-01-23:0|165200000r
",
    },
    Repository {
        name: "centos",
        sources: "\
alpinelinux/docker-alpine README.adoc\n\
docker images output on GitHub, record 27275513742\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 72e4be7\n\
",
        newest: "\
",
        lifecycle: "\
5 2017-03-31
6 2020-11-30
7 2024-06-30
8 2021-12-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
8||centos-8|231000000r2023-07:1|84000000q
7||centos-7|204000000r2023-07:1|76100000r2021-09-15:4
6.9||centos-6|194800000r2017-11-03:3|70190000r
6.8||centos-6|194600000r2017-11-03:3|70230000r
6.7||centos-6|190600000r2017-11-03:3|67810000r
6.6||centos-6|202600000r2017-11-03:3|73690000r
6||centos-6|194500000r2018-01-08:3|70070000r
5.11||centos-5|239000000q2016-08-30:2|87090000r
5||centos-5|240000000q2016-08-30:2|87340000r
centos5||centos-5|240000000q2016-08-30:2|87340000r
centos5.11||centos-5|239000000q2016-08-30:2|87090000r
centos6||centos-6|194500000r2018-01-08:3|70070000r
centos6.6||centos-6|202600000r2017-11-03:3|73690000r
centos6.7||centos-6|190600000r2017-11-03:3|67810000r
centos6.8||centos-6|194600000r2017-11-03:3|70230000r
centos6.9||centos-6|194800000r2017-11-03:3|70190000r
centos7||centos-7|207200000r2018-01-08:3|73670000r
centos7.0.1406||centos-7|210200000r2017-11-03:3|76790000r
centos7.1.1503||centos-7|212100000r2017-11-03:3|77370000r
centos7.2.1511||centos-7|194600000r2017-11-03:3|71560000r
centos7.3.1611||centos-7|191900000r2017-11-03:3|72170000r
centos7.4.1708||centos-7|196600000r2017-11-03:3|73360000r
latest||centos-7|202000000r2019-09:0|73670000r2018-01-08:3||||2021-12-31
",
    },
    Repository {
        name: "cgr.dev/chainguard/aspnet-runtime",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/bin/dotnet|--help|||dotnet\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/bash",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|||/bin/bash\t-c\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/busybox",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532\n\
",
        rows: "\
latest|latest-glibc|wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/cosign",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532||/usr/bin/cosign|help\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/crane",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/bin/crane\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/curl",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/bin/curl\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/dotnet-runtime",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532||/usr/bin/dotnet|--help|||dotnet\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/dotnet-sdk",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|||/bin/sh\t-l|||dotnet\n\
",
        rows: "\
latest|10,10.0|wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/gcc-glibc",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes||/work|/usr/bin/gcc|--help\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/git",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/home/git|/usr/bin/git\n\
-||yes||/home/git|/usr/bin/git\n\
",
        rows: "\
latest|latest-glibc|wolfi
latest-root|latest-glibc-root|wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/glibc-dynamic",
        sources: "\
docker images output on GitHub, record 49443841137\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532\n\
apk||yes|65532\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|57000000r2024:0|23100000q|1
",
    },
    Repository {
        name: "cgr.dev/chainguard/go",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|||/usr/bin/go|help|||go\n\
apk||yes|||/usr/bin/go|help|||go\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/gradle",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/home/build|/usr/bin/gradle||||java\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/haproxy",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|haproxy||/usr/local/bin/docker-entrypoint.sh|haproxy\t-f\t/usr/local/etc/haproxy/haproxy.cfg\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/helm",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/bin/helm|help\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/jdk",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/home/build|||||java\n\
apk||yes|65532|/home/build|||||java\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/jre",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/app|/usr/bin/java||||java\n\
apk||yes|65532|/app|/usr/bin/java||||java\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/kubectl",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/bin/kubectl|--help\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/laravel",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/app|/bin/s6-svscan\t/sv||||php\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/mariadb",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532||/usr/local/bin/docker-entrypoint.sh\tmariadbd\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/maven",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/home/build|/usr/bin/mvn||||java\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/minio",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532||/usr/bin/minio\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/minio-client",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532||/usr/bin/mc\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/mongodb",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/data|/usr/bin/mongod\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/nginx",
        sources: "\
docker images output on GitHub, record 40808922044\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/sbin/nginx|-c\t/etc/nginx/nginx.conf\t-e\t/dev/stderr\t-g\tdaemon off;||8080\n\
apk||yes|65532||/usr/sbin/nginx|-c\t/etc/nginx/nginx.conf\t-e\t/dev/stderr\t-g\tdaemon off;||8080\n\
",
        rows: "\
latest||wolfi|20400000r2023-02:0|8260000q
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/node",
        sources: "\
recorded size of cgr.dev/chainguard/node:latest (arm64)\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/app|/usr/bin/node|--help|||node\n\
apk||yes|65532|/app|/usr/bin/node|--help|||node\n\
",
        rows: "\
latest||wolfi|108000000s2026-11-21:0
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/php",
        sources: "\
docker images output on GitHub, record 30462793123\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/app|/bin/php||||php\n\
apk||yes|65532|/app|/bin/php||||php\n\
-||no|65532|/app|||||php\n\
",
        rows: "\
latest||wolfi|39900000r2023:0|16200000q
latest-dev||wolfi|63200000r2023:0|25600000q|1
latest-fpm||wolfi|||2
",
    },
    Repository {
        name: "cgr.dev/chainguard/postgres",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes||/home/postgres|/usr/bin/docker-entrypoint.sh\tpostgres\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/python",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/usr/bin/python||||python\n\
apk||yes|65532||/usr/bin/python||||python\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/pytorch",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/work|/usr/bin/cuda-entrypoint.sh||||python\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/redis",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|redis|/data|/usr/bin/redis-server\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/ruby",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/work|/usr/bin/ruby|--version|||ruby\n\
apk||yes|65532|/work|/usr/bin/ruby|--version|||ruby\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/rust",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/work|/usr/bin/rustc|--help|||rust\n\
apk||yes|65532|/work|/usr/bin/rustc|--help|||rust\n\
",
        rows: "\
latest||wolfi
latest-dev||wolfi|||1
",
    },
    Repository {
        name: "cgr.dev/chainguard/static",
        sources: "\
docker images output on GitHub, record 2071669619\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-|-|no|65532\n\
",
        rows: "\
latest|latest-glibc|wolfi|1330000r2024:0|539000q
",
    },
    Repository {
        name: "cgr.dev/chainguard/tomcat",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/usr/local/tomcat|/usr/local/tomcat/bin/catalina.sh|run|||java\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/valkey",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/data|/usr/bin/valkey-server\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "cgr.dev/chainguard/wolfi-base",
        sources: "\
docker images output on GitHub, record 19121631241\n\
public code file, record 7156312005\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/sh\t-l\n\
",
        rows: "\
latest||wolfi|10900000r2024:0|6620000r2025-11:1
",
    },
    Repository {
        name: "cgr.dev/chainguard/wordpress",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/var/www/html|php-fpm||||php\n\
",
        rows: "\
latest||wolfi
",
    },
    Repository {
        name: "clearlinux",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
latest base
",
        configs: "\
",
        rows: "\
",
    },
    Repository {
        name: "clojure",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
(repo-info page, record 56192044255)@:repos/clojure/remote/temurin-18-tools-deps-jammy.md\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "bookworm noble",
        unsized_today: "\
temurin-8-tools-deps-1.12.5.1664-bookworm temurin-8-bookworm temurin-8-tools-deps-bookworm
temurin-8-tools-deps-1.12.5.1664-bookworm-slim temurin-8-bookworm-slim temurin-8-tools-deps-bookworm-slim
temurin-8-tools-deps-1.12.5.1664-bullseye temurin-8-bullseye temurin-8-tools-deps-bullseye
temurin-8-tools-deps-1.12.5.1664-bullseye-slim temurin-8-bullseye-slim temurin-8-tools-deps-bullseye-slim
temurin-8-tools-deps-1.12.5.1664-jammy temurin-8-jammy temurin-8-tools-deps-jammy
temurin-8-tools-deps-1.12.5.1664-noble temurin-8-noble temurin-8-tools-deps temurin-8-tools-deps-1.12.5.1664 temurin-8-tools-deps-noble
temurin-8-tools-deps-1.12.5.1664-trixie temurin-8-tools-deps-trixie temurin-8-trixie
temurin-8-tools-deps-1.12.5.1664-trixie-slim temurin-8-tools-deps-trixie-slim temurin-8-trixie-slim
temurin-11-lein-2.13.0-alpine temurin-11-lein-alpine
temurin-11-lein-2.13.0-bookworm temurin-11-lein-bookworm
temurin-11-lein-2.13.0-bookworm-slim temurin-11-lein-bookworm-slim
temurin-11-lein-2.13.0-bullseye temurin-11-lein-bullseye
temurin-11-lein-2.13.0-bullseye-slim temurin-11-lein-bullseye-slim
temurin-11-lein-2.13.0-jammy temurin-11-lein-jammy
temurin-11-lein-2.13.0-noble temurin-11-lein temurin-11-lein-2.13.0 temurin-11-lein-noble
temurin-11-lein-2.13.0-trixie temurin-11-lein-trixie
temurin-11-lein-2.13.0-trixie-slim temurin-11-lein-trixie-slim
temurin-11-tools-deps-1.12.5.1664-alpine temurin-11-alpine temurin-11-tools-deps-alpine
temurin-11-tools-deps-1.12.5.1664-bookworm temurin-11-bookworm temurin-11-tools-deps-bookworm
temurin-11-tools-deps-1.12.5.1664-bookworm-slim temurin-11-bookworm-slim temurin-11-tools-deps-bookworm-slim
temurin-11-tools-deps-1.12.5.1664-bullseye temurin-11-bullseye temurin-11-tools-deps-bullseye
temurin-11-tools-deps-1.12.5.1664-bullseye-slim temurin-11-bullseye-slim temurin-11-tools-deps-bullseye-slim
temurin-11-tools-deps-1.12.5.1664-jammy temurin-11-jammy temurin-11-tools-deps-jammy
temurin-11-tools-deps-1.12.5.1664-noble temurin-11-noble temurin-11-tools-deps temurin-11-tools-deps-1.12.5.1664 temurin-11-tools-deps-noble
temurin-11-tools-deps-1.12.5.1664-trixie temurin-11-tools-deps-trixie temurin-11-trixie
temurin-11-tools-deps-1.12.5.1664-trixie-slim temurin-11-tools-deps-trixie-slim temurin-11-trixie-slim
temurin-17-lein-2.13.0-alpine temurin-17-lein-alpine
temurin-17-lein-2.13.0-bookworm temurin-17-lein-bookworm
temurin-17-lein-2.13.0-bookworm-slim temurin-17-lein-bookworm-slim
temurin-17-lein-2.13.0-bullseye temurin-17-lein-bullseye
temurin-17-lein-2.13.0-bullseye-slim temurin-17-lein-bullseye-slim
temurin-17-lein-2.13.0-jammy temurin-17-lein-jammy
temurin-17-lein-2.13.0-noble temurin-17-lein temurin-17-lein-2.13.0 temurin-17-lein-noble
temurin-17-lein-2.13.0-trixie temurin-17-lein-trixie
temurin-17-lein-2.13.0-trixie-slim temurin-17-lein-trixie-slim
temurin-17-tools-deps-1.12.5.1664-alpine temurin-17-alpine temurin-17-tools-deps-alpine
temurin-17-tools-deps-1.12.5.1664-bookworm temurin-17-bookworm temurin-17-tools-deps-bookworm
temurin-17-tools-deps-1.12.5.1664-bookworm-slim temurin-17-bookworm-slim temurin-17-tools-deps-bookworm-slim
temurin-17-tools-deps-1.12.5.1664-bullseye temurin-17-bullseye temurin-17-tools-deps-bullseye
temurin-17-tools-deps-1.12.5.1664-bullseye-slim temurin-17-bullseye-slim temurin-17-tools-deps-bullseye-slim
temurin-17-tools-deps-1.12.5.1664-jammy temurin-17-jammy temurin-17-tools-deps-jammy
temurin-17-tools-deps-1.12.5.1664-noble temurin-17-noble temurin-17-tools-deps temurin-17-tools-deps-1.12.5.1664 temurin-17-tools-deps-noble
temurin-17-tools-deps-1.12.5.1664-trixie temurin-17-tools-deps-trixie temurin-17-trixie
temurin-17-tools-deps-1.12.5.1664-trixie-slim temurin-17-tools-deps-trixie-slim temurin-17-trixie-slim
temurin-21-lein-2.13.0-alpine temurin-21-lein-alpine
temurin-21-lein-2.13.0-bookworm temurin-21-lein temurin-21-lein-2.13.0 temurin-21-lein-bookworm
temurin-21-lein-2.13.0-bookworm-slim temurin-21-lein-bookworm-slim
temurin-21-lein-2.13.0-bullseye temurin-21-lein-bullseye
temurin-21-lein-2.13.0-bullseye-slim temurin-21-lein-bullseye-slim
temurin-21-lein-2.13.0-jammy temurin-21-lein-jammy
temurin-21-lein-2.13.0-noble temurin-21-lein-noble
temurin-21-lein-2.13.0-trixie temurin-21-lein-trixie
temurin-21-lein-2.13.0-trixie-slim temurin-21-lein-trixie-slim
temurin-21-tools-deps-1.12.5.1664-alpine temurin-21-alpine temurin-21-tools-deps-alpine
temurin-21-tools-deps-1.12.5.1664-bookworm temurin-21-bookworm temurin-21-tools-deps temurin-21-tools-deps-1.12.5.1664 temurin-21-tools-deps-bookworm
temurin-21-tools-deps-1.12.5.1664-bookworm-slim temurin-21-bookworm-slim temurin-21-tools-deps-bookworm-slim
temurin-21-tools-deps-1.12.5.1664-bullseye temurin-21-bullseye temurin-21-tools-deps-bullseye
temurin-21-tools-deps-1.12.5.1664-bullseye-slim temurin-21-bullseye-slim temurin-21-tools-deps-bullseye-slim
temurin-21-tools-deps-1.12.5.1664-jammy temurin-21-jammy temurin-21-tools-deps-jammy
temurin-21-tools-deps-1.12.5.1664-noble temurin-21-noble temurin-21-tools-deps-noble
temurin-21-tools-deps-1.12.5.1664-trixie temurin-21-tools-deps-trixie temurin-21-trixie
temurin-21-tools-deps-1.12.5.1664-trixie-slim temurin-21-tools-deps-trixie-slim temurin-21-trixie-slim
temurin-25-lein-2.13.0-alpine temurin-25-lein-alpine
temurin-25-lein-2.13.0-bookworm lein lein-2.13.0 lein-2.13.0-bookworm lein-bookworm temurin-25-lein temurin-25-lein-2.13.0 temurin-25-lein-bookworm
temurin-25-lein-2.13.0-bookworm-slim lein-2.13.0-bookworm-slim lein-bookworm-slim temurin-25-lein-bookworm-slim
temurin-25-lein-2.13.0-bullseye lein-2.13.0-bullseye lein-bullseye temurin-25-lein-bullseye
temurin-25-lein-2.13.0-bullseye-slim lein-2.13.0-bullseye-slim lein-bullseye-slim temurin-25-lein-bullseye-slim
temurin-25-lein-2.13.0-noble temurin-25-lein-noble
temurin-25-lein-2.13.0-trixie lein-2.13.0-trixie lein-trixie temurin-25-lein-trixie
temurin-25-lein-2.13.0-trixie-slim lein-2.13.0-trixie-slim lein-trixie-slim temurin-25-lein-trixie-slim
temurin-25-tools-deps-1.12.5.1664-alpine temurin-25-alpine temurin-25-tools-deps-alpine
temurin-25-tools-deps-1.12.5.1664-bookworm temurin-25-bookworm temurin-25-tools-deps temurin-25-tools-deps-1.12.5.1664 temurin-25-tools-deps-bookworm tools-deps tools-deps-1.12.5.1664 tools-deps-1.12.5.1664-bookworm tools-deps-bookworm
temurin-25-tools-deps-1.12.5.1664-bookworm-slim temurin-25-bookworm-slim temurin-25-tools-deps-bookworm-slim tools-deps-1.12.5.1664-bookworm-slim tools-deps-bookworm-slim
temurin-25-tools-deps-1.12.5.1664-bullseye temurin-25-bullseye temurin-25-tools-deps-bullseye tools-deps-1.12.5.1664-bullseye tools-deps-bullseye
temurin-25-tools-deps-1.12.5.1664-bullseye-slim temurin-25-bullseye-slim temurin-25-tools-deps-bullseye-slim tools-deps-1.12.5.1664-bullseye-slim tools-deps-bullseye-slim
temurin-25-tools-deps-1.12.5.1664-noble temurin-25-noble temurin-25-tools-deps-noble
temurin-25-tools-deps-1.12.5.1664-trixie temurin-25-tools-deps-trixie temurin-25-trixie tools-deps-1.12.5.1664-trixie tools-deps-trixie
temurin-25-tools-deps-1.12.5.1664-trixie-slim temurin-25-tools-deps-trixie-slim temurin-25-trixie-slim tools-deps-1.12.5.1664-trixie-slim tools-deps-trixie-slim
temurin-26-lein-2.13.0-alpine temurin-26-lein-alpine
temurin-26-lein-2.13.0-bookworm temurin-26-lein temurin-26-lein-2.13.0 temurin-26-lein-bookworm
temurin-26-lein-2.13.0-bookworm-slim temurin-26-lein-bookworm-slim
temurin-26-lein-2.13.0-bullseye temurin-26-lein-bullseye
temurin-26-lein-2.13.0-bullseye-slim temurin-26-lein-bullseye-slim
temurin-26-lein-2.13.0-noble temurin-26-lein-noble
temurin-26-lein-2.13.0-trixie temurin-26-lein-trixie
temurin-26-lein-2.13.0-trixie-slim temurin-26-lein-trixie-slim
temurin-26-tools-deps-1.12.5.1664-alpine temurin-26-alpine temurin-26-tools-deps-alpine
temurin-26-tools-deps-1.12.5.1664-bookworm temurin-26-bookworm temurin-26-tools-deps temurin-26-tools-deps-1.12.5.1664 temurin-26-tools-deps-bookworm
temurin-26-tools-deps-1.12.5.1664-bookworm-slim temurin-26-bookworm-slim temurin-26-tools-deps-bookworm-slim
temurin-26-tools-deps-1.12.5.1664-bullseye temurin-26-bullseye temurin-26-tools-deps-bullseye
temurin-26-tools-deps-1.12.5.1664-bullseye-slim temurin-26-bullseye-slim temurin-26-tools-deps-bullseye-slim
temurin-26-tools-deps-1.12.5.1664-noble temurin-26-noble temurin-26-tools-deps-noble
temurin-26-tools-deps-1.12.5.1664-trixie temurin-26-tools-deps-trixie temurin-26-trixie
temurin-26-tools-deps-1.12.5.1664-trixie-slim temurin-26-tools-deps-trixie-slim temurin-26-trixie-slim
",
        configs: "\
||yes||/tmp||/bin/sh\n\
||yes||/tmp||bash\n\
",
        rows: "\
alpine||alpine-3.7|139100000r2018-01-10:0|96450000r
boot||debian-9|774600000r2017-12-12:0|328100000r|1
temurin-18-tools-deps-jammy||ubuntu-22.04|719000000q2022-08-11:1|295400000r|1
",
    },
    Repository {
        name: "composer",
        sources: "\
docker images output on GitHub, record 10676503045\n\
docker images output on GitHub, record 29297275405\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 2ca3eda\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
2 2.10.2
2.10 2.10.2
2.2 2.2.29
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||/app|/docker-entrypoint.sh|composer|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
2.10|2,latest|alpine|224600000r2026-07-06:3|89800000q
2.4||alpine-3.16|200000000r2022-09:0|80000000q
2.3||alpine-3.15|199000000r2022-05:1|79600000q
1.6||alpine-3.6|145800000r2018-01-15:4|58310000r
1.5||alpine-3.6|145800000r2018-01-10:4|58310000r
1.4||alpine-3.6|145800000r2018-01-10:4|58310000r
1.3||alpine-3.4|135600000r2017-07-10:5|55930000r
1.2||alpine-3.4|131000000n2016-12-27:2|53950000r
1.1||alpine-3.4|131000000n2016-12-27:2|53930000r
1||alpine-3.6|145800000r2018-01-15:4|58310000r
",
    },
    Repository {
        name: "consul",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||docker-entrypoint.sh|agent\t-dev\t-client\t0.0.0.0\n\
",
        rows: "\
latest||alpine-3.7|52270000r2018-01-24:0|14010000r
",
    },
    Repository {
        name: "continuumio/anaconda3",
        sources: "\
docker images output on GitHub, record 7054810981\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||python\n\
",
        rows: "\
latest|||2810000000r2021-10:0
",
    },
    Repository {
        name: "continuumio/miniconda3",
        sources: "\
docker images output on GitHub, record 22594531721\n\
docker images output on GitHub, record 31818317861\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
4.6.14||debian-10|457000000r2019-08:1|185000000q
latest||debian-11|403000000r2022-10:0|163000000q
",
    },
    Repository {
        name: "couchdb",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
3 3.5.2.1
3.4 3.4.3
3.5 3.5.2.1
3.5.2 3.5.2.1
",
        lifecycle: "\
3.2 2024-09-20
3.3 2025-05-05
",
        silent: "",
        unsized_today: "\
3.5.2.1 3 latest
3.5.2.1-nouveau 3-nouveau
",
        configs: "\
||yes||/opt/couchdb|tini\t--\t/docker-entrypoint.sh|/opt/couchdb/bin/couchdb\n\
||yes||/var/lib/couchdb|tini\t--\t/docker-entrypoint.sh|couchdb\n\
",
        rows: "\
2.1||debian-8|332800000r2017-12-12:0|155300000r
1.7-couchperuser||debian-8|235800000r2017-12-12:0|115700000r|1
",
    },
    Repository {
        name: "crate",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
6.3 6.3.7
6.4 6.4.3
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
6.4.3 latest
",
        configs: "\
||yes||/data|/docker-entrypoint.sh|crate\n\
",
        rows: "\
2.3||alpine-3.7|196900000r2018-01-26:0|129200000r
",
    },
    Repository {
        name: "crystallang/crystal",
        sources: "\
docker images output on GitHub, record 44173479452\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||ubuntu|522000000r2022:0
",
    },
    Repository {
        name: "debian",
        sources: "\
as debian:trixie without docs/man/locale\n\
debuerreotype/docker-debian-artifacts at f5527c9\n\
docker images output on GitHub, record 13401941245\n\
docker images output on GitHub, record 23830635197\n\
docker images output on GitHub, record 3536798812\n\
docker images output on GitHub, record 42368319295\n\
docker images output on GitHub, record 47470742003\n\
docker images output on GitHub, record 7135042191\n\
file sizes in the .debs of a minbase install, calibrated on debian:bookworm-slim = 74.83 MB\n\
maxmood96/repo-info at 013e9ee\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 0586660\n\
docker-library/repo-info\n\
docker-library/repo-info\n\
docker-library/repo-info at 3179cb4\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
11 11.11
12 12.15
13 13.6
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
experimental-20260803 experimental
forky-20260803 forky
forky-20260803-slim forky-slim
oldoldstable-20260803 oldoldstable
oldoldstable-20260803-slim oldoldstable-slim
rc-buggy-20260803 rc-buggy
",
        configs: "\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
9.3||debian-9|100100000r2017-12-12:15|45120000r
9.3-slim||debian-9|55260000r2017-12-12:15|22490000r
9.0||debian-9|100100000r2017-06-20:16|45140000r
8.10||debian-8|123400000r2017-12-12:15|52600000r
8.10-slim||debian-8|79150000r2017-12-12:15|30110000r
8.8||debian-8|123500000r2017-06-20:16|52610000r
8.6||debian-8|121000000n2016-12-13:10|51360000r|1
7.11||debian-7|85160000r2017-12-12:15|38110000r
7.11-slim||debian-7|46920000r2017-12-12:15|19160000r
7||debian-7|85160000r2017-12-12:15|38110000r
7-slim||debian-7|46920000r2017-12-12:15|19160000r
bookworm|12,oldstable,12.15,bookworm-20260803,oldstable-20260803|debian-12|117000000r2025-10:2|48500000r2026-08-03:12||12.15|88
bookworm-slim|12-slim,oldstable-slim,12.15-slim,bookworm-20260803-slim,oldstable-20260803-slim|debian-12|74830000r2026-09-18:14|28240000r||12.15|88
bullseye|11,11.11,bullseye-20260803|debian-11|124000000r2023-01:4|53740000r2024-12-02:1||11.11|96
bullseye-slim|11-slim,11.11-slim,bullseye-20260803-slim|debian-11|80500000r2023-01:5|30250000r2024-12-02:1||11.11|96
buster|10|debian-10|114000000r2023-01:4|48260000r2017-12-12:15
buster-slim||debian-10|69200000r2019-12:3|27150000r2021-07-22:9
jessie|8|debian-8|123400000r2017-12-12:15|52600000r
jessie-slim|8-slim|debian-8|79150000r2017-12-12:15|30110000r
sid|sid-20260803|debian-sid|126000000q2024-12-02:1|52140000r|||90
sid-slim|sid-20260803-slim|debian-sid|83600000q2024-12-02:1|31560000r|||90
stretch|9|debian-9|101000000r2022-04:6|45120000r2017-12-12:15
stretch-slim|9-slim|debian-9|55260000r2017-12-12:15|22490000r
testing|testing-20260803|debian-testing|121000000r2023-01:7|52110000r2024-12-02:1|||90
testing-slim|testing-20260803-slim|debian-testing|77300000q2024-12-02:1|31530000r|||90
trixie|13,latest,stable,stable-20260803,13.6,trixie-20260803|debian-13|120100000p2026-08-24:8|49340000r2026-08-24:11||13.6|90
trixie-slim|13-slim,stable-slim,stable-20260803-slim,13.6-slim,trixie-20260803-slim|debian-13|78780000p2026-08-24:0|29830000r2026-09-19:13||13.6|90
unstable|unstable-20260803|debian-sid|114000000q2024-12-02:1|52140000r|||90
unstable-slim|unstable-20260803-slim|debian-sid|77500000q2024-12-02:1|31560000r|||90
wheezy||debian-7|85160000r2017-12-12:15|38110000r
wheezy-slim||debian-7|46920000r2017-12-12:15|19160000r
",
    },
    Repository {
        name: "denoland/deno",
        sources: "\
docker images output on GitHub, record 43414764982\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||deno\n\
",
        rows: "\
latest|debian||178000000r2025-04:0
2.2.8|||178000000r2025-04:0
",
    },
    Repository {
        name: "dhi.io/alpine-base",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|||/bin/sh\n\
",
        rows: "\
3.24||alpine-3.24||||||2028-06-01
",
    },
    Repository {
        name: "dhi.io/aspnetcore",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
1.0 2019-06-27
1.1 2019-06-27
10 2028-11-14
2.0 2018-10-01
2.1 2021-08-21
2.2 2019-12-23
3.0 2020-03-03
3.1 2022-12-13
5 2022-05-10
6 2024-11-12
7 2024-05-14
8 2026-11-10
9 2026-11-10
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|||dotnet\t--help|||dotnet\n\
apk||yes||||dotnet\t--help|||dotnet\n\
apt||yes||||dotnet\t--help|||dotnet\n\
",
        rows: "\
10-debian13|10|debian-13
9-debian13|9|debian-13
10-alpine3.24-dev|10-alpine-dev,10.0-alpine-dev,10.0-alpine3.24-dev|alpine-3.24|||1
10-alpine3.24|10-alpine,10.0-alpine,10.0-alpine3.24|alpine-3.24
10-debian13-dev|10-dev,10.0-dev,10-debian-dev,10.0-debian-dev,10.0-debian13-dev|debian-13|||2
9-alpine3.24-dev|9-alpine-dev,9.0-alpine-dev,9.0-alpine3.24-dev|alpine-3.24|||1
9-alpine3.24|9-alpine,9.0-alpine,9.0-alpine3.24|alpine-3.24
9-debian13-dev|9-dev,9.0-dev,9-debian-dev,9.0-debian-dev,9.0-debian13-dev|debian-13|||2
8-alpine3.24-dev|8-alpine-dev,8.0-alpine-dev,8.0-alpine3.24-dev|alpine-3.24|||1
8-alpine3.24|8-alpine,8.0-alpine,8.0-alpine3.24|alpine-3.24
8-debian13-dev|8-dev,8.0-dev,8-debian-dev,8.0-debian-dev,8.0-debian13-dev|debian-13|||2
8-debian13|8,8.0,8-debian,8.0-debian,8.0-debian13|debian-13
",
    },
    Repository {
        name: "dhi.io/bun",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/build||bun\trepl|||bun\n\
",
        rows: "\
1-debian13|1|debian-13
",
    },
    Repository {
        name: "dhi.io/busybox",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|||/bin/sh\n\
",
        rows: "\
1-debian13|1|debian-13
",
    },
    Repository {
        name: "dhi.io/caddy",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-|-|no|65532|/srv|/usr/local/bin/caddy|run\t--config\t/etc/caddy/Caddyfile\n\
",
        rows: "\
2-debian13|2|debian-13
",
    },
    Repository {
        name: "dhi.io/debian-base",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|||/bin/bash\n\
",
        rows: "\
trixie-debian13|trixie|debian-13||||||2028-08-09
",
    },
    Repository {
        name: "dhi.io/deno",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|1993|/deno-dir|/usr/local/bin/deno||||deno\n\
",
        rows: "\
2-debian13|2|debian-13
",
    },
    Repository {
        name: "dhi.io/dotnet",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
1.0 2019-06-27
1.1 2019-06-27
10 2028-11-14
2.0 2018-10-01
2.1 2021-08-21
2.2 2019-12-23
3.0 2020-03-03
3.1 2022-12-13
5 2022-05-10
6 2024-11-12
7 2024-05-14
8 2026-11-10
9 2026-11-10
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/app||dotnet\t--help|||dotnet\n\
",
        rows: "\
9-debian13|9|debian-13
",
    },
    Repository {
        name: "dhi.io/eclipse-temurin",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
11 2027-10-31
16 2021-09-30
17 2027-10-31
18 2022-09-30
19 2023-03-31
20 2023-09-19
21 2029-12-31
22 2024-09-17
23 2025-03-18
24 2025-09-16
25 2031-09-30
26 2026-09-15
8 2030-12-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
apk||yes||||java\t--help|||java\n\
-||no|65532|||java\t--help|||java\n\
apt||yes||||/bin/bash|||java\n\
",
        rows: "\
25-jdk-alpine3.24-dev|25-jdk-alpine-dev,25.0-jdk-alpine-dev,25.0-jdk-alpine3.24-dev|alpine-3.24
25-alpine3.24-dev|25-alpine-dev,25.0-alpine-dev,25.0-alpine3.24-dev|alpine-3.24
25-alpine3.24|25-alpine,25.0-alpine,25.0-alpine3.24|alpine-3.24|||1
25-jdk-debian13-dev|25-jdk-dev,25.0-jdk-dev,25-jdk-debian-dev,25.0-jdk-debian-dev,25.0-jdk-debian13-dev|debian-13|||2
25-debian13|25,25.0,25-debian,25.0-debian,25.0-debian13|debian-13|||1
21-jdk-alpine3.24-dev|21-jdk-alpine-dev,21.0-jdk-alpine-dev,21.0-jdk-alpine3.24-dev|alpine-3.24
21-alpine3.24-dev|21-alpine-dev,21.0-alpine-dev,21.0-alpine3.24-dev|alpine-3.24
21-alpine3.24|21-alpine,21.0-alpine,21.0-alpine3.24|alpine-3.24|||1
21-jdk-debian13-dev|21-jdk-dev,21.0-jdk-dev,21-jdk-debian-dev,21.0-jdk-debian-dev,21.0-jdk-debian13-dev|debian-13|||2
21-debian13|21,21.0,21-debian,21.0-debian,21.0-debian13|debian-13|||1
17-jdk-alpine3.24-dev|17-jdk-alpine-dev,17.0-jdk-alpine-dev,17.0-jdk-alpine3.24-dev|alpine-3.24
17-alpine3.24-dev|17-alpine-dev,17.0-alpine-dev,17.0-alpine3.24-dev|alpine-3.24
17-alpine3.24|17-alpine,17.0-alpine,17.0-alpine3.24|alpine-3.24|||1
17-jdk-debian13-dev|17-jdk-dev,17.0-jdk-dev,17-jdk-debian-dev,17.0-jdk-debian-dev,17.0-jdk-debian13-dev|debian-13|||2
17-debian13|17,17.0,17-debian,17.0-debian,17.0-debian13|debian-13|||1
11-jdk-alpine3.24-dev|11-jdk-alpine-dev,11.0-jdk-alpine-dev,11.0-jdk-alpine3.24-dev|alpine-3.24
11-alpine3.24-dev|11-alpine-dev,11.0-alpine-dev,11.0-alpine3.24-dev|alpine-3.24
11-alpine3.24|11-alpine,11.0-alpine,11.0-alpine3.24|alpine-3.24|||1
11-jdk-debian13-dev|11-jdk-dev,11.0-jdk-dev,11-jdk-debian-dev,11.0-jdk-debian-dev,11.0-jdk-debian13-dev|debian-13|||2
11-debian13|11,11.0,11-debian,11.0-debian,11.0-debian13|debian-13|||1
",
    },
    Repository {
        name: "dhi.io/golang",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
1.10 2019-02-25
1.11 2019-09-03
1.12 2020-02-25
1.13 2020-08-11
1.14 2021-02-16
1.15 2021-08-16
1.16 2022-03-15
1.17 2022-08-02
1.18 2023-02-01
1.19 2023-09-06
1.20 2024-02-06
1.21 2024-08-13
1.22 2025-02-11
1.23 2025-08-12
1.24 2026-02-10
1.25 2026-08-19
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/go||go\thelp|||go\n\
apk||yes||/go||go\thelp|||go\n\
apt||yes||/go||go\thelp|||go\n\
",
        rows: "\
1.26-debian13|1.26|debian-13
1.27-alpine3.24-dev|1-alpine-dev,1.27-alpine-dev,1-alpine3.24-dev|alpine-3.24|||1
1.27-alpine3.24|1-alpine,1.27-alpine,1-alpine3.24|alpine-3.24
1.26-alpine3.24-dev|1.26-alpine-dev|alpine-3.24|||1
1.26-alpine3.24|1.26-alpine|alpine-3.24
1.26-debian13-dev|1-dev,1.26-dev,1-debian-dev,1-debian13-dev,1.26-debian-dev|debian-13|||2
",
    },
    Repository {
        name: "dhi.io/gradle",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
apk||yes|||gradle||||java\n\
apt||yes|||gradle||||java\n\
",
        rows: "\
9-jdk17-alpine3.24-dev|9-jdk17-alpine-dev,9.7-jdk17-alpine-dev,9.7-jdk17-alpine3.24-dev|alpine-3.24||||17
9-jdk21-alpine3.24-dev|9-jdk21-alpine-dev,9.7-jdk21-alpine-dev,9.7-jdk21-alpine3.24-dev|alpine-3.24||||21
9-jdk25-alpine3.24-dev|9-jdk25-alpine-dev,9.7-jdk25-alpine-dev,9.7-jdk25-alpine3.24-dev|alpine-3.24||||25
9-jdk17-debian13-dev|9-jdk17-dev,9.7-jdk17-dev,9-jdk17-debian-dev,9.7-jdk17-debian-dev,9.7-jdk17-debian13-dev|debian-13|||1|17
9-jdk21-debian13-dev|9-jdk21-dev,9.7-jdk21-dev,9-jdk21-debian-dev,9.7-jdk21-debian-dev,9.7-jdk21-debian13-dev|debian-13|||1|21
9-jdk25-debian13-dev|9-jdk25-dev,9.7-jdk25-dev,9-jdk25-debian-dev,9.7-jdk25-debian-dev,9.7-jdk25-debian13-dev|debian-13|||1|25
8-jdk11-alpine3.24-dev|8-jdk11-alpine-dev,8.14-jdk11-alpine-dev,8.14-jdk11-alpine3.24-dev|alpine-3.24||||11
8-jdk17-alpine3.24-dev|8-jdk17-alpine-dev,8.14-jdk17-alpine-dev,8.14-jdk17-alpine3.24-dev|alpine-3.24||||17
8-jdk21-alpine3.24-dev|8-jdk21-alpine-dev,8.14-jdk21-alpine-dev,8.14-jdk21-alpine3.24-dev|alpine-3.24||||21
8-jdk11-debian13-dev|8-jdk11-dev,8.14-jdk11-dev,8-jdk11-debian-dev,8.14-jdk11-debian-dev,8.14-jdk11-debian13-dev|debian-13|||1|11
8-jdk17-debian13-dev|8-jdk17-dev,8.14-jdk17-dev,8-jdk17-debian-dev,8.14-jdk17-debian-dev,8.14-jdk17-debian13-dev|debian-13|||1|17
8-jdk21-debian13-dev|8-jdk21-dev,8.14-jdk21-dev,8-jdk21-debian-dev,8.14-jdk21-debian-dev,8.14-jdk21-debian13-dev|debian-13|||1|21
",
    },
    Repository {
        name: "dhi.io/maven",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
apk||yes|||mvn||||java\n\
apt||yes|||mvn||||java\n\
",
        rows: "\
3-jdk17-alpine3.24-dev|3-jdk17-alpine-dev,3.9-jdk17-alpine-dev,3.9-jdk17-alpine3.24-dev|alpine-3.24||||17
3-jdk21-alpine3.24-dev|3-jdk21-alpine-dev,3.9-jdk21-alpine-dev,3.9-jdk21-alpine3.24-dev|alpine-3.24||||21
3-jdk25-alpine3.24-dev|3-jdk25-alpine-dev,3.9-jdk25-alpine-dev,3.9-jdk25-alpine3.24-dev|alpine-3.24||||25
3-jdk17-debian13-dev|3-jdk17-dev,3.9-jdk17-dev,3-jdk17-debian-dev,3.9-jdk17-debian-dev,3.9-jdk17-debian13-dev|debian-13|||1|17
3-jdk21-debian13-dev|3-jdk21-dev,3.9-jdk21-dev,3-jdk21-debian-dev,3.9-jdk21-debian-dev,3.9-jdk21-debian13-dev|debian-13|||1|21
3-jdk25-debian13-dev|3-jdk25-dev,3.9-jdk25-dev,3-jdk25-debian-dev,3.9-jdk25-debian-dev,3.9-jdk25-debian13-dev|debian-13|||1|25
",
    },
    Repository {
        name: "dhi.io/nginx",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
1.10 2017-04-12
1.12 2018-04-17
1.14 2019-04-23
1.16 2020-04-20
1.18 2021-04-20
1.19 2021-05-25
1.2 2013-04-24
1.20 2022-05-24
1.21 2022-06-21
1.22 2023-04-11
1.23 2023-05-23
1.24 2024-04-23
1.25 2024-05-29
1.26 2025-04-23
1.27 2025-06-24
1.28 2026-04-14
1.29 2026-05-13
1.4 2014-04-24
1.6 2015-04-21
1.8 2016-04-26
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||nginx|-g\tdaemon off;||8080\n\
-||yes|65532||nginx|-g\tdaemon off;||8080\n\
",
        rows: "\
1.30-debian13|1.30,1.30-debian|debian-13
1.30-alpine3.24|1.30-alpine|alpine-3.24|||1
",
    },
    Repository {
        name: "dhi.io/node",
        sources: "\
docker/docs, content/manuals/dhi, output of docker scout compare\n\
",
        newest: "\
",
        lifecycle: "\
10 2021-04-30
11 2019-06-30
12 2022-04-30
13 2020-06-01
14 2023-04-30
15 2021-06-01
16 2023-09-11
17 2022-06-01
18 2025-04-30
19 2023-06-01
20 2026-04-30
21 2024-06-01
22 2027-04-30
23 2025-06-01
24 2028-04-30
25 2026-06-01
26 2029-04-30
4 2018-04-30
5 2016-06-30
6 2019-04-30
7 2017-06-30
8 2019-12-31
9 2018-06-30
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|1000|/app||node|||node\n\
apt||yes||/app||node|||node\n\
apk||yes||/app||node|||node\n\
",
        rows: "\
24-debian13|24|debian-13
24-debian13-dev|24-dev|debian-13|||1
24-alpine3.24|24-alpine|alpine-3.24
24-alpine3.24-dev|24-alpine-dev|alpine-3.24|||2
22-debian13|22|debian-13||41000000r2026:0
26-alpine3.24-dev|26-alpine-dev,26.7-alpine-dev,26.7-alpine3.24-dev|alpine-3.24|||2
26-alpine3.24|26-alpine,26.7-alpine,26.7-alpine3.24|alpine-3.24
26-debian13-dev|26-dev,26.6-dev,26-debian-dev,26.6-debian-dev,26.6-debian13-dev|debian-13|||1
26-debian13|26,26.6,26-debian,26.6-debian,26.6-debian13|debian-13
24-alpine3.24-sfw-ent-dev|24-alpine-sfw-ent-dev,24.19-alpine-sfw-ent-dev,24.19-alpine3.24-sfw-ent-dev|alpine-3.24|||2
22-alpine3.24-dev|22-alpine-dev,22.23-alpine-dev,22.23-alpine3.24-dev|alpine-3.24|||2
22-alpine3.24|22-alpine,22.23-alpine,22.23-alpine3.24|alpine-3.24
22-debian13-dev|22-dev,22.23-dev,22-debian-dev,22.23-debian-dev,22.23-debian13-dev|debian-13|||1
",
    },
    Repository {
        name: "dhi.io/php",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
5.3 2014-08-14
5.4 2015-09-14
5.5 2016-07-21
5.6 2018-12-31
7.0 2019-01-10
7.1 2019-12-01
7.2 2020-11-30
7.3 2021-12-06
7.4 2022-11-28
8.0 2023-11-26
8.1 2025-12-31
8.2 2026-12-31
8.3 2027-12-31
8.4 2028-12-31
8.5 2029-12-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532||/opt/php-8.5/bin/php||||php\n\
-||no|65532||php||||php\n\
",
        rows: "\
8.5-debian13|8.5|debian-13
8.5-alpine3.24|8.5-alpine|alpine-3.24|||1
",
    },
    Repository {
        name: "dhi.io/postgres",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
10 2022-11-10
11 2023-11-09
12 2024-11-21
13 2025-11-13
14 2026-11-12
15 2027-11-11
16 2028-11-09
17 2029-11-08
18 2030-11-14
8.3 2013-02-07
8.4 2014-07-24
9.0 2015-10-08
9.1 2016-10-27
9.2 2017-11-09
9.3 2018-11-08
9.4 2020-02-13
9.5 2021-02-11
9.6 2021-11-11
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|70||docker-entrypoint.sh\n\
",
        rows: "\
18-debian13|18|debian-13
",
    },
    Repository {
        name: "dhi.io/python",
        sources: "\
docker/docs, content/manuals/dhi, output of docker scout compare\n\
",
        newest: "\
",
        lifecycle: "\
2.6 2013-10-29
2.7 2020-01-01
3.10 2026-10-31
3.11 2027-10-31
3.12 2028-10-31
3.13 2029-10-31
3.14 2030-10-31
3.2 2016-02-20
3.3 2017-09-29
3.4 2019-03-18
3.5 2020-09-30
3.6 2021-12-23
3.7 2023-06-27
3.8 2024-10-07
3.9 2025-10-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|||python3|||python\n\
apt||yes||||python3|||python\n\
apk||yes||||python3|||python\n\
",
        rows: "\
3.13-debian13|3.13,3.13-debian|debian-13||35000000r2026:0
3.13-debian13-dev|3.13-dev,3.13-debian-dev|debian-13|||1
3.13-alpine3.24|3.13-alpine|alpine-3.24
3.13-alpine3.24-dev|3.13-alpine-dev|alpine-3.24|||2
3.14-alpine3.24-dev|3-alpine-dev,3.14-alpine-dev,3-alpine3.24-dev|alpine-3.24|||2
3.14-alpine3.24|3-alpine,3.14-alpine,3-alpine3.24|alpine-3.24
3.14-debian13-dev|3-dev,3.14-dev,3-debian-dev,3-debian13-dev,3.14-debian-dev|debian-13|||1
3.14-debian13|3,3.14,3-debian,3-debian13,3.14-debian|debian-13
3.12-alpine3.24-dev|3.12-alpine-dev|alpine-3.24|||2
3.12-alpine3.24|3.12-alpine|alpine-3.24
3.12-debian13-dev|3.12-dev,3.12-debian-dev|debian-13|||1
3.12-debian13|3.12,3.12-debian|debian-13
3.11-alpine3.24-dev|3.11-alpine-dev|alpine-3.24|||2
3.11-alpine3.24|3.11-alpine|alpine-3.24
3.11-debian13-dev|3.11-dev,3.11-debian-dev|debian-13|||1
3.11-debian13|3.11,3.11-debian|debian-13
3.10-alpine3.24-dev|3.10-alpine-dev|alpine-3.24|||2
3.10-alpine3.24|3.10-alpine|alpine-3.24
3.10-debian13-dev|3.10-dev,3.10-debian-dev|debian-13|||1
3.10-debian13|3.10,3.10-debian|debian-13
",
    },
    Repository {
        name: "dhi.io/redis",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|/data|tini\t--|redis-server\t/etc/redis/redis.conf\n\
",
        rows: "\
8.8-debian13|8.8|debian-13
",
    },
    Repository {
        name: "dhi.io/ruby",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
1.9.3 2015-02-23
2.0.0 2016-02-24
2.1 2017-03-31
2.2 2018-03-31
2.3 2019-03-31
2.4 2020-03-31
2.5 2021-03-31
2.6 2022-03-31
2.7 2023-03-31
3.0 2024-04-23
3.1 2025-03-26
3.2 2026-03-31
3.3 2027-03-31
3.4 2028-03-31
4.0 2029-03-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|65532|||ruby|||ruby\n\
apk||yes||||ruby|||ruby\n\
apt||yes||||/bin/bash|||ruby\n\
",
        rows: "\
3.4-debian13|3.4|debian-13
4.0-alpine3.24-dev|4-alpine-dev,4.0-alpine-dev,4-alpine3.24-dev|alpine-3.24|||1
4.0-alpine3.24|4-alpine,4.0-alpine,4-alpine3.24|alpine-3.24
4.0-debian13-dev|4-dev,4.0-dev,4-debian-dev,4-debian13-dev,4.0-debian-dev|debian-13|||2
4.0-debian13|4,4.0,4-debian,4-debian13,4.0-debian|debian-13
3.4-alpine3.24-dev|3.4-alpine-dev|alpine-3.24|||1
3.4-alpine3.24|3.4-alpine|alpine-3.24
3.4-debian13-dev|3-dev,3.4-dev,3-debian-dev,3-debian13-dev,3.4-debian-dev|debian-13|||2
3.3-alpine3.24-dev|3.3-alpine-dev|alpine-3.24|||1
3.3-alpine3.24|3.3-alpine|alpine-3.24
3.3-debian13-dev|3.3-dev,3.3-debian-dev|debian-13|||2
3.3-debian13|3.3,3.3-debian|debian-13
",
    },
    Repository {
        name: "dhi.io/rust",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
1.29 2018-10-26
1.30 2018-12-07
1.31 2019-01-18
1.32 2019-03-01
1.33 2019-04-12
1.34 2019-05-24
1.35 2019-07-04
1.36 2019-08-16
1.37 2019-09-27
1.38 2019-11-08
1.39 2019-12-20
1.40 2020-01-31
1.41 2020-03-13
1.42 2020-04-24
1.43 2020-06-05
1.44 2020-07-17
1.45 2020-08-28
1.46 2020-10-08
1.47 2020-11-20
1.48 2021-01-01
1.49 2021-02-12
1.50 2021-03-26
1.51 2021-05-07
1.52 2021-06-18
1.53 2021-07-30
1.54 2021-09-10
1.55 2021-10-22
1.56 2021-12-03
1.57 2022-01-14
1.58 2022-02-25
1.59 2022-04-08
1.60 2022-05-20
1.61 2022-07-01
1.62 2022-09-12
1.63 2022-09-23
1.64 2022-11-04
1.65 2022-12-16
1.66 2023-01-27
1.67 2023-03-10
1.68 2023-04-21
1.69 2023-06-02
1.70 2023-07-14
1.71 2023-08-25
1.72 2023-10-06
1.73 2023-11-17
1.74 2023-12-28
1.75 2024-02-08
1.76 2024-03-21
1.77 2024-05-02
1.78 2024-06-13
1.79 2024-07-25
1.80 2024-09-05
1.81 2024-10-17
1.82 2024-11-28
1.83 2025-01-09
1.84 2025-02-20
1.85 2025-04-03
1.86 2025-05-15
1.87 2025-06-26
1.88 2025-08-07
1.89 2025-09-18
1.90 2025-10-30
1.91 2025-12-11
1.92 2026-01-22
1.93 2026-03-06
1.94 2026-04-16
1.95 2026-05-28
1.96 2026-07-09
1.97 2026-08-20
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|65532|/build||rustc\t--help|||rust\n\
apt||yes||/build||/bin/bash|||rust\n\
apk||yes||/build||rustc\t--help|||rust\n\
",
        rows: "\
1.98-debian13|1.98|debian-13
1.98-debian13-dev|1-dev,1.98-dev,1-debian-dev,1-debian13-dev,1.98-debian-dev|debian-13|||1
1.96-alpine3.24-dev|1-alpine-dev,1.96-alpine-dev,1-alpine3.24-dev|alpine-3.24|||2
1.96-alpine3.24|1-alpine,1.96-alpine,1-alpine3.24|alpine-3.24
",
    },
    Repository {
        name: "dhi.io/static",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-|-|no|65532\n\
",
        rows: "\
20250419-debian13|20250419,20250419-debian|debian-13
",
    },
    Repository {
        name: "docker",
        sources: "\
deepsinha75/repo-info@:repos/docker/remote/18.09.md\n\
hiramtibbit/repo-info@:repos/docker/remote/18.06.md\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 2f43652\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 6920603\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
29 29.7.2
29.7 29.7.2
",
        lifecycle: "\
17.03 2017-05-05
17.04 2017-06-04
17.05 2017-07-28
17.06 2017-09-29
17.07 2017-10-26
17.09 2017-11-17
17.10 2017-12-20
17.11 2018-01-27
17.12 2018-02-10
18.01 2018-03-07
18.02 2018-04-21
18.03 2018-05-10
18.04 2018-06-09
18.05 2018-08-18
18.06 2018-12-08
18.09 2019-08-22
19.03 2021-01-08
20.10 2023-12-10
23.0 2025-05-19
24.0 2024-06-08
25.0 2026-12-04
26.0 2024-06-08
26.1 2025-02-17
27 2025-05-03
28 2026-05-13
",
        silent: "dind",
        unsized_today: "\
29.7.2-dind-rootless 29-dind-rootless dind-rootless
",
        configs: "\
||yes|||dockerd-entrypoint.sh\n\
||yes|||docker-entrypoint.sh|sh\n\
||yes|||dockerd-entrypoint.sh|sh\n\
",
        rows: "\
29-dind|29,dind,latest,29.7,29.7-dind|alpine-3.24|363600000r2026-09-17:3|121000000q
29-cli|cli,29.7-cli|alpine-3.24|168200000r2026-09-04:5|55700000q|1
19.03||alpine-3.7|207000000n2019-11:0|66890000r|1
18.09||alpine-3.7|160000000n2019-07-11:0|51650000r|1
18.06||alpine-3.7|158000000n2019-02:1|51010000r|1
18.01||alpine-3.7|131600000r2018-01-26:4|41150000r|1
18.01-dind||alpine-3.7|142800000r2018-01-26:4|45690000r|2
18.01-git||alpine-3.7|148900000r2018-01-26:4|49590000r|1
18||alpine-3.7|131600000r2018-01-26:4|41150000r|1
18-dind||alpine-3.7|142800000r2018-01-26:4|45690000r|2
18-git||alpine-3.7|148900000r2018-01-26:4|49590000r|1
17.12||alpine-3.7|114400000r2018-01-26:4|36980000r|1
17.12-dind||alpine-3.7|125600000r2018-01-26:4|41520000r|2
17.12-git||alpine-3.7|131700000r2018-01-26:4|45430000r|1
17.09||alpine-3.6|99840000r2018-01-26:4|33040000r|1
17.09-dind||alpine-3.6|109700000r2018-01-26:4|37110000r|2
17.09-git||alpine-3.6|123600000r2018-01-26:4|44830000r|1
17.06||alpine-3.6|97020000r2017-06-29:6|32330000r|1
17.06-dind||alpine-3.6|102700000r2017-06-29:6|34720000r|2
17.06-git||alpine-3.6|120700000r2017-06-29:6|44060000r|1
17.03||alpine-3.5|89540000r2017-06-29:6|30430000r|1
17.03-dind||alpine-3.5|95150000r2017-06-29:6|32780000r|2
17.03-git||alpine-3.5|111700000r2017-06-29:6|41420000r|1
17||alpine-3.7|114400000r2018-01-26:4|36980000r|1
17-dind||alpine-3.7|125600000r2018-01-26:4|41520000r|2
17-git||alpine-3.7|131700000r2018-01-26:4|45430000r|1
1.12||alpine-3.4|96600000q2016-12-27:2|32040000r|1
1.12-dind||alpine-3.4|103000000q2016-12-27:2|34110000r|2
1.12-git||alpine-3.4|124000000q2016-12-27:2|41180000r|1
1.11||alpine-3.4|71400000q2016-12-27:2|23680000r|1
1.11-dind||alpine-3.4|77600000q2016-12-27:2|25750000r|2
1.11-git||alpine-3.4|98900000q2016-12-27:2|32820000r|1
1||alpine-3.4|96600000q2016-12-27:2|32040000r|1
1-dind||alpine-3.4|103000000q2016-12-27:2|34110000r|2
1-git||alpine-3.4|124000000q2016-12-27:2|41180000r|1
",
    },
    Repository {
        name: "docker/buildx-bin",
        sources: "\
a guess: the program as it is released, alone in its image\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no\n\
",
        rows: "\
latest|||70000000s2026-08:0
",
    },
    Repository {
        name: "docker/compose-bin",
        sources: "\
a guess: the program as it is released, alone in its image\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no\n\
",
        rows: "\
latest|||60000000s2026-08:0
",
    },
    Repository {
        name: "dockereng/cli-bin",
        sources: "\
a guess: the program as it is released, alone in its image\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no\n\
",
        rows: "\
latest|||40000000s2026-08:0
",
    },
    Repository {
        name: "drupal",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
10 10.6.15
10.6 10.6.15
11 11.4.5
11.3 11.3.16
11.4 11.4.5
",
        lifecycle: "\
10.0 2023-12-15
10.1 2024-06-20
10.2 2024-12-17
10.3 2025-06-16
10.4 2025-12-10
10.5 2026-06-17
10.6 2026-12-16
11.0 2025-06-16
11.1 2025-12-10
11.2 2026-06-17
11.3 2026-12-16
11.4 2027-07-07
7 2025-01-05
8.8 2020-12-01
8.9 2021-11-02
9.0 2021-06-16
9.1 2021-12-08
9.2 2022-06-15
9.3 2022-12-14
9.4 2023-06-21
9.5 2023-11-01
",
        silent: "apache trixie",
        unsized_today: "\
11.4.5-php8.5-apache-trixie 11 11-apache 11-apache-trixie 11-php8.5 11-php8.5-apache 11-php8.5-apache-trixie apache apache-trixie latest php8.5 php8.5-apache php8.5-apache-trixie
11.4.5-php8.5-fpm-trixie 11-fpm 11-fpm-trixie 11-php8.5-fpm 11-php8.5-fpm-trixie fpm fpm-trixie php8.5-fpm php8.5-fpm-trixie
11.4.5-php8.5-apache-bookworm 11-apache-bookworm 11-php8.5-apache-bookworm apache-bookworm php8.5-apache-bookworm
11.4.5-php8.5-fpm-bookworm 11-fpm-bookworm 11-php8.5-fpm-bookworm fpm-bookworm php8.5-fpm-bookworm
11.4.5-php8.5-fpm-alpine3.24 11-fpm-alpine 11-fpm-alpine3.24 11-php8.5-fpm-alpine 11-php8.5-fpm-alpine3.24 fpm-alpine fpm-alpine3.24 php8.5-fpm-alpine php8.5-fpm-alpine3.24
11.4.5-php8.5-fpm-alpine3.23 11-fpm-alpine3.23 11-php8.5-fpm-alpine3.23 fpm-alpine3.23 php8.5-fpm-alpine3.23
11.4.5-php8.4-apache-trixie 11-php8.4 11-php8.4-apache 11-php8.4-apache-trixie php8.4 php8.4-apache php8.4-apache-trixie
11.4.5-php8.4-fpm-trixie 11-php8.4-fpm 11-php8.4-fpm-trixie php8.4-fpm php8.4-fpm-trixie
11.4.5-php8.4-apache-bookworm 11-php8.4-apache-bookworm php8.4-apache-bookworm
11.4.5-php8.4-fpm-bookworm 11-php8.4-fpm-bookworm php8.4-fpm-bookworm
11.4.5-php8.4-fpm-alpine3.24 11-php8.4-fpm-alpine 11-php8.4-fpm-alpine3.24 php8.4-fpm-alpine php8.4-fpm-alpine3.24
11.4.5-php8.4-fpm-alpine3.23 11-php8.4-fpm-alpine3.23 php8.4-fpm-alpine3.23
10.6.15-php8.4-apache-trixie 10 10-apache 10-apache-trixie 10-php8.4 10-php8.4-apache 10-php8.4-apache-trixie
10.6.15-php8.4-fpm-trixie 10-fpm 10-fpm-trixie 10-php8.4-fpm 10-php8.4-fpm-trixie
10.6.15-php8.4-apache-bookworm 10-apache-bookworm 10-php8.4-apache-bookworm
10.6.15-php8.4-fpm-bookworm 10-fpm-bookworm 10-php8.4-fpm-bookworm
10.6.15-php8.4-fpm-alpine3.24 10-fpm-alpine 10-fpm-alpine3.24 10-php8.4-fpm-alpine 10-php8.4-fpm-alpine3.24
10.6.15-php8.4-fpm-alpine3.23 10-fpm-alpine3.23 10-php8.4-fpm-alpine3.23
10.6.15-php8.3-apache-trixie 10-php8.3 10-php8.3-apache 10-php8.3-apache-trixie
10.6.15-php8.3-fpm-trixie 10-php8.3-fpm 10-php8.3-fpm-trixie
10.6.15-php8.3-apache-bookworm 10-php8.3-apache-bookworm
10.6.15-php8.3-fpm-bookworm 10-php8.3-fpm-bookworm
10.6.15-php8.3-fpm-alpine3.24 10-php8.3-fpm-alpine 10-php8.3-fpm-alpine3.24
10.6.15-php8.3-fpm-alpine3.23 10-php8.3-fpm-alpine3.23
",
        configs: "\
||yes||/var/www/html|docker-php-entrypoint|apache2-foreground\n\
||yes||/var/www/html|docker-php-entrypoint|php-fpm\n\
",
        rows: "\
8.4||debian-8|455000000r2018-01-24:0|180300000r
8.4-apache||debian-8|455000000r2018-01-24:0|180300000r
8.4-fpm||debian-8|445100000r2018-01-24:0|176500000r|1
",
    },
    Repository {
        name: "eclipse-mosquitto",
        sources: "\
",
        newest: "\
1.6 1.6.15
2 2.1.2
2.0 2.0.22
2.1 2.1.2
",
        lifecycle: "\
",
        silent: "openssl",
        unsized_today: "\
2.1.2-alpine 2 alpine latest
2.0.22-openssl 2-openssl openssl
",
        configs: "\
",
        rows: "\
",
    },
    Repository {
        name: "eclipse-temurin",
        sources: "\
composed: what the image adds to one release of Ubuntu, on the other\n\
docker images output on GitHub, record 22504953390\n\
docker images output on GitHub, record 25432802744\n\
docker images output on GitHub, record 43868731596\n\
docker images output on GitHub, record 43942077753\n\
docker images output on GitHub, record 52700540633\n\
docker images output on GitHub, record 68386592094\n\
docker images output on GitHub, record 68867365985\n\
eclipse-temurin:21-jre\n\
eclipse-temurin:21-jre-alpine\n\
judged from 11-jdk estimate\n\
judged from 11-jre estimate\n\
judged from 8-jdk estimate\n\
judged from 8-jre estimate\n\
maxmood96/repo-info at 011d1fe\n\
maxmood96/repo-info at 03b493c\n\
docker-library/repo-info at 1be336e\n\
docker-library/repo-info\n\
docker-library/repo-info\n\
docker-library/repo-info at 28e979c\n\
docker-library/repo-info at 6b8e357\n\
docker-library/repo-info at d849195\n\
ubuntu:24.04 + apt layer + JDK tarball scale\n\
",
        newest: "\
11 11.0.32
17 17.0.20
21 21.0.12
25 25.0.4
26 26.0.2
",
        lifecycle: "\
11 2027-10-31
16 2021-09-30
17 2027-10-31
18 2022-09-30
19 2023-03-31
20 2023-09-19
21 2029-12-31
22 2024-09-17
23 2025-03-18
24 2025-09-16
25 2031-09-30
26 2026-09-15
8 2030-12-31
",
        silent: "jdk resolute",
        unsized_today: "\
8u502-b07-jdk-alpine-3.24 8-alpine 8-alpine-3.24 8-jdk-alpine 8-jdk-alpine-3.24 8u502-b07-jdk-alpine
8u502-b07-jdk-alpine-3.23 8-alpine-3.23 8-jdk-alpine-3.23
8u502-b07-jdk-alpine-3.22 8-alpine-3.22 8-jdk-alpine-3.22
8u502-b07-jdk-alpine-3.21 8-alpine-3.21 8-jdk-alpine-3.21
8u502-b07-jdk-ubi10-minimal 8-jdk-ubi10-minimal 8-ubi10-minimal
8u502-b07-jdk-ubi9-minimal 8-jdk-ubi9-minimal 8-ubi9-minimal
8u502-b07-jre-alpine-3.23 8-jre-alpine-3.23
8u502-b07-jre-alpine-3.22 8-jre-alpine-3.22
8u502-b07-jre-alpine-3.21 8-jre-alpine-3.21
8u502-b07-jre-ubi10-minimal 8-jre-ubi10-minimal
8u502-b07-jre-ubi9-minimal 8-jre-ubi9-minimal
11.0.32_9-jdk-alpine-3.24 11-alpine 11-alpine-3.24 11-jdk-alpine 11-jdk-alpine-3.24
11.0.32_9-jdk-alpine-3.23 11-alpine-3.23 11-jdk-alpine-3.23
11.0.32_9-jdk-alpine-3.22 11-alpine-3.22 11-jdk-alpine-3.22
11.0.32_9-jdk-alpine-3.21 11-alpine-3.21 11-jdk-alpine-3.21
11.0.32_9-jdk-ubi10-minimal 11-jdk-ubi10-minimal 11-ubi10-minimal
11.0.32_9-jdk-ubi9-minimal 11-jdk-ubi9-minimal 11-ubi9-minimal
11.0.32_9-jre-alpine-3.23 11-jre-alpine-3.23
11.0.32_9-jre-alpine-3.22 11-jre-alpine-3.22
11.0.32_9-jre-alpine-3.21 11-jre-alpine-3.21
11.0.32_9-jre-ubi10-minimal 11-jre-ubi10-minimal
11.0.32_9-jre-ubi9-minimal 11-jre-ubi9-minimal
17.0.20_8-jdk-alpine-3.23 17-alpine-3.23 17-jdk-alpine-3.23
17.0.20_8-jdk-alpine-3.22 17-alpine-3.22 17-jdk-alpine-3.22
17.0.20_8-jdk-alpine-3.21 17-alpine-3.21 17-jdk-alpine-3.21
17.0.20_8-jdk-ubi10-minimal 17-jdk-ubi10-minimal 17-ubi10-minimal
17.0.20_8-jdk-ubi9-minimal 17-jdk-ubi9-minimal 17-ubi9-minimal
17.0.20_8-jre-alpine-3.23 17-jre-alpine-3.23
17.0.20_8-jre-alpine-3.22 17-jre-alpine-3.22
17.0.20_8-jre-alpine-3.21 17-jre-alpine-3.21
17.0.20_8-jre-ubi10-minimal 17-jre-ubi10-minimal
17.0.20_8-jre-ubi9-minimal 17-jre-ubi9-minimal
21.0.12_8-jdk-alpine-3.23 21-alpine-3.23 21-jdk-alpine-3.23
21.0.12_8-jdk-alpine-3.22 21-alpine-3.22 21-jdk-alpine-3.22
21.0.12_8-jdk-alpine-3.21 21-alpine-3.21 21-jdk-alpine-3.21
21.0.12_8-jdk-ubi10-minimal 21-jdk-ubi10-minimal 21-ubi10-minimal
21.0.12_8-jdk-ubi9-minimal 21-jdk-ubi9-minimal 21-ubi9-minimal
21.0.12_8-jre-alpine-3.22 21-jre-alpine-3.22
21.0.12_8-jre-alpine-3.21 21-jre-alpine-3.21
21.0.12_8-jre-ubi10-minimal 21-jre-ubi10-minimal
21.0.12_8-jre-ubi9-minimal 21-jre-ubi9-minimal
25.0.4_7-jdk-alpine-3.24 25-alpine 25-alpine-3.24 25-jdk-alpine 25-jdk-alpine-3.24
25.0.4_7-jdk-alpine-3.23 25-alpine-3.23 25-jdk-alpine-3.23
25.0.4_7-jdk-alpine-3.22 25-alpine-3.22 25-jdk-alpine-3.22
25.0.4_7-jdk-alpine-3.21 25-alpine-3.21 25-jdk-alpine-3.21
25.0.4_7-jdk-ubi10-minimal 25-jdk-ubi10-minimal 25-ubi10-minimal
25.0.4_7-jre-alpine-3.23 25-jre-alpine-3.23
25.0.4_7-jre-alpine-3.22 25-jre-alpine-3.22
25.0.4_7-jre-alpine-3.21 25-jre-alpine-3.21
25.0.4_7-jre-ubi10-minimal 25-jre-ubi10-minimal
26.0.2_10-jdk-alpine-3.24 26-alpine 26-alpine-3.24 26-jdk-alpine 26-jdk-alpine-3.24
26.0.2_10-jdk-alpine-3.23 26-alpine-3.23 26-jdk-alpine-3.23
26.0.2_10-jdk-resolute 26 26-jdk 26-jdk-resolute 26-resolute
26.0.2_10-jdk-noble 26-jdk-noble 26-noble
26.0.2_10-jdk-jammy 26-jammy 26-jdk-jammy
26.0.2_10-jdk-ubi10-minimal 26-jdk-ubi10-minimal 26-ubi10-minimal
26.0.2_10-jre-alpine-3.24 26-jre-alpine 26-jre-alpine-3.24
26.0.2_10-jre-alpine-3.23 26-jre-alpine-3.23
26.0.2_10-jre-resolute 26-jre 26-jre-resolute
26.0.2_10-jre-noble 26-jre-noble
26.0.2_10-jre-jammy 26-jre-jammy
26.0.2_10-jre-ubi10-minimal 26-jre-ubi10-minimal
",
        configs: "\
||yes|||/__cacert_entrypoint.sh||JAVA_HOME=/opt/java/openjdk\tPATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes|||/__cacert_entrypoint.sh|jshell|JAVA_HOME=/opt/java/openjdk\tPATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
",
        rows: "\
21-jre-alpine-3.23||alpine-3.23||74000000r2026-09-25:18
25-jdk|25,25-jdk-resolute,latest,25-resolute|ubuntu-26.04|414000000r2026-08-21:21|144000000q|1
25-jdk-noble|25-noble|ubuntu-24.04|392000000p2026-06-27:0|134800000p
25-jdk-jammy|25-jammy|ubuntu-22.04|391700000p2025-01:0|134800000p2026-06-27:0|1
25-jre|25-jre-resolute|ubuntu-26.04|336000000r2026-09-16:20|117000000q
25-jre-noble||ubuntu-24.04|314000000p2026-06-27:0|107700000p
25-jre-alpine|25-jre-alpine-3.24|alpine-3.24|206000000s2026-09-01:9|73500000s
25-jre-jammy||ubuntu-22.04|313700000p2025-01:0|107700000p2026-06-27:0
21-jdk|21,21-jdk-noble,21-jdk-resolute,21-resolute,21-noble|ubuntu-24.04|501000000r2026:6|210800000r2026-09-09:17|1
21-jdk-alpine|21-alpine,21-alpine-3.24,21-jdk-alpine-3.24|alpine-3.24|364000000r2026-09:7|172000000q|1
21-jdk-jammy|21-jammy|ubuntu-22.04|500700000p2025-01:0|210800000p2026-07-31:0|1
21-jre|21-jre-noble,21-jre-resolute|ubuntu-24.04|287000000r2026:5|99680000r2026-01-15:14||21.0.12
21-jre-alpine|21-jre-alpine-3.24|alpine-3.24|208000000r2026-09:7|98400000q||21.0.12
21-jre-jammy||ubuntu-22.04|286700000p2025-01:0|99660000p2026-01-15:0
17-jdk|17,17-jdk-resolute,17-resolute|ubuntu-26.04|448000000r2026-07-16:16|156000000q|1
17-jdk-noble|17-noble|ubuntu-24.04|426000000p2026-06-27:0|146600000p
17-jdk-alpine|17-alpine,17-alpine-3.24,17-jdk-alpine-3.24|alpine-3.24|333000000r2025-07:4|158000000q|1
17-jdk-focal||ubuntu-20.04|411000000r2023-07:1|166000000q|1
17-jdk-jammy|17-jammy|ubuntu-22.04|456000000r2023-04:2|185000000q|1
17-jre|17-jre-resolute|ubuntu-26.04|294400000r2026-08-21:19|102000000q
17-jre-noble||ubuntu-24.04|272400000p2026-06-27:0|93250000p
17-jre-alpine|17-jre-alpine-3.24|alpine-3.24|181000000r2025-07:4|85700000q
17-jre-jammy||ubuntu-22.04|262600000r2026-07-02:16|91200000q
17-jre-focal||ubuntu-20.04|273000000q2025-04-23:15|94730000r
11-jdk|11,11-jdk-noble,11-jdk-resolute,11-resolute,11-noble|ubuntu-24.04|407000000s2026-09-01:22|191000000s|1
11-jdk-jammy|11-jammy|ubuntu-22.04|407000000s2026-11-21:10||1
11-jre|11-jre-noble,11-jre-resolute|ubuntu-24.04|258000000s2026-09-01:8|94400000s
11-jre-alpine|11-jre-alpine-3.24|alpine-3.24|169000000r2025-11:3|80000000q
11-jre-jammy||ubuntu-22.04|258000000s2026-11-21:11
8-jdk|8,8-jdk-noble,8-jdk-resolute,8-resolute,8u502-b07-jdk,8u502-b07-jdk-resolute,8-noble,8u502-b07-jdk-noble|ubuntu-24.04|373000000s2026-09-01:22|175000000s|1
8-jdk-jammy|8-jammy,8u502-b07-jdk-jammy|ubuntu-22.04|373000000s2026-11-21:12||1
8-jre|8-jre-noble,8-jre-resolute,8u502-b07-jre,8u502-b07-jre-resolute,8u502-b07-jre-noble|ubuntu-24.04|242000000s2026-09-01:8|89100000s
8-jre-alpine|8-jre-alpine-3.24,8u502-b07-jre-alpine,8u502-b07-jre-alpine-3.24|alpine-3.24|150000000s2026-09-01:9|60000000s
8-jre-jammy|8u502-b07-jre-jammy|ubuntu-22.04|242000000s2026-11-21:13
",
    },
    Repository {
        name: "elasticsearch",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
6 2022-02-10
7 2026-01-15
8.16 2025-04-15
8.17 2025-08-12
8.18 2025-10-21
8.19 2027-07-15
9.0 2025-10-23
9.1 2026-02-03
9.2 2026-05-05
9.3 2026-08-04
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||/usr/share/elasticsearch|/docker-entrypoint.sh|elasticsearch\n\
",
        rows: "\
5.6||debian-9|580900000r2018-01-17:0|262700000r
5.6-alpine||alpine-3.7|124700000r2018-01-17:0|91990000r
alpine||alpine-3.7|124700000r2018-01-17:0|91990000r
latest||debian-9|580900000r2018-01-17:0|262700000r
",
    },
    Repository {
        name: "elixir",
        sources: "\
docker images output on GitHub, record 15998024499\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
1.16 1.16.3
1.17 1.17.3
1.18 1.18.4
1.19 1.19.5
1.20 1.20.3
",
        lifecycle: "\
1.10 2023-06-19
1.11 2023-12-22
1.12 2024-06-12
1.13 2024-12-19
1.14 2025-10-16
1.15 2026-06-03
1.4 2019-06-24
1.5 2020-01-27
1.6 2020-10-06
1.7 2021-05-19
1.8 2021-12-03
1.9 2022-09-01
",
        silent: "",
        unsized_today: "\
1.20.3-otp-29 latest otp-29
1.20.3-otp-29-slim otp-29-slim slim
1.20.3-otp-29-alpine alpine otp-29-alpine
1.20.3-otp-27 otp-27
1.20.3-otp-27-alpine otp-27-alpine
1.20.3-otp-27-slim otp-27-slim
1.20.3-otp-28 otp-28
1.20.3-otp-28-alpine otp-28-alpine
1.20.3-otp-28-slim otp-28-slim
",
        configs: "\
||yes||||iex|||elixir\n\
",
        rows: "\
1.9.1-alpine||alpine|87600000r2019-10:0|53700000q
1.6||debian-8|890200000r2018-01-17:1|399800000r
1.6-alpine||alpine-3.6|83110000r2018-01-17:1|50990000r
1.6-slim||debian-8|287400000r2018-01-17:1|121900000r
1.5||debian-8|889200000r2017-12-20:1|399400000r
1.5-alpine||alpine-3.6|80190000r2018-01-10:1|50040000r
1.5-slim||debian-8|284500000r2017-12-20:1|121000000r
1.4||debian-8|897000000r2017-12-19:1|401800000r
1.4-slim||debian-8|448500000r2017-12-19:1|221800000r
1.3||debian-8|896500000r2017-12-19:1|401600000r
1.3-slim||debian-8|448000000r2017-12-19:1|221600000r
1.2||debian-8|763700000r2017-12-12:1|315400000r
1.2-slim||debian-8|294000000r2017-12-12:1|123500000r
",
    },
    Repository {
        name: "erlang",
        sources: "\
c0b/docker-erlang-otp README.md\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
24 24.3.4.17
24.3 24.3.4.17
24.3.4 24.3.4.17
25 25.3.2.21
25.3 25.3.2.21
25.3.2 25.3.2.21
26 26.2.5.21
26.2 26.2.5.21
26.2.5 26.2.5.21
27 27.3.4.16
27.3 27.3.4.16
27.3.4 27.3.4.16
28 28.5.0.5
28.5 28.5.0.5
28.5.0 28.5.0.5
29 29.0.5.0
29.0 29.0.5.0
29.0.5 29.0.5.0
",
        lifecycle: "\
17 2018-10-11
18 2018-11-09
19 2019-06-21
20 2020-06-21
21 2021-06-19
22 2024-03-18
23 2024-03-14
24 2024-05-10
25 2025-05-17
26 2026-05-26
27 2027-05-20
28 2028-05-20
29 2029-05-11
",
        silent: "",
        unsized_today: "\
29.0.5.0 29 latest
29.0.5.0-slim 29-slim slim
29.0.5.0-alpine 29-alpine alpine
28.5.0.5 28
28.5.0.5-slim 28-slim
28.5.0.5-alpine 28-alpine
27.3.4.16 27
27.3.4.16-slim 27-slim
27.3.4.16-alpine 27-alpine
26.2.5.21 26
26.2.5.21-slim 26-slim
26.2.5.21-alpine 26-alpine
25.3.2.21 25
25.3.2.21-slim 25-slim
25.3.2.21-alpine 25-alpine
24.3.4.17 24
24.3.4.17-slim 24-slim
24.3.4.17-alpine 24-alpine
",
        configs: "\
||yes||||erl|||erlang\n\
",
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
20.2||debian-8|877100000r2017-12-20:1|393800000r
20.2-alpine||alpine-3.6|74570000r2018-01-09:1|46130000r
20.2-slim||debian-8|277000000r2017-12-20:1|116600000r
",
    },
    Repository {
        name: "fedora",
        sources: "\
docker images output on GitHub, record 23186759317\n\
docker images output on GitHub, record 7135042191\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 4d7f688\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
45 rawhide
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
38||fedora-38|196000000r2023-01:1|67600000q
37||fedora-37|190000000r2023-01:1|65500000q
33||fedora-33|176000000r2021-02:0|60700000q
27||fedora-27|251700000r2017-11-14:3|86820000r
26||fedora-26|231300000r2017-11-14:3|79360000r
26-modular||fedora-26|85330000r2017-11-04:3|34970000r
25||fedora-25|232400000r2017-11-04:3|79910000r
24||fedora-24|204400000r2016-11-15:5|72880000r
23||fedora-23|222000000q2016-08-30:2|76660000r
22||fedora-22|195000000q2016-08-30:2|67210000r
21||fedora-21|268000000q2016-08-30:2|92470000r
20||fedora-20|272000000q2016-08-30:2|93950000r
heisenbug||fedora-20|272000000q2016-08-30:2|93950000r
latest|44|fedora-44|182000000q2026-08-26:4|69400000r||44
modular||fedora-26|85330000r2017-11-04:3|34970000r
",
    },
    Repository {
        name: "gazebo",
        sources: "\
maxmood96/repo-info at 070b530\n\
docker-library/repo-info at 72e4be7\n\
docker-library/repo-info, the tag's page of that day\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||/gzserver_entrypoint.sh|gzserver\n\
",
        rows: "\
gzserver9|gzserver9-bionic|ubuntu-18.04|647700000r2023-01-02:2|268500000r2023-01-02:1
gzserver11-focal|gzserver11|ubuntu-20.04|777000000q2022-12-09:1|321900000r
gzserver11-bionic||ubuntu-18.04|670000000n2023-01-02:1|277800000r
gzserver10-bionic||ubuntu-18.04|648000000n2021-03-12:0|268500000r
gzserver9-xenial||ubuntu-16.04|653000000q2021-03-12:0|270600000r
gzserver9-stretch||debian-9|642000000q2021-03-12:0|266200000r
gzserver7-xenial||ubuntu-16.04|589000000q2021-03-12:0|243900000r
libgazebo9-bionic||ubuntu-18.04|998000000q2023-01-02:1|413800000r
libgazebo9-xenial||ubuntu-16.04|1200000000q2021-03-12:0|495400000r
libgazebo7-xenial||ubuntu-16.04|1170000000q2021-03-12:0|484300000r
",
    },
    Repository {
        name: "gcc",
        sources: "\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 629ce01\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
12 12.5.0
12.5 12.5.0
13 13.4.0
13.4 13.4.0
14 14.4.0
14.4 14.4.0
15 15.3.0
15.3 15.3.0
16 16.2.0
16.2 16.2.0
",
        lifecycle: "\
",
        silent: "bookworm trixie",
        unsized_today: "\
15.3.0-trixie 15 15-trixie
14.4.0-trixie 14 14-trixie
13.4.0-bookworm 13 13-bookworm
12.5.0-bookworm 12 12-bookworm
",
        configs: "\
||yes||||bash|||gcc\n\
||yes||||/bin/bash|||gcc\n\
",
        rows: "\
16|16-trixie,16.2,16.2-trixie,latest,trixie|debian-13|1560000000r2026-08-11:2|501000000q
7.3||debian-9|1640000000r2018-01-26:1|526400000r
7.1||debian-9|1640000000r2017-07-07:3|523800000r
7||debian-9|1640000000r2018-01-26:1|526400000r
6.4||debian-8|1490000000r2018-01-24:1|465300000r
6.3||debian-8|1430000000n2016-12-22:0|454600000r|1
6||debian-8|1490000000r2018-01-24:1|465300000r
5.5||debian-8|1430000000r2018-01-24:1|451500000r
5.4||debian-8|1420000000r2017-07-07:3|447200000r
5||debian-8|1430000000r2018-01-24:1|451500000r
4.9||debian-8|1360000000r2017-07-07:3|432700000r
4||debian-8|1360000000r2017-07-07:3|432700000r
",
    },
    Repository {
        name: "gcr.io/distroless/base-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
docker images output on GitHub, record 13401941245\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-12|22260000p2026-09:0|9702000p|||7|2026-09
debug-nonroot||distroless-debian-12|22260000p2026-09:0|9702000p|1||7|2026-09
latest||distroless-debian-12|20800000r2025-10:1|8816000p2026-09:0|2||7|2026-09
nonroot||distroless-debian-12|20720000p2026-09:0|8816000p|3||7|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/base-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-13|25830000p2026-09:0|11140000p|||10
debug-nonroot||distroless-debian-13|25830000p2026-09:0|11140000p|1||10
latest||distroless-debian-13|24300000p2026-09:0|10250000p|2||10
nonroot||distroless-debian-13|24300000p2026-09:0|10250000p|3||10
",
    },
    Repository {
        name: "gcr.io/distroless/base-nossl-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
docker images output on GitHub, record 69254260638\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-12|16340000p2026-09:0|6998000p|||6|2026-09
debug-nonroot||distroless-debian-12|16340000p2026-09:0|6998000p|1||6|2026-09
latest||distroless-debian-12|14800000r2025-02:1|6112000p2026-09:0|2||6|2026-09
nonroot||distroless-debian-12|14800000p2026-09:0|6112000p|3||6|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/base-nossl-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-13|16800000p2026-09:0|7292000p|||7
debug-nonroot||distroless-debian-13|16800000p2026-09:0|7292000p|1||7
latest||distroless-debian-13|15270000p2026-09:0|6405000p|2||7
nonroot||distroless-debian-13|15270000p2026-09:0|6405000p|3||7
",
    },
    Repository {
        name: "gcr.io/distroless/cc-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
docker images output on GitHub, record 13401941245\n\
public code file, record 7156312005\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-12|25080000p2026-09:0|10820000p|||11|2026-09
debug-nonroot||distroless-debian-12|25080000p2026-09:0|10820000p|1||11|2026-09
latest||distroless-debian-12|23600000r2025-10:1|10180000r2025-11:2|2||11|2026-09
nonroot||distroless-debian-12|23540000p2026-09:0|9934000p|3||11|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/cc-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-13|29110000p2026-09:0|12460000p|||14
debug-nonroot||distroless-debian-13|29110000p2026-09:0|12460000p|1||14
latest||distroless-debian-13|27570000p2026-09:0|11580000p|2||14
nonroot||distroless-debian-13|27570000p2026-09:0|11580000p|3||14
",
    },
    Repository {
        name: "gcr.io/distroless/java",
        sources: "\
docker images output on GitHub, record 16336683076\n\
docker images output on GitHub, record 28251277171\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||no\n\
",
        rows: "\
11||distroless-debian-13|210000000r2022:0|85100000q
11-nonroot||distroless-debian-13|210000000r2021-08:1|85100000q
",
    },
    Repository {
        name: "gcr.io/distroless/java-base-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-12|34900000p2026-09:0|16960000p|||27|2026-02-27
debug-nonroot||distroless-debian-12|34900000p2026-09:0|16960000p|1||27|2026-02-27
latest||distroless-debian-12|33370000p2026-09:0|16080000p|2||27|2026-02-27
nonroot||distroless-debian-12|33370000p2026-09:0|16080000p|3||27|2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/java-base-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||yes|65532|/home/nonroot|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|0|/|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
||no|65532|/home/nonroot|||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-13|27930000p2026-09:0|12840000p|||25
debug-nonroot||distroless-debian-13|27930000p2026-09:0|12840000p|1||25
latest||distroless-debian-13|26400000p2026-09:0|11950000p|2||25
nonroot||distroless-debian-13|26400000p2026-09:0|11950000p|3||25
",
    },
    Repository {
        name: "gcr.io/distroless/java11",
        sources: "\
docker images output on GitHub, record 13401941245\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||no\n\
",
        rows: "\
latest||distroless-debian-13|209000000r2025-10:0|84700000q
",
    },
    Repository {
        name: "gcr.io/distroless/java11-debian11",
        sources: "\
docker images output on GitHub, record 38650640241\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||no\n\
",
        rows: "\
latest||distroless-debian-11|204000000r2023-08:0|82600000q||||2024-08
",
    },
    Repository {
        name: "gcr.io/distroless/java17-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||yes|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
",
        rows: "\
debug||distroless-debian-12|169000000s2026-09:0|63000000s||17||2026-02-27
debug-nonroot||distroless-debian-12|169000000s2026-09:0|63000000s|1|17||2026-02-27
latest||distroless-debian-12|167000000s2026-09:0|62100000s|2|17||2026-02-27
nonroot||distroless-debian-12|167000000s2026-09:0|62100000s|3|17||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/java17-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||yes|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
",
        rows: "\
debug||distroless-debian-13|162000000s2026-09:0|58800000s||17
debug-nonroot||distroless-debian-13|162000000s2026-09:0|58800000s|1|17
latest||distroless-debian-13|160000000s2026-09:0|58000000s|2|17
nonroot||distroless-debian-13|160000000s2026-09:0|58000000s|3|17
",
    },
    Repository {
        name: "gcr.io/distroless/java21-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
docker images output on GitHub, record 13401941245\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||yes|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
",
        rows: "\
debug||distroless-debian-12|183000000s2026-09:0|66500000s||21||2026-02-27
debug-nonroot||distroless-debian-12|183000000s2026-09:0|66500000s|1|21||2026-02-27
latest||distroless-debian-12|192000000r2025-10:1|65600000s2026-09:0|2|21||2026-02-27
nonroot||distroless-debian-12|181000000s2026-09:0|65600000s|3|21||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/java21-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||yes|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
",
        rows: "\
debug||distroless-debian-13|176000000s2026-09:0|62300000s||21
debug-nonroot||distroless-debian-13|176000000s2026-09:0|62300000s|1|21
latest||distroless-debian-13|174000000s2026-09:0|61500000s|2|21
nonroot||distroless-debian-13|174000000s2026-09:0|61500000s|3|21
",
    },
    Repository {
        name: "gcr.io/distroless/java25-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||yes|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|0|/|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
||no|65532|/home/nonroot|/usr/bin/java\t-jar||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||java\n\
",
        rows: "\
debug||distroless-debian-13|188000000s2026-09:0|66800000s||25
debug-nonroot||distroless-debian-13|188000000s2026-09:0|66800000s|1|25
latest||distroless-debian-13|186000000s2026-09:0|66000000s|2|25
nonroot||distroless-debian-13|186000000s2026-09:0|66000000s|3|25
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs18-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-12|116600000p2026-09:0|47250000p||18.20.8||2026-02-27
debug-nonroot||distroless-debian-12|116600000p2026-09:0|47250000p|1|18.20.8||2026-02-27
latest||distroless-debian-12|115100000p2026-09:0|46370000p|2|18.20.8||2026-02-27
nonroot||distroless-debian-12|115100000p2026-09:0|46370000p|3|18.20.8||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs20-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-12|124100000p2026-09:0|50590000p||20.20.2||2026-02-27
debug-nonroot||distroless-debian-12|124100000p2026-09:0|50590000p|1|20.20.2||2026-02-27
latest||distroless-debian-12|122600000p2026-09:0|49710000p|2|20.20.2||2026-02-27
nonroot||distroless-debian-12|122600000p2026-09:0|49710000p|3|20.20.2||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs20-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-13|128200000p2026-09:0|52230000p||20.20.2||2026-04-30
debug-nonroot||distroless-debian-13|128200000p2026-09:0|52230000p|1|20.20.2||2026-04-30
latest||distroless-debian-13|126600000p2026-09:0|51350000p|2|20.20.2||2026-04-30
nonroot||distroless-debian-13|126600000p2026-09:0|51350000p|3|20.20.2||2026-04-30
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs22-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-12|150000000p2026-09:0|59800000p||22.23.3||2026-02-27
debug-nonroot||distroless-debian-12|150000000p2026-09:0|59800000p|1|22.23.3||2026-02-27
latest||distroless-debian-12|148500000p2026-09:0|58910000p|2|22.23.3||2026-02-27
nonroot||distroless-debian-12|148500000p2026-09:0|58910000p|3|22.23.3||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs22-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-13|154100000p2026-09:0|61440000p||22.23.3
debug-nonroot||distroless-debian-13|154100000p2026-09:0|61440000p|1|22.23.3
latest||distroless-debian-13|152500000p2026-09:0|60560000p|2|22.23.3
nonroot||distroless-debian-13|152500000p2026-09:0|60560000p|3|22.23.3
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs24-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-12|151800000p2026-09:0|60370000p||24.21.0||2026-02-27
debug-nonroot||distroless-debian-12|151800000p2026-09:0|60370000p|1|24.21.0||2026-02-27
latest||distroless-debian-12|150300000p2026-09:0|59490000p|2|24.21.0||2026-02-27
nonroot||distroless-debian-12|150300000p2026-09:0|59490000p|3|24.21.0||2026-02-27
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs24-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-13|155900000p2026-09:0|62010000p||24.21.0
debug-nonroot||distroless-debian-13|155900000p2026-09:0|62010000p|1|24.21.0
latest||distroless-debian-13|154300000p2026-09:0|61130000p|2|24.21.0
nonroot||distroless-debian-13|154300000p2026-09:0|61130000p|3|24.21.0
",
    },
    Repository {
        name: "gcr.io/distroless/nodejs26-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||yes|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|0|/|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
||no|65532|/home/nonroot|/nodejs/bin/node||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||node\n\
",
        rows: "\
debug||distroless-debian-13|179000000p2026-09:0|67760000p||26.10.0
debug-nonroot||distroless-debian-13|179000000p2026-09:0|67760000p|1|26.10.0
latest||distroless-debian-13|177500000p2026-09:0|66880000p|2|26.10.0
nonroot||distroless-debian-13|177500000p2026-09:0|66880000p|3|26.10.0
",
    },
    Repository {
        name: "gcr.io/distroless/python3-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/python3.11||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
||yes|65532|/home/nonroot|/usr/bin/python3.11||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
||no|0|/|/usr/bin/python3.11||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
||no|65532|/home/nonroot|/usr/bin/python3.11||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
",
        rows: "\
debug||distroless-debian-12|54440000p2026-09:0|22470000p||3.11|35|2026-05-12
debug-nonroot||distroless-debian-12|54440000p2026-09:0|22470000p|1|3.11|35|2026-05-12
latest||distroless-debian-12|52910000p2026-09:0|21580000p|2|3.11|35|2026-05-12
nonroot||distroless-debian-12|52910000p2026-09:0|21580000p|3|3.11|35|2026-05-12
",
    },
    Repository {
        name: "gcr.io/distroless/python3-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|0|/|/usr/bin/python3.13||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
||yes|65532|/home/nonroot|/usr/bin/python3.13||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
||no|0|/|/usr/bin/python3.13||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
||no|65532|/home/nonroot|/usr/bin/python3.13||LANG=C.UTF-8\tPATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt||python\n\
",
        rows: "\
debug||distroless-debian-13|61170000p2026-09:0|25560000p||3.13|38
debug-nonroot||distroless-debian-13|61170000p2026-09:0|25560000p|1|3.13|38
latest||distroless-debian-13|59640000p2026-09:0|24680000p|2|3.13|38
nonroot||distroless-debian-13|59640000p2026-09:0|24680000p|3|3.13|38
",
    },
    Repository {
        name: "gcr.io/distroless/static-debian11",
        sources: "\
docker images output on GitHub, record 46484040830\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no\n\
",
        rows: "\
latest||distroless-debian-11|2560000r2024:0|1040000q||||2024-08
",
    },
    Repository {
        name: "gcr.io/distroless/static-debian12",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
docker images output on GitHub, record 69254260638\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|yes|0|/|/busybox/sh||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
|-|yes|65532|/home/nonroot|/busybox/sh||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
|-|no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
|-|no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-12|3533000p2026-09:0|1649000p|||5|2026-09
debug-nonroot||distroless-debian-12|3533000p2026-09:0|1649000p|1||5|2026-09
latest||distroless-debian-12|1990000r2025-02:1|763300p2026-09:0|2||5|2026-09
nonroot||distroless-debian-12|2000000p2026-09:0|763300p|3||5|2026-09
",
    },
    Repository {
        name: "gcr.io/distroless/static-debian13",
        sources: "\
the packages named by GoogleContainerTools/distroless at cd08076, measured\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|yes|0|/|/busybox/sh||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
|-|yes|65532|/home/nonroot|/busybox/sh||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
|-|no|0|/|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
|-|no|65532|/home/nonroot|||PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tSSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt\n\
",
        rows: "\
debug||distroless-debian-13|3795000p2026-09:0|1802000p|||6
debug-nonroot||distroless-debian-13|3795000p2026-09:0|1802000p|1||6
latest||distroless-debian-13|2262000p2026-09:0|916100p|2||6
nonroot||distroless-debian-13|2262000p2026-09:0|916100p|3||6
",
    },
    Repository {
        name: "gcr.io/kaniko-project/executor",
        sources: "\
docker images output on GitHub, record 12182109618\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no||/workspace|/kaniko/executor\n\
",
        rows: "\
latest|||77900000r2022:0
",
    },
    Repository {
        name: "ghcr.io/astral-sh/uv",
        sources: "\
composed: the image named in uv's guide to its images at 26a9dd4, and uv's own two programs\n\
docker images output on GitHub, record 52577063258\n\
docker images output on GitHub, record 55909793465\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no|||/uv\n\
||yes||||python3|||python\n\
||yes||||/usr/local/bin/uv|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tUV_TOOL_BIN_DIR=/usr/local/bin\n\
||yes||||/usr/local/bin/uv|PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tUV_TOOL_BIN_DIR=/usr/local/bin||python\n\
",
        rows: "\
latest|||54800000r2026:1
python3.12-bookworm-slim||debian-12|177000000r2026:2||1|3.12
trixie-slim|debian-slim|debian-13|133600000p2026:0||2
trixie|debian|debian-13|1075000000p2026:0||2
bookworm-slim||debian-12|129600000p2026:0||2
bookworm||debian-12|984800000p2026:0||2
alpine|alpine3.23|alpine-3.23|63220000p2026:0||2
alpine3.22||alpine-3.22|63100000p2026:0||2
python3.14-trixie||debian-13|1175000000p2026:0||3|3.14
python3.14-trixie-slim||debian-13|173800000p2026:0||3|3.14
python3.14-bookworm||debian-12|1085000000p2026:0||3|3.14
python3.14-bookworm-slim||debian-12|177100000p2026:0||3|3.14
python3.13-trixie||debian-13|1165000000p2026:0||3|3.13
python3.13-trixie-slim||debian-13|181100000p2026:0||3|3.13
python3.13-bookworm||debian-12|1075000000p2026:0||3|3.13
python3.13-bookworm-slim||debian-12|177100000p2026:0||3|3.13
python3.13-alpine|python3.13-alpine3.23|alpine-3.23|106600000p2026:0||3|3.13
python3.12-trixie||debian-13|1165000000p2026:0||3|3.12
python3.12-trixie-slim||debian-13|174000000p2026:0||3|3.12
python3.12-bookworm||debian-12|1075000000p2026:0||3|3.12
python3.12-alpine|python3.12-alpine3.23|alpine-3.23|103600000p2026:0||3|3.12
",
    },
    Repository {
        name: "ghcr.io/graalvm/graalvm-ce",
        sources: "\
docker images output on GitHub, record 32193004720\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||java\n\
",
        rows: "\
java8-21.0.0||oraclelinux|1290000000r2021-02:0|||8
",
    },
    Repository {
        name: "ghcr.io/graalvm/native-image",
        sources: "\
docker images output on GitHub, record 36406398816\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||native-image||||java\n\
",
        rows: "\
ol8-java17-22||oraclelinux-8|957000000r2022-06:0|||17
",
    },
    Repository {
        name: "ghost",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
6 6.59.0
6.59 6.59.0
",
        lifecycle: "\
",
        silent: "bookworm",
        unsized_today: "\
6.59.0-bookworm 6 6-bookworm bookworm latest
6.59.0-alpine3.23 6-alpine 6-alpine3.23 alpine alpine3.23
",
        configs: "\
||yes||/var/lib/ghost|docker-entrypoint.sh|node\tcurrent/index.js\n\
",
        rows: "\
1.20||debian-8|583800000r2018-01-24:0|210100000r
1.20-alpine||alpine-3.4|414200000r2018-01-24:0|134000000r
",
    },
    Repository {
        name: "golang",
        sources: "\
docker images output on GitHub, record 10661820337\n\
docker images output on GitHub, record 14092398396\n\
docker images output on GitHub, record 16235647432\n\
docker images output on GitHub, record 23186759317\n\
docker images output on GitHub, record 2417729311\n\
docker images output on GitHub, record 25858542616\n\
docker images output on GitHub, record 27555807650\n\
docker images output on GitHub, record 29164322230\n\
docker images output on GitHub, record 33690582366\n\
docker images output on GitHub, record 3477836157\n\
docker images output on GitHub, record 36623694816\n\
docker images output on GitHub, record 3767243763\n\
docker images output on GitHub, record 39101555611\n\
docker images output on GitHub, record 42332984576, about 2021\n\
docker images output on GitHub, record 46484040830\n\
docker images output on GitHub, record 47089562965\n\
docker images output on GitHub, record 55742666371\n\
docker images output on GitHub, record 6092285385, about 2020\n\
docker images output on GitHub, record 68856334604\n\
docker images output on GitHub, record 8558684225\n\
docker images output on GitHub, record 9862772135\n\
golang:1.23\n\
golang:1.23-alpine / 1.25-alpine\n\
golang:1.23 with the Go tree of that release\n\
the bookworm variant with buildpack-deps:trixie-scm in place of bookworm-scm\n\
judged from golang:1.13 and 1.15.8\n\
judged from golang:1.14-alpine\n\
judged from golang:latest of 2021-08\n\
golang:1.26\n\
recorded size of golang:1.12.6-stretch\n\
recorded size of golang:1.24.5\n\
maxmood96/repo-info at 0063909\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
maxmood96/repo-info at 06558a6\n\
docker-library/repo-info\n\
docker-library/repo-info\n\
maxmood96/repo-info at 36c3b97\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
maxmood96/repo-info at 663defc\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
docker-library/repo-info at 8874cb1\n\
docker-library/repo-info at 8ce86ac\n\
",
        newest: "\
1 1.27.0
1.25 1.25.13
1.26 1.26.8
1.27 1.27.0
",
        lifecycle: "\
1.10 2019-02-25
1.11 2019-09-03
1.12 2020-02-25
1.13 2020-08-11
1.14 2021-02-16
1.15 2021-08-16
1.16 2022-03-15
1.17 2022-08-02
1.18 2023-02-01
1.19 2023-09-06
1.20 2024-02-06
1.21 2024-08-13
1.22 2025-02-11
1.23 2025-08-12
1.24 2026-02-10
1.25 2026-08-19
",
        silent: "trixie",
        unsized_today: "\
1.27.0-bookworm 1-bookworm bookworm
1.27.0-alpine3.23 1-alpine3.23 alpine3.23
tip-20260815-trixie tip tip-20260815 tip-trixie
tip-20260815-bookworm tip-bookworm
tip-20260815-alpine3.24 tip-20260815-alpine tip-alpine tip-alpine3.24
tip-20260815-alpine3.23 tip-alpine3.23
",
        configs: "\
||yes||/go||/bin/sh|GOPATH=/go\tPATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||go\n\
||yes||/go||bash|GOPATH=/go\tPATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||go\n\
||yes||/go||/bin/bash|GOPATH=/go\tPATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||go\n\
",
        rows: "\
1.27-alpine3.24|1-alpine,1-alpine3.24,1.27-alpine,alpine,alpine3.24|alpine-3.24|252800000r2026-09-17:41|74800000n
1.27-trixie|1,1-trixie,1.27,latest,trixie|debian-13|885200000r2026-08-19:40|316000000n
1.26|1.26-trixie|debian-13|873800000r2026-08-19:40|312300000r2026-07-14:34|1
1.26-alpine|1.26-alpine3.24|alpine-3.24|241400000r2026-09-17:41|71400000r2026-09-01:35
1.26-alpine3.23||alpine-3.23|241100000r2026-03-06:36|73900000q
1.26-bookworm||debian-12|833500000r2026-08-19:40|302000000n|1
1.25|1.25-trixie|debian-13|868000000s2026-11-21:28||1
1.25-alpine||alpine-3.24|215100000r2026-06-16:38|63600000n||1.25.11
1.25-bookworm||debian-12|799000000s2026-09-01:23|289000000s|1
1.24.5||debian-13|860000000r2026-06:16|307000000n|1
1.24|1.24-trixie|debian-13|875000000s2026-11-21:24|314000000s|1
1.24-alpine||alpine|264000000s2026-09-01:22|82600000s
1.24-bookworm||debian-12|860000000s2026-11-21:30|308000000s2026-09-01:23|1
1.23|1.23-bookworm|debian-12|837800000r2024-11-07:31|303300000r2025-04-28:31|1
1.23-alpine||alpine-3.21|245600000r2025-02-04:33|75300000q||1.23.6
1.22|1.22-bookworm|debian-12|817000000s2026-09-01:23|298000000s|1
1.22-alpine||alpine|231000000r2026-09:18|70800000q
1.21|1.21-bookworm|debian-12|812000000s2026-09-01:23|296000000s|1
1.21-alpine||alpine|229000000s2026-09-01:22|71100000s
1.20|1.20-bookworm|debian-12|852000000s2026-09-01:23|329000000s|1
1.20-alpine||alpine|269000000s2026-09-01:22|104000000s
1.19||debian-11|1060000000r2022-12:8|397000000q|1
1.19-alpine||alpine|479000000s2026-09-01:22|153000000s
1.19-alpine3.16||alpine-3.16|352000000r2022-11:10|108000000q
1.19-bookworm||debian-12|1060000000s2026-09-01:21|378000000s|1
1.18||debian-11|964000000r2022-05:4|361000000q|1
1.18-alpine||alpine|330000000r2024:14|101000000q
1.18-bookworm||debian-12|1020000000s2026-09-01:21|370000000s|1
1.17||debian-11|942000000r2022-01:19|352000000q|1
1.17-alpine||alpine|314000000r2024:1|96300000q
1.17-alpine3.15||alpine-3.15|315000000r2022-03:12|96600000q
1.16||debian-11|862000000s2026-11-21:27||1
1.16-alpine||alpine|302000000r2024-05:15|92600000q
1.15.8||debian-10|839000000r2021-02:3|314000000q|1
1.15||debian-10|839000000r2020:17|313000000q|1
1.15-alpine||alpine|300000000r2021:13|92000000q
1.14||debian-10|810000000s2026-11-21:25||1
1.14-alpine||alpine|287000000r2021-07:5|88000000q
1.13||debian-10|803000000r2020-01:20|300000000q|1
1.13-alpine||alpine|300000000s2026-11-21:26
1.12.6-stretch||debian-9|774000000r2021:9|290000000q|1
1.12.3||debian-9|774000000r2019-04:2|288000000n|1
1.12||debian-10|774000000s2026-11-21:29||1
1.11-alpine||alpine|312000000r2019-08:11|95700000q
1.10-alpine3.7||alpine-3.7|376000000r2018-05:6|115000000n
1.9|1.9-stretch|debian-9|735000000r2018-01-23:37|273900000r|1|1.9.3
1.9-alpine||alpine-3.6|269300000r2018-01-23:37|82600000r||1.9.3
1.9-alpine3.6||alpine-3.6|269300000r2018-01-23:37|82600000r||1.9.3
1.9-alpine3.7||alpine-3.7|268400000r2018-01-23:37|82220000r||1.9.3
1.8||debian-11|713000000r2022-02:0|276400000r2018-01-23:37|1|1.8.6
1.8-alpine||alpine-3.5|257100000r2018-01-23:37|77970000r||1.8.6
1.8-alpine3.5||alpine-3.5|257100000r2018-01-23:37|77970000r||1.8.6
1.8-alpine3.6||alpine-3.6|258000000r2018-01-23:37|78400000r||1.8.6
1.8-jessie||debian-8|713100000r2018-01-23:37|276400000r|1|1.8.6
1.8-stretch||debian-9|717500000r2018-01-23:37|268500000r|1|1.8.6
1.8-wheezy||debian-7|558000000n2016-12-19:32|206600000r|2
1.7|1.7-jessie|debian-8|676400000r2017-07-08:39|260000000r|1|1.7.6
1.7-alpine||alpine-3.4|240600000r2017-06-27:39|73730000r||1.7.6
1.7-alpine3.4||alpine-3.4|240600000r2017-06-27:39|73730000r||1.7.6
1.7-alpine3.5||alpine-3.5|229200000r2017-06-27:39|72520000r||1.7.6
1.7-alpine3.6||alpine-3.6|229500000r2017-06-27:39|72860000r||1.7.6
1.7-wheezy||debian-7|552100000r2017-07-08:39|204400000r|1|1.7.6
1.6||debian-8|679000000n2016-12-13:32|258400000r|2
1.6-alpine||alpine-3.4|235000000n2016-12-27:32|72150000r
1.6-wheezy||debian-7|552000000n2016-12-13:32|204300000r|2
1-alpine3.5||alpine-3.5|257100000r2017-06-27:39|77950000r||1.8.3
1-alpine3.6||alpine-3.6|269300000r2018-01-23:37|82600000r||1.9.3
1-alpine3.7||alpine-3.7|268400000r2018-01-23:37|82220000r||1.9.3
1-jessie||debian-8|698600000r2017-07-08:39|265800000r|1|1.8.3
1-stretch||debian-9|735000000r2018-01-23:37|273900000r|1|1.9.3
1-wheezy||debian-7|543000000n2016-12-13:32|201100000r|2
alpine3.5||alpine-3.5|257100000r2017-06-27:39|77950000r||1.8.3
alpine3.6||alpine-3.6|269300000r2018-01-23:37|82600000r||1.9.3
alpine3.7||alpine-3.7|268400000r2018-01-23:37|82220000r||1.9.3
bullseye||debian-11|992000000r2022-10:7|371000000q|1
jessie||debian-8|698600000r2017-07-08:39|265800000r|1|1.8.3
stretch||debian-9|735000000r2018-01-23:37|273900000r|1|1.9.3
wheezy||debian-7|543000000n2016-12-13:32|201100000r|2
",
    },
    Repository {
        name: "gradle",
        sources: "\
docker images output in docker-library/official-images#19134\n\
docker-library/repo-info at 0182942\n\
docker-library/repo-info at 04bf269\n\
docker-library/repo-info at 116685b\n\
docker-library/repo-info at 3cf3c86\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 4c3bc8e\n\
docker-library/repo-info at 70b898f\n\
docker-library/repo-info at 81eb95d\n\
docker-library/repo-info at a346ed5\n\
",
        newest: "\
6 6.9.4
6.9 6.9.4
7 7.6.6
7.6 7.6.6
8 8.14.5
8.14 8.14.5
9 9.7.1
9.7 9.7.1
",
        lifecycle: "\
1 2014-07-01
2 2016-08-15
3 2017-06-14
4 2018-11-26
5 2019-11-08
6 2023-02-10
7 2025-07-31
",
        silent: "jammy jdk noble resolute",
        unsized_today: "\
9.7.1-jdk25-noble 9-jdk-noble 9-jdk25-noble 9-noble jdk-noble jdk25-noble noble
9.7.1-jdk25-alpine 9-alpine 9-jdk-alpine 9-jdk25-alpine alpine jdk-alpine jdk25-alpine
9.7.1-jdk25-corretto-al2023 9-jdk25-corretto 9-jdk25-corretto-al2023 corretto corretto-al2023 jdk25-corretto jdk25-corretto-al2023
9.7.1-jdk25-ubi10 9-jdk25-ubi 9-jdk25-ubi10 jdk25-ubi jdk25-ubi10 ubi ubi10
9.7.1-jdk25-graal-resolute 9-graal 9-graal-resolute 9-jdk-graal 9-jdk-graal-resolute 9-jdk25-graal 9-jdk25-graal-resolute graal graal-resolute jdk-graal jdk-graal-resolute jdk25-graal jdk25-graal-resolute
9.7.1-jdk25-graal-noble 9-graal-noble 9-jdk-graal-noble 9-jdk25-graal-noble graal-noble jdk-graal-noble jdk25-graal-noble
9.7.1-jdk21-resolute 9-jdk21 9-jdk21-resolute jdk21 jdk21-resolute
9.7.1-jdk21-noble 9-jdk21-noble jdk21-noble
9.7.1-jdk21-jammy 9-jammy 9-jdk-jammy 9-jdk21-jammy jammy jdk-jammy jdk21-jammy
9.7.1-jdk21-alpine 9-jdk21-alpine jdk21-alpine
9.7.1-jdk21-corretto-al2023 9-jdk21-corretto 9-jdk21-corretto-al2023 jdk21-corretto jdk21-corretto-al2023
9.7.1-jdk21-ubi10 9-jdk21-ubi 9-jdk21-ubi10 jdk21-ubi jdk21-ubi10
9.7.1-jdk21-ubi9 9-jdk21-ubi9 jdk21-ubi9 ubi9
9.7.1-jdk21-graal-resolute 9-jdk21-graal 9-jdk21-graal-resolute jdk21-graal jdk21-graal-resolute
9.7.1-jdk21-graal-noble 9-jdk21-graal-noble jdk21-graal-noble
9.7.1-jdk21-graal-jammy 9-graal-jammy 9-jdk-graal-jammy 9-jdk21-graal-jammy graal-jammy jdk-graal-jammy jdk21-graal-jammy
9.7.1-jdk17-resolute 9-jdk17 9-jdk17-resolute jdk17 jdk17-resolute
9.7.1-jdk17-noble 9-jdk17-noble jdk17-noble
9.7.1-jdk17-jammy 9-jdk17-jammy jdk17-jammy
9.7.1-jdk17-alpine 9-jdk17-alpine jdk17-alpine
9.7.1-jdk17-corretto-al2023 9-jdk17-corretto 9-jdk17-corretto-al2023 jdk17-corretto jdk17-corretto-al2023
9.7.1-jdk17-ubi10 9-jdk17-ubi 9-jdk17-ubi10 jdk17-ubi jdk17-ubi10
9.7.1-jdk17-ubi9 9-jdk17-ubi9 jdk17-ubi9
9.7.1-jdk17-graal-resolute 9-jdk17-graal 9-jdk17-graal-resolute jdk17-graal jdk17-graal-resolute
9.7.1-jdk17-graal-noble 9-jdk17-graal-noble jdk17-graal-noble
9.7.1-jdk17-graal-jammy 9-jdk17-graal-jammy jdk17-graal-jammy
9.7.1-jdk26-resolute 9-jdk26 9-jdk26-resolute jdk26 jdk26-resolute
9.7.1-jdk26-noble 9-jdk26-noble jdk26-noble
9.7.1-jdk26-alpine 9-jdk26-alpine jdk26-alpine
9.7.1-jdk26-corretto-al2023 9-jdk26-corretto 9-jdk26-corretto-al2023 jdk26-corretto jdk26-corretto-al2023
9.7.1-jdk26-ubi10 9-jdk26-ubi 9-jdk26-ubi10 jdk26-ubi jdk26-ubi10
9.7.1-jdk-lts-and-current-resolute 9-jdk-25-and-26 9-jdk-25-and-26-resolute 9-jdk-lts-and-current 9-jdk-lts-and-current-resolute jdk-25-and-26 jdk-25-and-26-resolute jdk-lts-and-current jdk-lts-and-current-resolute
9.7.1-jdk-lts-and-current-alpine 9-jdk-25-and-26-alpine 9-jdk-lts-and-current-alpine jdk-25-and-26-alpine jdk-lts-and-current-alpine
9.7.1-jdk-lts-and-current-corretto-al2023 9-jdk-25-and-26-corretto 9-jdk-25-and-26-corretto-al2023 9-jdk-lts-and-current-corretto 9-jdk-lts-and-current-corretto-al2023 jdk-25-and-26-corretto jdk-25-and-26-corretto-al2023 jdk-lts-and-current-corretto jdk-lts-and-current-corretto-al2023
9.7.1-jdk-lts-and-current-graal-resolute 9-jdk-25-and-25-graal 9-jdk-25-and-25-graal-resolute 9-jdk-lts-and-current-graal 9-jdk-lts-and-current-graal-resolute jdk-25-and-25-graal jdk-25-and-25-graal-resolute jdk-lts-and-current-graal jdk-lts-and-current-graal-resolute
8.14.5-jdk21-jammy 8-jammy 8-jdk-jammy 8-jdk21-jammy
8.14.5-jdk21-corretto-al2023 8-jdk21-corretto 8-jdk21-corretto-al2023
8.14.5-jdk21-ubi9 8-jdk21-ubi 8-jdk21-ubi9
8.14.5-jdk21-graal-noble 8-graal 8-graal-noble 8-jdk-graal 8-jdk-graal-noble 8-jdk21-graal 8-jdk21-graal-noble
8.14.5-jdk21-graal-jammy 8-graal-jammy 8-jdk-graal-jammy 8-jdk21-graal-jammy
8.14.5-jdk17-jammy 8-jdk17-jammy
8.14.5-jdk17-alpine 8-jdk17-alpine
8.14.5-jdk17-corretto-al2023 8-jdk17-corretto 8-jdk17-corretto-al2023
8.14.5-jdk17-ubi9 8-jdk17-ubi 8-jdk17-ubi9
8.14.5-jdk17-graal-noble 8-jdk17-graal 8-jdk17-graal-noble
8.14.5-jdk17-graal-jammy 8-jdk17-graal-jammy
8.14.5-jdk11-alpine 8-jdk11-alpine jdk11-alpine
8.14.5-jdk11-corretto-al2023 8-jdk11-corretto 8-jdk11-corretto-al2023 jdk11-corretto jdk11-corretto-al2023
8.14.5-jdk11-ubi9 8-jdk11-ubi 8-jdk11-ubi9 jdk11-ubi jdk11-ubi9
8.14.5-jdk8-corretto-al2023 8-jdk8-corretto 8-jdk8-corretto-al2023 jdk8-corretto jdk8-corretto-al2023
8.14.5-jdk8-ubi9 8-jdk8-ubi 8-jdk8-ubi9 jdk8-ubi jdk8-ubi9
7.6.6-jdk17-jammy 7-jammy 7-jdk-jammy 7-jdk17-jammy
7.6.6-jdk17-alpine 7-alpine 7-jdk-alpine 7-jdk17-alpine
7.6.6-jdk17-corretto-al2023 7-jdk17-corretto 7-jdk17-corretto-al2023
7.6.6-jdk17-ubi9 7-jdk17-ubi 7-jdk17-ubi9
7.6.6-jdk17-graal-noble 7-graal 7-graal-noble 7-jdk-graal 7-jdk-graal-noble 7-jdk17-graal 7-jdk17-graal-noble
7.6.6-jdk17-graal-jammy 7-graal-jammy 7-jdk-graal-jammy 7-jdk17-graal-jammy
7.6.6-jdk11-alpine 7-jdk11-alpine
7.6.6-jdk11-corretto-al2023 7-jdk11-corretto 7-jdk11-corretto-al2023
7.6.6-jdk11-ubi9 7-jdk11-ubi 7-jdk11-ubi9
7.6.6-jdk8-jammy 7-jdk8 7-jdk8-jammy
7.6.6-jdk8-corretto-al2023 7-jdk8-corretto 7-jdk8-corretto-al2023
7.6.6-jdk8-ubi9 7-jdk8-ubi 7-jdk8-ubi9
6.9.4-jdk11-jammy 6 6-jammy 6-jdk 6-jdk-jammy 6-jdk11 6-jdk11-jammy
6.9.4-jdk11-alpine 6-alpine 6-jdk-alpine 6-jdk11-alpine
6.9.4-jdk11-corretto-al2023 6-jdk11-corretto 6-jdk11-corretto-al2023
6.9.4-jdk11-ubi9 6-jdk11-ubi 6-jdk11-ubi9
6.9.4-jdk8-jammy 6-jdk8 6-jdk8-jammy
6.9.4-jdk8-corretto-al2023 6-jdk8-corretto 6-jdk8-corretto-al2023
6.9.4-jdk8-ubi9 6-jdk8-ubi 6-jdk8-ubi9
",
        configs: "\
||yes||/home/gradle|/__cacert_entrypoint.sh|gradle|PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
||yes|gradle|/home/gradle||gradle\n\
",
        rows: "\
9-jdk25|latest,jdk,jdk25,9,9-jdk,9-jdk-resolute,9-jdk25-resolute,9-resolute,9.7,9.7-jdk,9.7-jdk-resolute,9.7-jdk25,9.7-jdk25-resolute,9.7-resolute,jdk-resolute,jdk25-resolute,resolute|ubuntu-26.04|790700000r2026-07-02:8|376400000r2026-08-18:2
8-jdk21|8,8-jdk,8-jdk-noble,8-jdk21-noble,8-noble,8.14,8.14-jdk,8.14-jdk-noble,8.14-jdk21,8.14-jdk21-noble,8.14-noble|ubuntu-24.04|795100000r2026-08-21:4|412600000r2026-08-18:2
8-jdk21-alpine|8-alpine,8-jdk-alpine,8.14-alpine,8.14-jdk-alpine,8.14-jdk21-alpine|alpine-3.24|623000000r2025-05-30:0|366000000r2026-08-21:3
8-jdk17|8-jdk17-noble,8.14-jdk17,8.14-jdk17-noble|ubuntu-24.04|776500000r2026-07-02:7|400400000r2026-08-18:2
8-jdk11|8-jdk11-jammy,8.14-jdk11,8.14-jdk11-jammy,jdk11,jdk11-jammy|ubuntu-22.04|710300000r2026-08-21:6|377000000n
8-jdk8|8-jdk8-jammy,8.14-jdk8,8.14-jdk8-jammy,jdk8,jdk8-jammy|ubuntu-22.04|584000000r2026-08-21:1|310000000n
7-jdk17|7,7-jdk,7-jdk-noble,7-jdk17-noble,7-noble,7.6,7.6-jdk,7.6-jdk-noble,7.6-jdk17,7.6-jdk17-noble,7.6-noble|ubuntu-24.04|764400000r2026-08-04:9|397000000n
7-jdk11|7-jdk11-jammy,7.6-jdk11,7.6-jdk11-jammy|ubuntu-22.04|699900000r2026-08-21:4|371000000r2026-08-21:3
4.5||debian-9|819200000r2018-01-26:5|367100000r|1
4.5-alpine||alpine-3.7|183600000r2018-01-26:5|145000000r|1
4.5-jdk||debian-9|819200000r2018-01-26:5|367100000r|1
4.5-jdk-alpine||alpine-3.7|183600000r2018-01-26:5|145000000r|1
4.5-jdk10||debian|988600000r2018-01-26:5|479200000r|1
4.5-jdk7||debian-8|636000000r2018-01-26:5|317300000r|1
4.5-jdk7-alpine||alpine-3.7|224600000r2018-01-26:5|152200000r|1
4.5-jdk8||debian-9|819200000r2018-01-26:5|367100000r|1
4.5-jdk8-alpine||alpine-3.7|183600000r2018-01-26:5|145000000r|1
4.5-jdk9||debian|975400000r2018-01-26:5|473100000r|1
4.5-jre||debian-9|619600000r2018-01-26:5|299500000r|1
4.5-jre-alpine||alpine-3.7|164000000r2018-01-26:5|129200000r|1
4.5-jre10||debian|750900000r2018-01-26:5|345800000r|1
4.5-jre7||debian-8|510400000r2018-01-26:5|262000000r|1
4.5-jre7-alpine||alpine-3.7|202700000r2018-01-26:5|135900000r|1
4.5-jre8||debian-9|619600000r2018-01-26:5|299500000r|1
4.5-jre8-alpine||alpine-3.7|164000000r2018-01-26:5|129200000r|1
4.5-jre9||debian|736900000r2018-01-26:5|339100000r|1
",
    },
    Repository {
        name: "grafana/grafana",
        sources: "\
docker images output on GitHub, record 11412418475\n\
docker images output on GitHub, record 49817751543\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|472|/usr/share/grafana|/run.sh|||3000\n\
",
        rows: "\
latest||alpine|564000000r2025:0
7.1.5||alpine|180000000r2020-08:1
",
    },
    Repository {
        name: "groovy",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
3 3.0.25
3.0 3.0.25
4 4.0.33
4.0 4.0.33
5 5.1.0
5.1 5.1.0
",
        lifecycle: "\
",
        silent: "jammy jdk noble",
        unsized_today: "\
5.1.0-jdk21-noble 5 5-jdk 5-jdk-noble 5-jdk21 5-jdk21-noble 5-noble jdk jdk-noble jdk21 jdk21-noble latest noble
5.1.0-jdk21-alpine 5-alpine 5-jdk-alpine 5-jdk21-alpine alpine jdk-alpine jdk21-alpine
5.1.0-jdk17-noble 5-jdk17 5-jdk17-noble jdk17 jdk17-noble
5.1.0-jdk17-alpine 5-jdk17-alpine jdk17-alpine
5.1.0-jdk11-jammy 5-jammy 5-jdk-jammy 5-jdk11 5-jdk11-jammy jammy jdk-jammy jdk11 jdk11-jammy
5.1.0-jdk11-alpine 5-jdk11-alpine jdk11-alpine
4.0.33-jdk21-noble 4 4-jdk 4-jdk-noble 4-jdk21 4-jdk21-noble 4-noble
4.0.33-jdk21-alpine 4-alpine 4-jdk-alpine 4-jdk21-alpine
4.0.33-jdk17-noble 4-jdk17 4-jdk17-noble
4.0.33-jdk17-alpine 4-jdk17-alpine
4.0.33-jdk11-jammy 4-jammy 4-jdk-jammy 4-jdk11 4-jdk11-jammy
4.0.33-jdk11-alpine 4-jdk11-alpine
4.0.33-jdk8-jammy 4-jdk8 4-jdk8-jammy jdk8 jdk8-jammy
4.0.33-jdk8-alpine 4-jdk8-alpine jdk8-alpine
3.0.25-jdk21-noble 3 3-jdk 3-jdk-noble 3-jdk21 3-jdk21-noble 3-noble
3.0.25-jdk21-alpine 3-alpine 3-jdk-alpine 3-jdk21-alpine
3.0.25-jdk17-noble 3-jdk17 3-jdk17-noble
3.0.25-jdk17-alpine 3-jdk17-alpine
3.0.25-jdk11-jammy 3-jammy 3-jdk-jammy 3-jdk11 3-jdk11-jammy
3.0.25-jdk11-alpine 3-jdk11-alpine
3.0.25-jdk8-jammy 3-jdk8 3-jdk8-jammy
3.0.25-jdk8-alpine 3-jdk8-alpine
",
        configs: "\
||yes|groovy|/home/groovy||groovysh\n\
",
        rows: "\
3.0-jdk9||debian|945300000r2017-12-28:0|445300000r
3.0-jre||debian-9|587600000r2017-12-28:0|271200000r
3.0-jre8||debian-9|587600000r2017-12-28:0|271200000r
3.0-jre9||debian|706600000r2017-12-28:0|311300000r
2.6-jdk7||debian-8|603100000r2017-12-12:0|288200000r
2.6-jre7||debian-8|477600000r2017-12-12:0|232900000r
jdk7||debian-8|595300000r2017-12-12:0|281400000r
jdk9||debian|936600000r2017-12-12:0|437700000r
jre||debian-9|579000000r2017-12-12:0|263600000r
jre7||debian-8|469800000r2017-12-12:0|226100000r
jre8||debian-9|579000000r2017-12-12:0|263600000r
jre9||debian|698000000r2017-12-12:0|303700000r
",
    },
    Repository {
        name: "haproxy",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
2.6 2.6.32
2.8 2.8.27
3.0 3.0.26
3.2 3.2.22
3.3 3.3.13
3.4 3.4.3
",
        lifecycle: "\
1.3 2016-03-14
1.4 2020-01-10
1.5 2020-01-10
1.6 2020-10-01
1.7 2021-10-01
1.8 2022-12-09
1.9 2020-07-31
2.0 2024-04-05
2.1 2021-03-18
2.2 2025-04-23
2.3 2022-07-27
2.4 2026-04-01
2.5 2023-05-02
2.6 2027-04-01
2.7 2024-04-05
2.8 2028-04-01
2.9 2025-03-21
3.0 2029-04-01
3.1 2026-01-01
3.2 2030-04-01
3.3 2027-01-01
3.4 2031-04-01
",
        silent: "lts trixie",
        unsized_today: "\
3.4.3-trixie latest lts lts-trixie trixie
3.4.3-alpine3.24 alpine alpine3.24 lts-alpine lts-alpine3.24
",
        configs: "\
||yes|||/docker-entrypoint.sh|haproxy\t-f\t/usr/local/etc/haproxy/haproxy.cfg\n\
",
        rows: "\
1.8||debian-9|70940000r2018-01-24:0|28430000r
1.8-alpine||alpine-3.6|16780000r2018-01-24:0|7600000r
",
    },
    Repository {
        name: "hashicorp/terraform",
        sources: "\
docker images output on GitHub, record 24780341979\n\
docker images output on GitHub, record 48101938744\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||/bin/terraform\n\
",
        rows: "\
latest||alpine|115000000r2023:0
1.0.0||alpine|106000000r2021-06:1
",
    },
    Repository {
        name: "hashicorp/vault",
        sources: "\
docker images output on GitHub, record 44320724705\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||docker-entrypoint.sh|server\t-dev||8200\n\
",
        rows: "\
1.19||alpine|503000000r2025-03:0
",
    },
    Repository {
        name: "haskell",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
9 9.14.1
9.10 9.10.3
9.12 9.12.4
9.14 9.14.1
9.6 9.6.7
9.8 9.8.4
",
        lifecycle: "\
",
        silent: "bookworm bullseye",
        unsized_today: "\
9.14.1-bookworm 9 9-bookworm bookworm latest
9.14.1-slim-bookworm 9-slim 9-slim-bookworm slim slim-bookworm
9.10.3-bullseye 9-bullseye bullseye
9.10.3-slim-bullseye 9-slim-bullseye slim-bullseye
",
        configs: "\
||yes||||ghci|||ghc\n\
",
        rows: "\
8.2||debian-8|1050000000r2017-12-12:0|269400000r
",
    },
    Repository {
        name: "httpd",
        sources: "\
docker images output on GitHub, record 5767760398\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
docker-library/repo-info at ed32d9c\n\
",
        newest: "\
2 2.4.68
2.4 2.4.68
",
        lifecycle: "\
2.0 2013-07-10
2.2 2017-07-11
",
        silent: "trixie",
        unsized_today: "\
",
        configs: "\
||yes||/usr/local/apache2||httpd-foreground|PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|80\n\
",
        rows: "\
2.4|2,latest,2-trixie,2.4-trixie,trixie|debian-13|145000000r2022-08:0|56500000q
2.2||debian-8|171300000r2017-07-11:1|66590000r
2.2-alpine||alpine-3.4|80380000r2017-07-11:1|24380000r
2-alpine|2-alpine3.24,2.4-alpine,2.4-alpine3.24,alpine,alpine3.24|alpine-3.24|66920000r2026-09-17:2|20300000q
",
    },
    Repository {
        name: "i386/alpine",
        sources: "\
alpinelinux/docker-alpine at 0822e58, root file system\n\
alpinelinux/docker-alpine at 1d3ddcf, root file system\n\
alpinelinux/docker-alpine at 5a9faa4, root file system\n\
alpinelinux/docker-alpine at 7cf8098, root file system\n\
alpinelinux/docker-alpine at 7d63673, root file system\n\
alpinelinux/docker-alpine at 9c372c8, root file system\n\
alpinelinux/docker-alpine at a8be5a3, root file system\n\
maxmood96/repo-info at 0023416\n\
docker-library/repo-info at 1746b58\n\
",
        newest: "\
3.21 3.21.8
3.22 3.22.6
3.23 3.23.6
3.24 3.24.2
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
3.24|3,latest|alpine-3.24|7720000q2026-09-17:8|3677000r
3.23||alpine-3.23|7720000q2026-09-17:8|3675000r
3.21||alpine-3.21|7270000q2025-10-08:7|3465000r
3.20||alpine-3.20|6692736e2024-09-06:4|3348000r
3.19||alpine-3.19|6278606e2024-09-06:0|3143000r
3.18||alpine-3.18|6284390e2024-09-06:6|3144000r
3.17||alpine-3.17|6971132e2024-09-06:1|3321000r
3.16||alpine-3.16|5420716e2024-01-26:5|2733000r
3.15||alpine-3.15|5460535e2023-11-30:3|2752000r
3.10||alpine-3.10|5426536e2021-04-14:2|2721000r
",
    },
    Repository {
        name: "ibm-semeru-runtimes",
        sources: "\
composed: what the image adds to one release of Ubuntu, on the other\n\
docker-library/repo-info at 2b183f7\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "resolute",
        unsized_today: "\
open-8.0.502.0-jdk-jammy open-8-jdk-jammy
open-8.0.502.0-jdk-noble open-8-jdk-noble
open-8.0.502.0-jdk-resolute open-8-jdk open-8-jdk-resolute open-8.0.502.0-jdk
open-8.0.502.0-jre-jammy open-8-jre-jammy
open-8.0.502.0-jre-noble open-8-jre-noble
open-8.0.502.0-jre-resolute open-8-jre open-8-jre-resolute open-8.0.502.0-jre
open-11.0.32.0-jdk-jammy open-11-jdk-jammy
open-11.0.32.0-jdk-noble open-11-jdk-noble
open-11.0.32.0-jdk-resolute open-11-jdk open-11-jdk-resolute open-11.0.32.0-jdk
open-11.0.32.0-jre-jammy open-11-jre-jammy
open-11.0.32.0-jre-noble open-11-jre-noble
open-11.0.32.0-jre-resolute open-11-jre open-11-jre-resolute open-11.0.32.0-jre
open-17.0.20.0-jdk-jammy open-17-jdk-jammy
open-17.0.20.0-jdk-noble open-17-jdk-noble
open-17.0.20.0-jdk-resolute open-17-jdk open-17-jdk-resolute open-17.0.20.0-jdk
open-17.0.20.0-jre-jammy open-17-jre-jammy
open-17.0.20.0-jre-noble open-17-jre-noble
open-17.0.20.0-jre-resolute open-17-jre open-17-jre-resolute open-17.0.20.0-jre
open-21.0.12.0-jdk-jammy open-21-jdk-jammy
open-21.0.12.0-jdk-noble open-21-jdk-noble
open-21.0.12.0-jdk-resolute open-21-jdk open-21-jdk-resolute open-21.0.12.0-jdk
open-jdk-25.0.4.0-jdk-jammy open-25-jdk-jammy
open-jdk-25.0.4.0-jdk-noble open-25-jdk-noble
open-jdk-25.0.4.0-jdk-resolute open-25-jdk open-25-jdk-resolute open-jdk-25.0.4.0-jdk
open-jdk-25.0.4.0-jre-jammy open-25-jre-jammy
open-jdk-25.0.4.0-jre-noble open-25-jre-noble
open-jdk-25.0.4.0-jre-resolute open-25-jre open-25-jre-resolute open-jdk-25.0.4.0-jre
open-26.0.2.0-jdk-jammy open-26-jdk-jammy
open-26.0.2.0-jdk-noble open-26-jdk-noble
open-26.0.2.0-jdk-resolute open-26-jdk open-26-jdk-resolute open-26.0.2.0-jdk
open-26.0.2.0-jre-jammy open-26-jre-jammy
open-26.0.2.0-jre-noble open-26-jre-noble
open-26.0.2.0-jre-resolute open-26-jre open-26-jre-resolute open-26.0.2.0-jre
",
        configs: "\
||yes||||/bin/bash|JAVA_HOME=/opt/java/openjdk\tPATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
",
        rows: "\
open-21-jre-noble|open-21.0.12.0-jre-noble|ubuntu-24.04|315200000r2026-08-18:1|||21
open-21-jre-jammy|open-21.0.12.0-jre-jammy|ubuntu-22.04|315000000p2025-01:0|||21
open-21-jre-resolute|open-21-jre,open-21.0.12.0-jre,open-21.0.12.0-jre-resolute|ubuntu-26.04|337200000p2026-06-27:0|||21
",
    },
    Repository {
        name: "influxdb",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
1.11 1.11.8
1.12 1.12.4
1.13 1.13.0
2 2.9.1
2.8 2.8.0
2.9 2.9.1
3 3.11.2
3.10 3.10.5
3.11 3.11.2
3.9 3.9.11
",
        lifecycle: "\
3.0 2025-06-25
3.1 2025-07-30
3.2 2025-08-26
3.3 2025-09-29
3.4 2025-10-30
3.5 2025-11-19
3.6 2025-12-18
3.7 2026-04-02
3.8 2026-06-17
3.9 2026-07-30
",
        silent: "",
        unsized_today: "\
1.12.4-data data
1.12.4-data-alpine data-alpine
1.12.4-meta meta
1.12.4-meta-alpine meta-alpine
2.9.1 2 latest
2.9.1-alpine 2-alpine alpine
3.11.2-core 3-core core
3.11.2-enterprise 3-enterprise enterprise
",
        configs: "\
||yes|||/entrypoint.sh|influxd\n\
||yes|||/entrypoint.sh|influxd-meta\n\
",
        rows: "\
1.4||debian-9|198500000r2017-12-12:0|81670000r
1.4-alpine||alpine-3.6|74790000r2018-01-09:0|24490000r
1.3-data||debian-9|194600000r2018-01-23:0|80550000r
1.3-meta||debian-9|161500000r2018-01-23:0|69840000r|1
",
    },
    Repository {
        name: "java",
        sources: "\
docker images output on GitHub, record 37063562608\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/bash|||java\n\
",
        rows: "\
9||debian|579100000r2016-12-19:1|260900000r||9~b149||2016-12-31
9-b149||debian|579100000r2016-12-19:1|260900000r||9~b149||2016-12-31
9-b149-jdk||debian|579100000r2016-12-19:1|260900000r||9~b149||2016-12-31
9-b149-jre||debian|433800000r2016-12-19:1|210100000r||9~b149||2016-12-31
9-jdk||debian|579100000r2016-12-19:1|260900000r||9~b149||2016-12-31
9-jre||debian|433800000r2016-12-19:1|210100000r||9~b149||2016-12-31
8||debian-8|643000000r2020-08:0|286000000q||8u111||2016-12-31
8-alpine||alpine-3.4|145000000r2017-03-03:1|51670000r||8u111||2016-12-31
8-jdk||debian-8|643200000r2017-01-17:1|243400000r||8u111||2016-12-31
8-jdk-alpine||alpine-3.4|145000000r2017-03-03:1|51670000r||8u111||2016-12-31
8-jre||debian-8|311200000r2017-01-17:1|124200000r||8u111||2016-12-31
8-jre-alpine||alpine-3.4|107900000r2017-03-03:1|41990000r||8u111||2016-12-31
7||debian-8|584500000r2017-01-17:1|252400000r||7u111||2016-12-31
7-alpine||alpine-3.4|139800000r2017-03-03:1|77900000r||7u121||2016-12-31
7-jdk||debian-8|584500000r2017-01-17:1|252400000r||7u111||2016-12-31
7-jdk-alpine||alpine-3.4|139800000r2017-03-03:1|77900000r||7u121||2016-12-31
7-jre||debian-8|331500000r2017-01-17:1|148200000r||7u111||2016-12-31
7-jre-alpine||alpine-3.4|118000000r2017-03-03:1|61660000r||7u121||2016-12-31
6||debian-7|420700000r2017-03-21:1|187300000r||6b38||2016-12-31
6-jdk||debian-7|420700000r2017-03-21:1|187300000r||6b38||2016-12-31
6-jre||debian-7|195800000r2017-01-17:1|97290000r||6b38||2016-12-31
alpine||alpine-3.4|145000000r2017-03-03:1|51670000r||8u111||2016-12-31
jdk||debian-8|643200000r2017-01-17:1|243400000r||8u111||2016-12-31
jdk-alpine||alpine-3.4|145000000r2017-03-03:1|51670000r||8u111||2016-12-31
jre||debian-8|311200000r2017-01-17:1|124200000r||8u111||2016-12-31
jre-alpine||alpine-3.4|107900000r2017-03-03:1|41990000r||8u111||2016-12-31
latest||debian-8|643200000r2017-01-17:1|243400000r||8u111||2016-12-31
openjdk-6||debian-7|421000000q2017-03-21:1|187300000r||6b38||2016-12-31
openjdk-7||debian-8|584500000r2017-01-17:1|252400000r||7u111||2016-12-31
openjdk-7u111||debian-8|584500000r2017-01-17:1|252400000r||7u111||2016-12-31
openjdk-8||debian-8|643200000r2017-01-17:1|243400000r||8u111||2016-12-31
openjdk-8u111||debian-8|643200000r2017-01-17:1|243400000r||8u111||2016-12-31
openjdk-9||debian|579100000r2016-12-19:1|260900000r||9~b149||2016-12-31
",
    },
    Repository {
        name: "jenkins",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|jenkins||/bin/tini\t--\t/usr/local/bin/jenkins.sh\n\
",
        rows: "\
alpine||alpine-3.4|223100000r2017-11-04:0|168000000r
latest||debian-9|809000000r2017-12-12:0|365400000r
",
    },
    Repository {
        name: "jenkins/jenkins",
        sources: "\
docker images output on GitHub, record 1332162637\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||572000000r2020-10:0|232000000q
",
    },
    Repository {
        name: "jetty",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
12 12.1.12
12.0 12.0.38
12.1 12.1.12
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
12.1.12-jdk25-alpine-eclipse-temurin 12-jdk25-alpine 12-jdk25-alpine-eclipse-temurin
12.1.12-jdk25-eclipse-temurin 12 12-eclipse-temurin 12-jdk25 12-jdk25-eclipse-temurin jdk25 latest
12.1.12-jdk21-alpine-eclipse-temurin 12-jdk21-alpine 12-jdk21-alpine-eclipse-temurin
12.1.12-jdk21-eclipse-temurin 12-jdk21 12-jdk21-eclipse-temurin jdk21
12.1.12-jdk17-alpine-eclipse-temurin 12-jdk17-alpine 12-jdk17-alpine-eclipse-temurin
12.1.12-jdk17-eclipse-temurin 12-jdk17 12-jdk17-eclipse-temurin jdk17
12.1.12-jdk25-alpine-amazoncorretto 12-jdk25-alpine-amazoncorretto
12.1.12-jdk25-al2023-amazoncorretto 12-al2023-amazoncorretto 12-amazoncorretto 12-jdk25-al2023-amazoncorretto 12-jdk25-amazoncorretto
12.1.12-jdk21-alpine-amazoncorretto 12-jdk21-alpine-amazoncorretto
12.1.12-jdk21-al2023-amazoncorretto 12-jdk21-al2023-amazoncorretto 12-jdk21-amazoncorretto
12.1.12-jdk17-alpine-amazoncorretto 12-jdk17-alpine-amazoncorretto
12.1.12-jdk17-al2023-amazoncorretto 12-jdk17-al2023-amazoncorretto 12-jdk17-amazoncorretto
",
        configs: "\
||yes|jetty|/var/lib/jetty|/docker-entrypoint.sh|java\t-jar\t/usr/local/jetty/start.jar\n\
",
        rows: "\
9.4||debian-9|547400000r2017-12-12:0|235200000r
9.4-alpine||alpine-3.7|91380000r2018-01-10:0|64660000r
9.4-jre8||debian-9|547400000r2017-12-12:0|235200000r
9.2-jre7||debian-8|440100000r2017-12-12:0|199600000r
alpine||alpine-3.7|91380000r2018-01-10:0|64660000r
jre7||debian-8|440100000r2017-12-12:0|199600000r
jre8||debian-9|547400000r2017-12-12:0|235200000r
",
    },
    Repository {
        name: "joomla",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
5 5.4.8
5.4 5.4.8
6 6.1.3
6.1 6.1.3
",
        lifecycle: "\
3 2023-08-17
4 2025-10-14
5 2027-10-12
6 2029-10-16
",
        silent: "apache",
        unsized_today: "\
6.1.3-php8.3-apache 6-php8.3-apache php8.3-apache
6.1.3-php8.3-fpm-alpine 6-php8.3-fpm-alpine php8.3-fpm-alpine
6.1.3-php8.3-fpm 6-php8.3-fpm php8.3-fpm
6.1.3-php8.4-apache 6 6-apache 6-php8.4 6-php8.4-apache apache latest php8.4 php8.4-apache
6.1.3-php8.4-fpm-alpine 6-php8.4-fpm-alpine php8.4-fpm-alpine
6.1.3-php8.4-fpm 6-php8.4-fpm php8.4-fpm
5.4.8-php8.2-apache 5-php8.2-apache
5.4.8-php8.2-fpm-alpine 5-php8.2-fpm-alpine
5.4.8-php8.2-fpm 5-php8.2-fpm
5.4.8-php8.3-apache 5 5-apache 5-php8.3 5-php8.3-apache
5.4.8-php8.3-fpm-alpine 5-php8.3-fpm-alpine
5.4.8-php8.3-fpm 5-php8.3-fpm
",
        configs: "\
||yes||/var/www/html|/entrypoint.sh|apache2-foreground\n\
||yes||/var/www/html|/entrypoint.sh|php-fpm\n\
",
        rows: "\
3.8||debian-8|421900000r2018-01-09:0|172400000r
3.8-apache||debian-8|421900000r2018-01-09:0|172400000r
3.8-fpm||debian-8|411600000r2018-01-19:0|168500000r|1
fpm||debian-8|411600000r2018-01-19:0|168500000r|1
",
    },
    Repository {
        name: "jruby",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
10 10.1.1.0
10.0 10.0.6.0
10.0.6 10.0.6.0
10.1 10.1.1.0
10.1.1 10.1.1.0
9 9.4.15.0
9.3 9.3.15.0
9.3.15 9.3.15.0
9.4 9.4.15.0
9.4.15 9.4.15.0
",
        lifecycle: "\
",
        silent: "jre",
        unsized_today: "\
10.1.1.0-jre21 10 latest
10.1.1.0-jdk21 10-jdk 10-jdk21
9.4.15.0-jre8 9
9.4.15.0-jdk8 9-jdk 9-jdk8
",
        configs: "\
||yes||||irb\n\
",
        rows: "\
9.1||debian-9|594500000r2017-12-12:0|255600000r
9.1-alpine||alpine-3.7|121200000r2018-01-10:0|79720000r
9.1-jdk||debian-9|794200000r2017-12-12:0|323200000r
9.1-jre||debian-9|594500000r2017-12-12:0|255600000r
9-alpine||alpine-3.7|121200000r2018-01-10:0|79720000r
1.7||debian-9|336500000r2017-07-08:1|145700000r
1.7-jdk||debian-9|800100000r2017-07-08:1|324600000r
1.7-jre||debian-9|336500000r2017-07-08:1|145700000r
",
    },
    Repository {
        name: "julia",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
1 1.12.7
1.10 1.10.12
1.11 1.11.9
1.12 1.12.7
1.13 1.13.0
",
        lifecycle: "\
1.0 2021-12-01
1.11 2025-10-08
1.6 2024-10-08
",
        silent: "trixie",
        unsized_today: "\
1.12.7-trixie 1 1-trixie latest trixie
1.12.7-bookworm 1-bookworm bookworm
1.13.0-rc3-trixie rc rc-trixie
1.13.0-rc3-bookworm rc-bookworm
",
        configs: "\
||yes||||julia|||julia\n\
",
        rows: "\
0.6||debian-8|376200000r2017-12-19:0|128300000r
",
    },
    Repository {
        name: "jupyter/base-notebook",
        sources: "\
docker images output on GitHub, record 24238170547\n\
docker images output on GitHub, record 37583028503\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||683000000r2021-12:1|277000000q
python-3.7.3|||590000000r2019-11:0|239000000q
",
    },
    Repository {
        name: "jupyter/minimal-notebook",
        sources: "\
docker images output on GitHub, record 37583028503\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|1000|/home/jovyan|tini\t-g\t--|start-notebook.sh||8888|python\n\
",
        rows: "\
latest||ubuntu|1380000000r2021-12:0
",
    },
    Repository {
        name: "jupyter/scipy-notebook",
        sources: "\
docker images output on GitHub, record 6734392637, about 2022\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|1000|/home/jovyan|tini\t-g\t--|start-notebook.sh||8888|python\n\
",
        rows: "\
latest||ubuntu|2570000000r2022:0
",
    },
    Repository {
        name: "kalilinux/kali-rolling",
        sources: "\
docker images output on GitHub, record 15977000714, about 2021\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash\n\
",
        rows: "\
latest||kali|126000000r2021:0
",
    },
    Repository {
        name: "kibana",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
6 2022-02-10
7 2026-01-15
8.14 2024-11-12
8.15 2024-12-12
8.16 2025-04-15
8.17 2025-08-12
8.18 2025-10-21
8.19 2027-07-15
9.0 2025-10-23
9.1 2026-02-03
9.2 2026-05-05
9.3 2026-08-04
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||/docker-entrypoint.sh|kibana\n\
",
        rows: "\
5.6||debian-8|394800000r2018-01-17:0|128900000r
latest||debian-8|394800000r2018-01-17:0|128900000r
",
    },
    Repository {
        name: "kong",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
3 3.9.3
3.4 3.4.2
3.8 3.8.0
3.9 3.9.3
",
        lifecycle: "\
",
        silent: "ubuntu",
        unsized_today: "\
3.9.3-ubuntu 3 latest ubuntu
",
        configs: "\
||yes|||/docker-entrypoint.sh|/usr/local/openresty/nginx/sbin/nginx\t-c\t/usr/local/kong/nginx.conf\t-p\t/usr/local/kong/\n\
",
        rows: "\
0.12||rhel-7|325300000r2018-01-19:0|124000000r
0.12-alpine||alpine-3.6|86150000r2018-01-19:0|30790000r
0.12-centos||rhel-7|325300000r2018-01-19:0|124000000r
",
    },
    Repository {
        name: "logstash",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
6 2022-02-10
7 2026-01-15
8.17 2025-08-12
8.18 2025-10-21
8.19 2027-07-15
9.0 2025-10-23
9.1 2026-02-03
9.2 2026-05-05
9.3 2026-08-04
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||/docker-entrypoint.sh|-e\t\n\
",
        rows: "\
5.6||debian-9|739600000r2018-01-17:0|334300000r
5.6-alpine||alpine-3.7|279700000r2018-01-17:0|162900000r
alpine||alpine-3.7|279700000r2018-01-17:0|162900000r
latest||debian-9|739600000r2018-01-17:0|334300000r
",
    },
    Repository {
        name: "lukemathwalker/cargo-chef",
        sources: "\
judged from the image of Rust that it is built on\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash|CARGO_HOME=/usr/local/cargo\tPATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tRUSTUP_HOME=/usr/local/rustup||rust\n\
",
        rows: "\
latest-rust-1|latest,latest-rust-latest|debian|1700000000s2026-08:0|||1
latest-rust-1-alpine|latest-rust-alpine|alpine|1070000000s2026-08:0|||1
",
    },
    Repository {
        name: "mariadb",
        sources: "\
docker images output on GitHub, record 37888767953\n\
docker images output on GitHub, record 690249984\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
(repo-info page, record 60792463388)@:\n\
",
        newest: "\
10 10.11.18
10.11 10.11.18
10.6 10.6.28
11 11.8.8
11.4 11.4.12
11.8 11.8.8
12 12.3.2
12.3 12.3.2
13.0 13.0.1
",
        lifecycle: "\
10.0 2019-03-31
10.1 2020-10-17
10.10 2023-11-17
10.11 2028-02-16
10.2 2022-05-23
10.3 2023-05-25
10.4 2024-06-18
10.5 2025-06-24
10.6 2026-07-06
10.7 2023-02-09
10.8 2023-05-20
10.9 2023-08-22
11.0 2024-06-06
11.1 2024-08-21
11.2 2024-11-21
11.3 2024-05-29
11.4 2029-05-29
11.5 2024-11-21
11.6 2025-02-13
11.7 2025-05-12
11.8 2028-06-04
12.0 2025-11-18
12.1 2026-02-13
12.2 2026-05-28
12.3 2029-06-12
5.1 2015-02-01
5.2 2015-11-10
5.3 2017-03-01
5.5 2020-04-11
",
        silent: "jammy lts noble resolute",
        unsized_today: "\
12.3.2-ubi10 12-ubi 12-ubi10 lts-ubi lts-ubi10
11.8.8-ubi9 11-ubi 11-ubi9
11.8.8-noble 11 11-noble
10.11.18-ubi9 10-ubi 10-ubi9
",
        configs: "\
||yes|||docker-entrypoint.sh|mariadbd|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|3306\n\
||yes|||docker-entrypoint.sh|mysqld|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|3306\n\
",
        rows: "\
10.11.18-jammy|10,10-jammy,10.11,10.11-jammy|ubuntu-22.04|326100000r2026-08-18:3|111000000q
10.7.3||debian-11|414000000r2022-03:1|141000000q
10.3||debian-8|397800000r2018-01-18:2|135800000r|1
10.2||debian-8|396000000r2018-01-04:2|135300000r|1
10.1||debian-8|397100000r2017-12-23:2|135200000r|1
10.0||debian-8|337400000r2017-12-12:2|119600000r|1
5.5||debian-7|278800000r2018-01-24:2|98160000r|1
5||debian-7|278800000r2018-01-24:2|98160000r|1
latest|12,12-noble,12.3,12.3-noble,lts,lts-noble,noble|ubuntu-24.04|403000000r2023-08:0||1|12.3.2
",
    },
    Repository {
        name: "maven",
        sources: "\
docker images output on GitHub, record 12331973537\n\
docker images output on GitHub, record 16336683076\n\
docker images output on GitHub, record 2232506581\n\
docker images output on GitHub, record 25432802744\n\
docker images output on GitHub, record 43868731596\n\
docker images output on GitHub, record 49031880430\n\
docker images output on GitHub, record 5515999003\n\
docker images output on GitHub, record 68386592094\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
maxmood96/repo-info at 5931abd\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
(repo-info page, record 54523736215)@:repos/maven/remote/ibmjava.md\n\
(repo-info page, record 55719989530)@:repos/maven/remote/3-amazoncorretto-17-debian.md\n\
",
        newest: "\
3 3.9.16
3.9 3.9.16
",
        lifecycle: "\
1 2014-02-18
2 2014-02-18
3.0 2013-06-28
3.1 2014-02-14
3.2 2015-03-13
3.3 2017-04-03
3.5 2018-10-24
3.6 2021-03-30
3.8 2025-06-14
",
        silent: "noble trixie",
        unsized_today: "\
3.9.16-eclipse-temurin-11-alpine 3-eclipse-temurin-11-alpine
3.9.16-eclipse-temurin-11-noble 3-eclipse-temurin-11 3-eclipse-temurin-11-noble
3.9.16-eclipse-temurin-17-alpine 3-eclipse-temurin-17-alpine
3.9.16-eclipse-temurin-17-noble 3-eclipse-temurin-17 3-eclipse-temurin-17-noble
3.9.16-eclipse-temurin-21-alpine 3-eclipse-temurin-21-alpine
3.9.16-eclipse-temurin-25-alpine 3-eclipse-temurin-25-alpine
3.9.16-eclipse-temurin-25-noble 3-eclipse-temurin-25 3-eclipse-temurin-25-noble
3.9.16-eclipse-temurin-26-alpine 3-eclipse-temurin-26-alpine
3.9.16-eclipse-temurin-8-alpine 3-eclipse-temurin-8-alpine
3.9.16-eclipse-temurin-8-noble 3-eclipse-temurin-8 3-eclipse-temurin-8-noble
3.9.16-ibm-semeru-11-noble 3-ibm-semeru-11-noble
3.9.16-ibm-semeru-17-noble 3-ibm-semeru-17-noble
3.9.16-ibm-semeru-21-noble 3-ibm-semeru-21-noble
3.9.16-ibm-semeru-25-noble 3-ibm-semeru-25-noble
3.9.16-amazoncorretto-11-al2023 3-amazoncorretto-11 3-amazoncorretto-11-al2023
3.9.16-amazoncorretto-11-alpine 3-amazoncorretto-11-alpine
3.9.16-amazoncorretto-11-debian-trixie 3-amazoncorretto-11-debian 3-amazoncorretto-11-debian-trixie
3.9.16-amazoncorretto-17-al2023 3-amazoncorretto-17 3-amazoncorretto-17-al2023
3.9.16-amazoncorretto-17-alpine 3-amazoncorretto-17-alpine
3.9.16-amazoncorretto-21-al2023 3-amazoncorretto-21 3-amazoncorretto-21-al2023
3.9.16-amazoncorretto-21-alpine 3-amazoncorretto-21-alpine
3.9.16-amazoncorretto-21-debian-trixie 3-amazoncorretto-21-debian 3-amazoncorretto-21-debian-trixie
3.9.16-amazoncorretto-25-al2023 3-amazoncorretto 3-amazoncorretto-25 3-amazoncorretto-25-al2023 amazoncorretto
3.9.16-amazoncorretto-25-alpine 3-amazoncorretto-25-alpine
3.9.16-amazoncorretto-25-debian-trixie 3-amazoncorretto-25-debian 3-amazoncorretto-25-debian-trixie
3.9.16-amazoncorretto-8-al2023 3-amazoncorretto-8 3-amazoncorretto-8-al2023
3.9.16-amazoncorretto-8-alpine 3-amazoncorretto-8-alpine
3.9.16-amazoncorretto-8-debian-trixie 3-amazoncorretto-8-debian 3-amazoncorretto-8-debian-trixie
3.9.16-sapmachine-17 3-sapmachine-17
3.9.16-sapmachine-21 3-sapmachine-21
3.9.16-sapmachine-25 3-sapmachine-25
3.9.16-sapmachine-26 3-sapmachine 3-sapmachine-26 sapmachine
",
        configs: "\
||yes|||/usr/local/bin/mvn-entrypoint.sh|mvn|PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
||yes|||/usr/local/bin/mvn-entrypoint.sh|mvn|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
3.9.9-eclipse-temurin-21||ubuntu|530000000r2026:5|240000000q
3.9.5-eclipse-temurin-11-alpine||alpine|305000000r2025-11:4|208000000q
3.9-eclipse-temurin-21|3-eclipse-temurin-21,3-eclipse-temurin-21-noble,3.9-eclipse-temurin-21-noble|ubuntu-24.04|564000000r2026:7|256000000q
3.8.5-eclipse-temurin-17||ubuntu-20.04|621000000q2022-04-22:10|281300000r|1
3.8.5-openjdk-17||oraclelinux|798000000r2023-01:2|362000000q|1
3.8.4-amazoncorretto-11||ubuntu|468000000r2022-10:0|212000000q|1
3.8.4-openjdk-17-slim||debian|425000000r2022-08:6|179000000q|1
3.8.3-openjdk-17-slim||debian|424000000r2023-04:3|179000000q|1
3.5||debian-9|747800000r2017-12-12:9|303500000r|1
3.5-alpine||alpine-3.7|117600000r2018-01-10:9|83100000r|1
3.5-ibmjava||ubuntu-16.04|413100000r2018-01-26:9|250900000r|1
3.5-ibmjava-8||ubuntu-16.04|413100000r2018-01-26:9|250900000r|1
3.5-ibmjava-9||ubuntu-16.04|598700000r2018-01-16:9|360200000r|1
3.5-ibmjava-alpine||alpine-3.6|262700000r2018-01-10:9|179400000r|1
3.5-jdk-7||debian-8|564700000r2017-12-12:9|253800000r|1
3.5-jdk-8||debian-9|747800000r2017-12-12:9|303500000r|1
3.5-jdk-9||debian|903900000r2017-12-12:9|409500000r|1
3.5-slim||debian-9|263900000r2017-12-12:9|103300000r|1
3.3||debian-8|556000000q2016-12-19:8|252000000r|1
3.3-alpine||alpine-3.4|90700000q2016-12-27:8|61960000r|1
3.3-jdk-7||debian-8|581000000n2016-12-19:8|261000000r|1
3.3-jdk-8||debian-8|561000000n2016-12-19:8|252000000r|1
3.3-jdk-9||debian|595000000n2016-12-19:8|269500000r|1
3-alpine||alpine-3.6|116000000r2017-07-10:11|82450000r|1
3-amazoncorretto-17-debian|3-amazoncorretto-17-debian-trixie,3.9-amazoncorretto-17-debian,3.9-amazoncorretto-17-debian-trixie|debian-13|521000000q2023-05-16:13|236000000r|1
3-ibmjava-9||ubuntu-16.04|598700000r2018-01-16:9|360200000r|1
3-jdk-7||debian-8|564700000r2017-12-12:9|253800000r|1
3-jdk-8||debian-9|747800000r2017-12-12:9|303500000r|1
3-jdk-9||debian|903900000r2017-12-12:9|409500000r|1
ibmjava|3-ibmjava,3-ibmjava-8,3.9-ibmjava,3.9-ibmjava-8|ubuntu|356000000q2025-10-13:12|216100000r|1|3.9.16
ibmjava-alpine||alpine-3.6|262700000r2018-01-10:9|179400000r|1
latest|3,3-eclipse-temurin,3-eclipse-temurin-26,3-eclipse-temurin-26-noble,3.9,3.9-eclipse-temurin,3.9-eclipse-temurin-26,3.9-eclipse-temurin-26-noble,eclipse-temurin|ubuntu-24.04|535000000r2022:1|242000000q|1|3.9.16
",
    },
    Repository {
        name: "mcr.microsoft.com/azurelinux/base/core",
        sources: "\
docker images output on GitHub, record 57917647976\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
3.0||rhel||31800000r2026:0
",
    },
    Repository {
        name: "mcr.microsoft.com/cbl-mariner/base/core",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
2.0||cbl-mariner-2.0|68400000r2023-01:0|27700000q||||2025-07-31
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/anaconda",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||python\n\
",
        rows: "\
3|0-3,latest|debian-11|3500000000s2022:0|||3.9
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/base",
        sources: "\
docker images output on GitHub, record 30319020798, about 2024\n\
docker images output on GitHub, record 39605334961\n\
docker images output on GitHub, record 44840431060 (dev-ubuntu-20.04), about 2022\n\
docker images output on GitHub, record 49368512296, about 2021\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
jammy|0-jammy,0-ubuntu-22.04,1-jammy,1-ubuntu-22.04,ubuntu-22.04,ubuntu22.04|ubuntu-22.04|666000000r2024-05:1
bullseye|0-bullseye,0-debian-11,1-bullseye,1-debian-11,debian-11,debian11|debian-11|802000000r2024:0
focal|0-focal,0-ubuntu-20.04,1-focal,1-ubuntu-20.04,ubuntu-20.04,ubuntu20.04|ubuntu-20.04|719000000r2022:2
0-alpine-3.12|alpine-3.12|alpine-3.12|129000000r2021:3
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/cpp",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
debian-11|0-debian-11,0-bullseye,bullseye,debian|debian-11|1500000000s2022:0
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/dotnet",
        sources: "\
docker images output on GitHub, record 28371048463, about 2022\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||dotnet\n\
",
        rows: "\
0-6.0-bullseye|6.0-bullseye|debian-11|1260000000r2022:0|||6.0
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/go",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||go\n\
",
        rows: "\
1-bullseye|0-1-bullseye,0-bullseye,bullseye,1,0-1|debian-11|1600000000s2022:0|||1
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/java",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||java\n\
",
        rows: "\
17-bullseye|0-17-bullseye,0-17,17|debian-11|1150000000s2022:0|||17
11-bullseye|0-11-bullseye,0-11,11|debian-11|1150000000s2022:0|||11
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/javascript-node",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||node\n\
",
        rows: "\
18-bullseye|0-18-bullseye,0-18,18|debian-11|1640000000s2022:0|||18
16-bullseye|0-16-bullseye,0-16,16|debian-11|1460000000s2022:0|||16
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/jekyll",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||ruby\n\
",
        rows: "\
bullseye|0-bullseye,2-bullseye|debian-11|1600000000s2022:0|||2.7
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/miniconda",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||python\n\
",
        rows: "\
3|0-3,latest|debian-11|1100000000s2022:0|||3.9
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/php",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||php\n\
",
        rows: "\
8-bullseye|0-8-bullseye,0-8,8|debian-11|1200000000s2022:0|||8
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/python",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||python\n\
",
        rows: "\
3.10-bullseye|0-3.10-bullseye,0-3.10,3.10|debian-11|1460000000s2022:0|||3.10
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/ruby",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||ruby\n\
",
        rows: "\
3-bullseye|0-3-bullseye,3.1-bullseye,0-3.1-bullseye,3,0-3|debian-11|1550000000s2022:0|||3
2.7-bullseye|0-2.7-bullseye,2-bullseye,0-2-bullseye,2.7,2|debian-11|1550000000s2022:0|||2.7
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/rust",
        sources: "\
docker images output on GitHub, record 19360401466, about 2022\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||rust\n\
",
        rows: "\
1-bullseye|0-1-bullseye,0-bullseye,bullseye,1|debian-11|2380000000r2022:0|||1
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/typescript-node",
        sources: "\
a guess: the language's image on Debian 11, and what devcontainers/base adds to its base\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||||node\n\
",
        rows: "\
18-bullseye|0-18-bullseye,0-18,18|debian-11|1640000000s2022:0|||18
16-bullseye|0-16-bullseye,0-16,16|debian-11|1460000000s2022:0|||16
",
    },
    Repository {
        name: "mcr.microsoft.com/devcontainers/universal",
        sources: "\
docker images output on GitHub, record 25390064169, about 2023\n\
docker images output on GitHub, record 32773702072\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
2|2-focal,2-linux|ubuntu-20.04|11500000000r2023:0
0.12.0-linux|||9990000000r2020-11:1
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/aspnet",
        sources: "\
composed: what the image adds to Alpine 3.21, on the other release\n\
composed: what the image adds to Ubuntu 24.04, on 26.04\n\
docker images output on GitHub, record 20863814924\n\
dotnet/dotnet-docker at 022db49, size baselines\n\
dotnet/dotnet-docker at 05f4c58, size baselines\n\
dotnet/dotnet-docker at 085a345, size baselines\n\
dotnet/dotnet-docker at 0886705, size baselines\n\
dotnet/dotnet-docker at 088a8d9, size baselines\n\
dotnet/dotnet-docker at 11d3723, size baselines\n\
dotnet/dotnet-docker at 1370cfe, size baselines\n\
dotnet/dotnet-docker at 284575a, size baselines\n\
dotnet/dotnet-docker at 329c8e7, size baselines\n\
dotnet/dotnet-docker at 5215a73, size baselines\n\
dotnet/dotnet-docker at 5a5febd, size baselines\n\
dotnet/dotnet-docker at 5b17bb4, size baselines\n\
dotnet/dotnet-docker at 7932bac, size baselines\n\
dotnet/dotnet-docker at 7b6cd24, size baselines\n\
dotnet/dotnet-docker at 8456783, size baselines\n\
dotnet/dotnet-docker at 8b4e991, size baselines\n\
dotnet/dotnet-docker at 8da2b12, size baselines\n\
dotnet/dotnet-docker at 951c8f8, size baselines\n\
dotnet/dotnet-docker at 9825de7, size baselines\n\
dotnet/dotnet-docker at 99bd308, size baselines\n\
dotnet/dotnet-docker at b3407d6, size baselines\n\
dotnet/dotnet-docker at bee318b, size baselines\n\
dotnet/dotnet-docker at cb6ffcb, size baselines\n\
dotnet/dotnet-docker at d58f150, size baselines\n\
dotnet/dotnet-docker at d646fa2, size baselines\n\
dotnet/dotnet-docker at deca217, size baselines\n\
dotnet/dotnet-docker at e4952f1, size baselines\n\
dotnet/dotnet-docker at ec4fcaf, size baselines\n\
dotnet/dotnet-docker at f9239c7, size baselines\n\
dotnet/dotnet-docker at fbf7edc, size baselines\n\
.NET blog text on chiseled containers, file record 66864229303\n\
",
        newest: "\
10.0 10.0.11
8.0 8.0.30
9.0 9.0.19
",
        lifecycle: "\
1.0 2019-06-27
1.1 2019-06-27
10 2028-11-14
2.0 2018-10-01
2.1 2021-08-21
2.2 2019-12-23
3.0 2020-03-03
3.1 2022-12-13
5 2022-05-10
6 2024-11-12
7 2024-05-14
8 2026-11-10
9 2026-11-10
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||APP_UID=1654||dotnet\n\
-||no|1654||||APP_UID=1654||dotnet\n\
tdnf||yes|||||APP_UID=1654||dotnet\n\
-||no|||||APP_UID=1654||dotnet\n\
",
        rows: "\
10.0-alpine3.24|10.0-alpine|alpine-3.24|108600000p2025-04-28:0|51290000p
10.0-alpine3.24-arm64v8|10.0-alpine-arm64v8|alpine-3.24|117900000p2025-04-28:0
10.0-alpine3.24-arm32v7|10.0-alpine-arm32v7|alpine-3.24|101000000p2025-04-28:0
10.0-alpine3.23||alpine-3.23|108600000p2025-04-28:0|51290000p
10.0-alpine3.23-arm64v8||alpine-3.23|117900000p2025-04-28:0
10.0-alpine3.23-arm32v7||alpine-3.23|101000000p2025-04-28:0
10.0-alpine3.22||alpine-3.22|108500000p2025-04-28:0|51350000p
10.0-alpine3.22-arm64v8||alpine-3.22|117800000p2025-04-28:0
10.0-alpine3.22-arm32v7||alpine-3.22|100900000p2025-04-28:0
10.0-alpine3.21||alpine-3.21|108000000r2025-04-28:16|51100000q
10.0-alpine3.21-arm64v8||alpine-3.21|117300000r2025-04-28:11
10.0-alpine3.21-arm32v7||alpine-3.21|100400000r2025-04-28:11
10.0-alpine3.24-composite|10.0-alpine-composite|alpine-3.24|101800000p2025-04-28:0|48100000p
10.0-alpine3.24-composite-arm64v8|10.0-alpine-composite-arm64v8|alpine-3.24|105600000p2025-04-28:0
10.0-alpine3.24-composite-arm32v7|10.0-alpine-composite-arm32v7|alpine-3.24|91000000p2025-04-28:0
10.0-alpine3.23-composite||alpine-3.23|101800000p2025-04-28:0|48100000p
10.0-alpine3.23-composite-arm64v8||alpine-3.23|105600000p2025-04-28:0
10.0-alpine3.23-composite-arm32v7||alpine-3.23|91000000p2025-04-28:0
10.0-alpine3.22-composite||alpine-3.22|101700000p2025-04-28:0|48160000p
10.0-alpine3.22-composite-arm64v8||alpine-3.22|105400000p2025-04-28:0
10.0-alpine3.22-composite-arm32v7||alpine-3.22|90880000p2025-04-28:0
10.0-alpine3.21-composite||alpine-3.21|101200000r2025-04-28:16|47900000q
10.0-alpine3.21-composite-arm64v8||alpine-3.21|104900000r2025-04-28:11
10.0-alpine3.21-composite-arm32v7||alpine-3.21|90380000r2025-04-28:11
10.0-azurelinux3.0||azurelinux-3.0|206000000r2025-04-28:16|83400000q
10.0-azurelinux3.0-arm64v8||azurelinux-3.0|209200000r2025-04-28:11
10.0-azurelinux3.0-distroless||azurelinux-3.0|118900000r2025-04-28:16|48200000q|1
10.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|125100000r2025-04-28:11||1
10.0-azurelinux3.0-distroless-extra||azurelinux-3.0|155100000r2025-04-28:16|62800000q|1
10.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|126500000r2025-04-28:11||1
10.0-azurelinux3.0-distroless-composite||azurelinux-3.0|112200000r2025-04-28:16|45400000q|1
10.0-azurelinux3.0-distroless-composite-arm64v8||azurelinux-3.0|112700000r2025-04-28:11||1
10.0-azurelinux3.0-distroless-composite-extra||azurelinux-3.0|148900000r2025-04-28:16|60300000q|1
10.0-azurelinux3.0-distroless-composite-extra-arm64v8||azurelinux-3.0|114700000r2025-04-28:11||1
10.0-resolute||ubuntu-26.04|239000000p2025-04-28:1|96910000p
10.0-resolute-arm64v8||ubuntu-26.04|239200000p2025-04-28:1
10.0-resolute-arm32v7||ubuntu-26.04|237600000p2025-04-28:1
10.0-noble|10.0,latest|ubuntu-24.04|217000000r2025-04-28:16|87900000q
10.0-noble-arm64v8|10.0-arm64v8|ubuntu-24.04|217300000r2025-04-28:11
10.0-noble-arm32v7|10.0-arm32v7|ubuntu-24.04|215600000r2025-04-28:11
10.0-noble-chiseled||ubuntu-24.04|110600000r2025-04-28:16|44800000q|1
10.0-noble-chiseled-arm64v8||ubuntu-24.04|116900000r2025-04-28:11||1
10.0-noble-chiseled-arm32v7||ubuntu-24.04|107700000r2025-04-28:11||1
10.0-noble-chiseled-extra||ubuntu-24.04|148100000r2025-04-28:16|60000000q|1
10.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|154200000r2025-04-28:11||1
10.0-noble-chiseled-extra-arm32v7||ubuntu-24.04|146800000r2025-04-28:11||1
10.0-noble-chiseled-composite-extra||ubuntu-24.04|141400000r2025-04-28:16|57300000q|1
10.0-noble-chiseled-composite-extra-arm64v8||ubuntu-24.04|141800000r2025-04-28:11||1
10.0-noble-chiseled-composite-extra-arm32v7||ubuntu-24.04|139100000r2025-04-28:11||1
10.0-noble-chiseled-composite||ubuntu-24.04|103800000r2025-04-28:16|42100000q|1
10.0-noble-chiseled-composite-arm64v8||ubuntu-24.04|104500000r2025-04-28:11||1
10.0-noble-chiseled-composite-arm32v7||ubuntu-24.04|98900000r2025-04-28:11||1
10.0-trixie-slim||debian-13|217900000r2025-04-28:16|88200000q
10.0-trixie-slim-arm64v8||debian-13|249300000r2025-04-28:11
10.0-trixie-slim-arm32v7||debian-13|191300000r2025-04-28:11
9.0-alpine3.18||alpine-3.18|107600000r2023-12-11:19|50900000q
9.0-alpine3.19||alpine-3.19|108000000r2024-01-03:27|51100000q
9.0-alpine3.20||alpine-3.20|108000000r2024-06-04:24|51100000q
9.0-alpine3.24|9.0-alpine|alpine-3.24|108600000p2024-12-09:0|51290000p
9.0-alpine3.24-arm64v8|9.0-alpine-arm64v8|alpine-3.24|117900000p2024-12-09:0
9.0-alpine3.24-arm32v7|9.0-alpine-arm32v7|alpine-3.24|101000000p2024-12-09:0
9.0-alpine3.23||alpine-3.23|108600000p2024-12-09:0|51290000p
9.0-alpine3.23-arm64v8||alpine-3.23|117900000p2024-12-09:0
9.0-alpine3.23-arm32v7||alpine-3.23|101000000p2024-12-09:0
9.0-alpine3.22||alpine-3.22|108500000p2024-12-09:0|51350000p
9.0-alpine3.22-arm64v8||alpine-3.22|117800000p2024-12-09:0
9.0-alpine3.22-arm32v7||alpine-3.22|100900000p2024-12-09:0
9.0-alpine3.21||alpine-3.21|108000000r2024-12-09:16|51100000q
9.0-alpine3.21-arm64v8||alpine-3.21|117300000r2024-12-09:11
9.0-alpine3.21-arm32v7||alpine-3.21|100400000r2024-12-09:11
9.0-alpine3.24-composite|9.0-alpine-composite|alpine-3.24|101800000p2024-12-09:0|48100000p
9.0-alpine3.24-composite-arm64v8|9.0-alpine-composite-arm64v8|alpine-3.24|105600000p2024-12-09:0
9.0-alpine3.24-composite-arm32v7|9.0-alpine-composite-arm32v7|alpine-3.24|91000000p2024-12-09:0
9.0-alpine3.23-composite||alpine-3.23|101800000p2024-12-09:0|48100000p
9.0-alpine3.23-composite-arm64v8||alpine-3.23|105600000p2024-12-09:0
9.0-alpine3.23-composite-arm32v7||alpine-3.23|91000000p2024-12-09:0
9.0-alpine3.22-composite||alpine-3.22|101700000p2024-12-09:0|48160000p
9.0-alpine3.22-composite-arm64v8||alpine-3.22|105400000p2024-12-09:0
9.0-alpine3.22-composite-arm32v7||alpine-3.22|90880000p2024-12-09:0
9.0-alpine3.21-composite||alpine-3.21|101200000r2024-12-09:16|47900000q
9.0-alpine3.21-composite-arm64v8||alpine-3.21|104900000r2024-12-09:11
9.0-alpine3.21-composite-arm32v7||alpine-3.21|90380000r2024-12-09:11
9.0-azurelinux3.0||azurelinux-3.0|206000000r2024-04-17:16|83400000q
9.0-azurelinux3.0-arm64v8||azurelinux-3.0|209200000r2024-04-17:11
9.0-azurelinux3.0-distroless||azurelinux-3.0|118900000r2024-04-17:16|48200000q|1
9.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|125100000r2024-04-17:11||1
9.0-azurelinux3.0-distroless-extra||azurelinux-3.0|155100000r2024-04-17:16|62800000q|1
9.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|126500000r2024-04-17:11||1
9.0-azurelinux3.0-distroless-composite||azurelinux-3.0|112200000r2024-04-17:16|45400000q|1
9.0-azurelinux3.0-distroless-composite-arm64v8||azurelinux-3.0|112700000r2024-04-17:11||1
9.0-azurelinux3.0-distroless-composite-extra||azurelinux-3.0|148900000r2024-04-17:16|60300000q|1
9.0-azurelinux3.0-distroless-composite-extra-arm64v8||azurelinux-3.0|114700000r2024-04-17:11||1
9.0-bookworm-slim|9.0|debian-12|217900000r2023-12-11:16|88200000q
9.0-bookworm-slim-arm64v8|9.0-arm64v8|debian-12|249300000r2023-12-11:11
9.0-bookworm-slim-arm32v7|9.0-arm32v7|debian-12|191300000r2023-12-11:11
9.0-cbl-mariner2.0||rhel|206000000r2023-12-11:4|83400000q|2
9.0-cbl-mariner2.0-distroless||rhel|118900000r2023-12-11:4|48200000q|1
9.0-jammy||ubuntu-22.04|217000000r2023-12-11:31|87900000q
9.0-jammy-chiseled||ubuntu-22.04|110600000r2023-12-11:31|44800000q|1
9.0-noble||ubuntu-24.04|217000000r2024-04-24:16|87900000q
9.0-noble-arm64v8||ubuntu-24.04|217300000r2024-04-24:11
9.0-noble-arm32v7||ubuntu-24.04|215600000r2024-04-24:11
9.0-noble-chiseled||ubuntu-24.04|110600000r2024-04-24:16|44800000q|1
9.0-noble-chiseled-arm64v8||ubuntu-24.04|116900000r2024-04-24:11||1
9.0-noble-chiseled-arm32v7||ubuntu-24.04|107700000r2024-04-24:11||1
9.0-noble-chiseled-extra||ubuntu-24.04|148100000r2024-04-24:16|60000000q|1
9.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|154200000r2024-04-24:11||1
9.0-noble-chiseled-extra-arm32v7||ubuntu-24.04|146800000r2024-04-24:11||1
9.0-noble-chiseled-composite||ubuntu-24.04|103800000r2024-04-24:16|42100000q|1
9.0-noble-chiseled-composite-arm64v8||ubuntu-24.04|104500000r2024-04-24:11||1
9.0-noble-chiseled-composite-arm32v7||ubuntu-24.04|98900000r2024-04-24:11||1
9.0-noble-chiseled-composite-extra||ubuntu-24.04|141400000r2024-04-24:16|57300000q|1
9.0-noble-chiseled-composite-extra-arm64v8||ubuntu-24.04|141800000r2024-04-24:11||1
9.0-noble-chiseled-composite-extra-arm32v7||ubuntu-24.04|139100000r2024-04-24:11||1
9.0-trixie-slim||debian-13|217900000r2025-04-28:16|88200000q
8.0-alpine3.16||alpine-3.16|103700000r2022-11-14:9|49100000q
8.0-alpine3.17||alpine-3.17|103400000r2023-01-03:18|48900000q
8.0-alpine3.18||alpine-3.18|105900000r2023-08-21:20|50100000q
8.0-alpine3.19||alpine-3.19|106900000r2024-01-03:28|50600000q
8.0-alpine3.20||alpine-3.20|106900000r2024-06-04:24|50600000q
8.0-alpine3.24|8.0-alpine|alpine-3.24|107500000p2024-12-09:0|50800000p
8.0-alpine3.24-arm64v8|8.0-alpine-arm64v8|alpine-3.24|116700000p2024-12-09:0
8.0-alpine3.24-arm32v7|8.0-alpine-arm32v7|alpine-3.24|99640000p2024-12-09:0
8.0-alpine3.23||alpine-3.23|107500000p2024-12-09:0|50800000p
8.0-alpine3.23-arm64v8||alpine-3.23|116700000p2024-12-09:0
8.0-alpine3.23-arm32v7||alpine-3.23|99640000p2024-12-09:0
8.0-alpine3.22||alpine-3.22|107400000p2024-12-09:0|50860000p
8.0-alpine3.22-arm64v8||alpine-3.22|116600000p2024-12-09:0
8.0-alpine3.22-arm32v7||alpine-3.22|99520000p2024-12-09:0
8.0-alpine3.21||alpine-3.21|106900000r2024-12-09:16|50600000q
8.0-alpine3.21-arm64v8||alpine-3.21|116100000r2024-12-09:11
8.0-alpine3.21-arm32v7||alpine-3.21|99020000r2024-12-09:11
8.0-alpine3.24-composite|8.0-alpine-composite|alpine-3.24|99890000p2024-12-09:0|47180000p
8.0-alpine3.24-composite-arm64v8|8.0-alpine-composite-arm64v8|alpine-3.24|103500000p2024-12-09:0
8.0-alpine3.24-composite-arm32v7|8.0-alpine-composite-arm32v7|alpine-3.24|88980000p2024-12-09:0
8.0-alpine3.23-composite||alpine-3.23|99890000p2024-12-09:0|47180000p
8.0-alpine3.23-composite-arm64v8||alpine-3.23|103500000p2024-12-09:0
8.0-alpine3.23-composite-arm32v7||alpine-3.23|88980000p2024-12-09:0
8.0-alpine3.22-composite||alpine-3.22|99770000p2024-12-09:0|47250000p
8.0-alpine3.22-composite-arm64v8||alpine-3.22|103400000p2024-12-09:0
8.0-alpine3.22-composite-arm32v7||alpine-3.22|88860000p2024-12-09:0
8.0-alpine3.21-composite||alpine-3.21|99270000r2024-12-09:16|47000000q
8.0-alpine3.21-composite-arm64v8||alpine-3.21|102900000r2024-12-09:11
8.0-alpine3.21-composite-arm32v7||alpine-3.21|88360000r2024-12-09:11
8.0-azurelinux3.0||azurelinux-3.0|199800000r2024-04-17:16|80900000q
8.0-azurelinux3.0-arm64v8||azurelinux-3.0|202800000r2024-04-17:11
8.0-azurelinux3.0-distroless||azurelinux-3.0|119700000r2024-04-17:16|48500000q|1
8.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|127200000r2024-04-17:11||1
8.0-azurelinux3.0-distroless-extra||azurelinux-3.0|152700000r2024-04-17:16|61900000q|1
8.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|158700000r2024-04-17:11||1
8.0-azurelinux3.0-distroless-composite||azurelinux-3.0|112100000r2024-04-17:16|45400000q|1
8.0-azurelinux3.0-distroless-composite-arm64v8||azurelinux-3.0|113000000r2024-04-17:11||1
8.0-azurelinux3.0-distroless-composite-extra||azurelinux-3.0|145000000r2024-04-17:16|58700000q|1
8.0-azurelinux3.0-distroless-composite-extra-arm64v8||azurelinux-3.0|145500000r2024-04-17:11||1
8.0-bookworm-slim|8.0|debian-12|214900000r2023-02-06:16|87000000q
8.0-bookworm-slim-arm64v8|8.0-arm64v8|debian-12|247300000r2023-02-06:11
8.0-bookworm-slim-arm32v7|8.0-arm32v7|debian-12|190900000r2023-02-06:11
8.0-bullseye-slim||debian-11|211500000r2022-11-14:8|85600000q
8.0-cbl-mariner2.0||rhel|199800000r2023-06-15:16|80900000q|2
8.0-cbl-mariner2.0-arm64v8||rhel|202800000r2023-06-15:11||2
8.0-cbl-mariner2.0-distroless||rhel|119700000r2022-11-14:16|48500000q|1
8.0-cbl-mariner2.0-distroless-arm64v8||rhel|127200000r2022-11-14:11||1
8.0-jammy||ubuntu-22.04|216000000r2023-11:33|87500000q
8.0-jammy-arm64v8||ubuntu-22.04|225900000r2025-05-09:11
8.0-jammy-arm32v7||ubuntu-22.04|195200000r2025-05-09:11
8.0-jammy-chiseled||ubuntu-22.04|110000000r2023-11:33|44600000q|1
8.0-jammy-chiseled-arm64v8||ubuntu-22.04|115400000r2025-05-09:11||1
8.0-jammy-chiseled-arm32v7||ubuntu-22.04|94890000r2025-05-09:11||1
8.0-jammy-chiseled-extra||ubuntu-22.04|146800000r2024-01-18:16|59500000q|1
8.0-jammy-chiseled-extra-arm64v8||ubuntu-22.04|153000000r2024-01-18:11||1
8.0-jammy-chiseled-extra-arm32v7||ubuntu-22.04|135000000r2024-01-18:11||1
8.0-jammy-chiseled-composite||ubuntu-22.04|98900000r2023-07-12:16|40100000q|1
8.0-jammy-chiseled-composite-arm64v8||ubuntu-22.04|100000000r2023-07-12:11||1
8.0-jammy-chiseled-composite-arm32v7||ubuntu-22.04|85620000r2023-07-12:11||1
8.0-jammy-chiseled-composite-extra||ubuntu-22.04|139100000r2024-01-18:16|56300000q|1
8.0-jammy-chiseled-composite-extra-arm64v8||ubuntu-22.04|139800000r2024-01-18:11||1
8.0-jammy-chiseled-composite-extra-arm32v7||ubuntu-22.04|124300000r2024-01-18:11||1
8.0-noble||ubuntu-24.04|215600000r2024-04-24:16|87400000q
8.0-noble-arm64v8||ubuntu-24.04|225900000r2024-04-24:11
8.0-noble-chiseled||ubuntu-24.04|107700000r2024-04-24:16|43600000q|1
8.0-noble-chiseled-arm64v8||ubuntu-24.04|115400000r2024-04-24:11||1
8.0-noble-chiseled-extra||ubuntu-24.04|146800000r2024-04-24:16|59500000q|1
8.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|153000000r2024-04-24:11||1
8.0-noble-chiseled-composite||ubuntu-24.04|98900000r2024-04-24:16|40100000q|1
8.0-noble-chiseled-composite-arm64v8||ubuntu-24.04|100000000r2024-04-24:11||1
8.0-noble-chiseled-composite-extra||ubuntu-24.04|139100000r2024-04-24:16|56300000q|1
8.0-noble-chiseled-composite-extra-arm64v8||ubuntu-24.04|139800000r2024-04-24:11||1
8.0-trixie-slim||debian-13|214900000r2025-04-28:16|87000000q
7.0-alpine3.14||alpine-3.14|100700000r2021-11-16:13|47600000q
7.0-alpine3.15||alpine-3.15|100700000r2022-01-03:3|47700000q
7.0-alpine3.16||alpine-3.16|101000000r2022-05-24:10|47800000q
7.0-alpine3.17||alpine-3.17|109200000r2022-11-28:12|51700000q
7.0-alpine3.18||alpine-3.18|106200000r2023-08-21:15|50300000q
7.0-alpine3.19|7.0-alpine|alpine-3.19|106600000r2024-01-03:15|50400000q
7.0-bookworm-slim||debian-12|217900000r2023-06-15:15|88200000q
7.0-bullseye-slim|7.0|debian-11|209100000r2021-11-16:15|84600000q
7.0-cbl-mariner2.0||rhel|201200000r2022-10-31:15|81500000q|2
7.0-cbl-mariner2.0-distroless||rhel|117800000r2022-06-09:15|47700000q|3
7.0-focal||ubuntu-20.04|209900000r2021-11-16:17|85000000q
7.0-jammy||ubuntu-22.04|211200000r2023-10-17:15|85500000q
7.0-jammy-chiseled||ubuntu-22.04|105200000r2022-08-15:15|42600000q|3
6.0-alpine3.12||alpine-3.12|96920000r2021-01-07:30|45900000q
6.0-alpine3.13||alpine-3.13|97130000r2021-01-25:23|46000000q
6.0-alpine3.14||alpine-3.14|97370000r2021-07-06:29|46100000q
6.0-alpine3.15||alpine-3.15|100000000r2021-12-01:25|47300000q
6.0-alpine3.16||alpine-3.16|99950000r2022-05-24:10|47300000q
6.0-alpine3.17||alpine-3.17|105300000r2022-11-28:12|49800000q
6.0-alpine3.18||alpine-3.18|102300000r2023-08-21:20|48400000q
6.0-alpine3.19||alpine-3.19|102700000r2024-01-03:28|48600000q
6.0-alpine3.20|6.0-alpine|alpine-3.20|102700000r2024-06-04:14|48600000q
6.0-bookworm-slim||debian-12|213900000r2023-06-15:14|86600000q
6.0-bullseye-slim|6.0|debian-11|207900000r2021-08-24:14|84200000q
6.0-buster-slim||debian-10|198200000r2021-01-07:22|80200000q
6.0-cbl-mariner2.0||rhel|211400000r2022-05-09:14|85600000q|2
6.0-cbl-mariner2.0-distroless||rhel|116500000r2022-06-09:14|47200000q|3
6.0-focal||ubuntu-20.04|205900000r2021-01-07:14|83400000q
6.0-jammy||ubuntu-22.04|207100000r2023-10-17:14|83900000q
6.0-jammy-chiseled||ubuntu-22.04|103900000r2022-08-15:14|42100000q|3
5.0||debian|205000000r2021-10:2|83000000q
5.0-alpine3.12||alpine-3.12|102800000r2020-09-21:32|48600000q
5.0-alpine3.13||alpine-3.13|103000000r2021-01-25:5|48700000q
5.0-alpine3.14||alpine-3.14|102900000r2021-07-06:21|48700000q
5.0-alpine3.15||alpine-3.15|103000000r2021-12-01:21|48700000q
5.0-bullseye-slim||debian-11|214500000r2021-09-08:21|86800000q
5.0-buster-slim||debian-10|207300000r2020-06-16:21|83900000q
5.0-focal||ubuntu-20.04|217900000r2020-06-16:21|88300000q
3.1-alpine3.11||alpine-3.11|105000000r2020-06-16:6|49700000q
3.1-alpine3.12||alpine-3.12|105000000r2020-06-16:32|49700000q
3.1-alpine3.13||alpine-3.13|105100000r2021-01-25:5|49700000q
3.1-alpine3.14||alpine-3.14|105100000r2021-07-06:29|49700000q
3.1-alpine3.15||alpine-3.15|105100000r2021-12-01:25|49800000q
3.1-alpine3.16||alpine-3.16|105400000r2022-05-24:26|49900000q
3.1-bionic||ubuntu-18.04|203900000r2020-11-30:26|82600000q
3.1-bullseye-slim||debian-11|216000000r2021-09-08:26|87400000q
3.1-buster-slim||debian-10|207300000r2020-06-16:26|83900000q
3.1-focal||ubuntu-20.04|221200000r2020-06-16:26|89600000q
2.1-alpine3.11||alpine-3.11|159700000r2020-06-16:6|75600000q
2.1-alpine3.12||alpine-3.12|159600000r2020-06-16:32|75500000q
2.1-alpine3.13||alpine-3.13|159700000r2021-01-25:7|75600000q
2.1-alpine3.14||alpine-3.14|159800000r2021-07-06:7|75600000q
2.1-bionic||ubuntu-18.04|264100000r2020-06-16:7|107000000q
2.1-focal||ubuntu-20.04|285200000r2020-06-16:7|116000000q
2.1-stretch-slim||debian-9|253000000r2020-06-16:7|102000000q
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/runtime",
        sources: "\
composed: what the image adds to Alpine 3.21, on the other release\n\
composed: what the runtime adds to its dependencies, on those with ICU and time zones\n\
composed: what the image adds to Ubuntu 24.04, on 26.04\n\
dotnet/dotnet-docker at 022db49, size baselines\n\
dotnet/dotnet-docker at 05f4c58, size baselines\n\
dotnet/dotnet-docker at 085a345, size baselines\n\
dotnet/dotnet-docker at 0886705, size baselines\n\
dotnet/dotnet-docker at 088a8d9, size baselines\n\
dotnet/dotnet-docker at 11d3723, size baselines\n\
dotnet/dotnet-docker at 1370cfe, size baselines\n\
dotnet/dotnet-docker at 284575a, size baselines\n\
dotnet/dotnet-docker at 329c8e7, size baselines\n\
dotnet/dotnet-docker at 5215a73, size baselines\n\
dotnet/dotnet-docker at 5a5febd, size baselines\n\
dotnet/dotnet-docker at 5b17bb4, size baselines\n\
dotnet/dotnet-docker at 7932bac, size baselines\n\
dotnet/dotnet-docker at 7b6cd24, size baselines\n\
dotnet/dotnet-docker at 8456783, size baselines\n\
dotnet/dotnet-docker at 8b4e991, size baselines\n\
dotnet/dotnet-docker at 8da2b12, size baselines\n\
dotnet/dotnet-docker at 951c8f8, size baselines\n\
dotnet/dotnet-docker at 9825de7, size baselines\n\
dotnet/dotnet-docker at 99bd308, size baselines\n\
dotnet/dotnet-docker at b3407d6, size baselines\n\
dotnet/dotnet-docker at bee318b, size baselines\n\
dotnet/dotnet-docker at cb6ffcb, size baselines\n\
dotnet/dotnet-docker at d58f150, size baselines\n\
dotnet/dotnet-docker at d646fa2, size baselines\n\
dotnet/dotnet-docker at deca217, size baselines\n\
dotnet/dotnet-docker at e4952f1, size baselines\n\
dotnet/dotnet-docker at ec4fcaf, size baselines\n\
dotnet/dotnet-docker at f9239c7, size baselines\n\
dotnet/dotnet-docker at fbf7edc, size baselines\n\
",
        newest: "\
10.0 10.0.11
8.0 8.0.30
9.0 9.0.19
",
        lifecycle: "\
1.0 2019-06-27
1.1 2019-06-27
10 2028-11-14
2.0 2018-10-01
2.1 2021-08-21
2.2 2019-12-23
3.0 2020-03-03
3.1 2022-12-13
5 2022-05-10
6 2024-11-12
7 2024-05-14
8 2026-11-10
9 2026-11-10
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||APP_UID=1654||dotnet\n\
-||no|1654||||APP_UID=1654||dotnet\n\
tdnf||yes|||||APP_UID=1654||dotnet\n\
-||no|||||APP_UID=1654||dotnet\n\
",
        rows: "\
10.0-alpine3.24|10.0-alpine|alpine-3.24|84590000p2025-04-28:0|39940000p
10.0-alpine3.24-arm64v8|10.0-alpine-arm64v8|alpine-3.24|91180000p2025-04-28:0
10.0-alpine3.24-arm32v7|10.0-alpine-arm32v7|alpine-3.24|75550000p2025-04-28:0
10.0-alpine3.23||alpine-3.23|84590000p2025-04-28:0|39940000p
10.0-alpine3.23-arm64v8||alpine-3.23|91180000p2025-04-28:0
10.0-alpine3.23-arm32v7||alpine-3.23|75550000p2025-04-28:0
10.0-alpine3.22||alpine-3.22|84470000p2025-04-28:0|40000000p
10.0-alpine3.22-arm64v8||alpine-3.22|91060000p2025-04-28:0
10.0-alpine3.22-arm32v7||alpine-3.22|75430000p2025-04-28:0
10.0-alpine3.21||alpine-3.21|83970000r2025-04-28:16|39700000q
10.0-alpine3.21-arm64v8||alpine-3.21|90560000r2025-04-28:11
10.0-alpine3.21-arm32v7||alpine-3.21|74930000r2025-04-28:11
10.0-alpine3.24-extra||alpine-3.24|121000000p2025-04-28:1|57170000p
10.0-alpine3.23-extra||alpine-3.23|121000000p2025-04-28:1|57170000p
10.0-azurelinux3.0||azurelinux-3.0|182000000r2025-04-28:16|73700000q
10.0-azurelinux3.0-arm64v8||azurelinux-3.0|182500000r2025-04-28:11
10.0-azurelinux3.0-distroless||azurelinux-3.0|94920000r2025-04-28:16|38500000q|1
10.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|98340000r2025-04-28:11||1
10.0-azurelinux3.0-distroless-extra||azurelinux-3.0|131000000r2025-04-28:16|53100000q|1
10.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|134200000r2025-04-28:11||1
10.0-resolute||ubuntu-26.04|215000000p2025-04-28:2|87200000p
10.0-resolute-arm64v8||ubuntu-26.04|212500000p2025-04-28:2
10.0-resolute-arm32v7||ubuntu-26.04|191800000p2025-04-28:2
10.0-noble|10.0,latest|ubuntu-24.04|193000000r2025-04-28:16|78200000q
10.0-noble-arm64v8|10.0-arm64v8|ubuntu-24.04|190500000r2025-04-28:11
10.0-noble-arm32v7|10.0-arm32v7|ubuntu-24.04|169800000r2025-04-28:11
10.0-noble-chiseled||ubuntu-24.04|86610000r2025-04-28:16|35100000q|1
10.0-noble-chiseled-arm64v8||ubuntu-24.04|90110000r2025-04-28:11||1
10.0-noble-chiseled-arm32v7||ubuntu-24.04|71980000r2025-04-28:11||1
10.0-noble-chiseled-extra||ubuntu-24.04|124100000r2025-04-28:16|50300000q|1
10.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|127400000r2025-04-28:11||1
10.0-noble-chiseled-extra-arm32v7||ubuntu-24.04|109600000r2025-04-28:11||1
10.0-trixie-slim||debian-13|193900000r2025-04-28:16|78500000q
10.0-trixie-slim-arm64v8||debian-13|222500000r2025-04-28:11
10.0-trixie-slim-arm32v7||debian-13|165800000r2025-04-28:11
9.0-alpine3.18||alpine-3.18|83610000r2023-12-11:19|39600000q
9.0-alpine3.19||alpine-3.19|83970000r2024-01-03:27|39700000q
9.0-alpine3.20||alpine-3.20|83970000r2024-06-04:24|39700000q
9.0-alpine3.24|9.0-alpine|alpine-3.24|84590000p2024-12-09:0|39940000p
9.0-alpine3.24-arm64v8|9.0-alpine-arm64v8|alpine-3.24|91180000p2024-12-09:0
9.0-alpine3.24-arm32v7|9.0-alpine-arm32v7|alpine-3.24|75550000p2024-12-09:0
9.0-alpine3.23||alpine-3.23|84590000p2024-12-09:0|39940000p
9.0-alpine3.23-arm64v8||alpine-3.23|91180000p2024-12-09:0
9.0-alpine3.23-arm32v7||alpine-3.23|75550000p2024-12-09:0
9.0-alpine3.22||alpine-3.22|84470000p2024-12-09:0|40000000p
9.0-alpine3.22-arm64v8||alpine-3.22|91060000p2024-12-09:0
9.0-alpine3.22-arm32v7||alpine-3.22|75430000p2024-12-09:0
9.0-alpine3.21||alpine-3.21|83970000r2024-12-09:16|39700000q
9.0-alpine3.21-arm64v8||alpine-3.21|90560000r2024-12-09:11
9.0-alpine3.21-arm32v7||alpine-3.21|74930000r2024-12-09:11
9.0-alpine3.24-extra||alpine-3.24|121000000p2024-12-09:1|57170000p
9.0-alpine3.23-extra||alpine-3.23|121000000p2024-12-09:1|57170000p
9.0-azurelinux3.0||azurelinux-3.0|182000000r2024-04-17:16|73700000q
9.0-azurelinux3.0-arm64v8||azurelinux-3.0|182500000r2024-04-17:11
9.0-azurelinux3.0-distroless||azurelinux-3.0|94920000r2024-04-17:16|38500000q|1
9.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|98340000r2024-04-17:11||1
9.0-azurelinux3.0-distroless-extra||azurelinux-3.0|131000000r2024-04-17:16|53100000q|1
9.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|134200000r2024-04-17:11||1
9.0-bookworm-slim|9.0|debian-12|193900000r2023-12-11:16|78500000q
9.0-bookworm-slim-arm64v8|9.0-arm64v8|debian-12|222500000r2023-12-11:11
9.0-bookworm-slim-arm32v7|9.0-arm32v7|debian-12|165800000r2023-12-11:11
9.0-cbl-mariner2.0||rhel|182000000r2023-12-11:4|73700000q|2
9.0-cbl-mariner2.0-distroless||rhel|94920000r2023-12-11:4|38500000q|1
9.0-jammy||ubuntu-22.04|193000000r2023-12-11:31|78200000q
9.0-jammy-chiseled||ubuntu-22.04|86610000r2023-12-11:31|35100000q|1
9.0-noble||ubuntu-24.04|193000000r2024-04-24:16|78200000q
9.0-noble-arm64v8||ubuntu-24.04|190500000r2024-04-24:11
9.0-noble-arm32v7||ubuntu-24.04|169800000r2024-04-24:11
9.0-noble-chiseled||ubuntu-24.04|86610000r2024-04-24:16|35100000q|1
9.0-noble-chiseled-arm64v8||ubuntu-24.04|90110000r2024-04-24:11||1
9.0-noble-chiseled-arm32v7||ubuntu-24.04|71980000r2024-04-24:11||1
9.0-noble-chiseled-extra||ubuntu-24.04|124100000r2024-04-24:16|50300000q|1
9.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|127400000r2024-04-24:11||1
9.0-noble-chiseled-extra-arm32v7||ubuntu-24.04|109600000r2024-04-24:11||1
9.0-trixie-slim||debian-13|193900000r2025-04-28:16|78500000q
8.0-alpine3.16||alpine-3.16|81980000r2022-11-14:9|38800000q
8.0-alpine3.17||alpine-3.17|81910000r2023-01-03:18|38800000q
8.0-alpine3.18||alpine-3.18|82250000r2023-08-21:20|38900000q
8.0-alpine3.19||alpine-3.19|82940000r2024-01-03:28|39300000q
8.0-alpine3.20||alpine-3.20|82940000r2024-06-04:24|39300000q
8.0-alpine3.24|8.0-alpine|alpine-3.24|83560000p2024-12-09:0|39450000p
8.0-alpine3.24-arm64v8|8.0-alpine-arm64v8|alpine-3.24|89970000p2024-12-09:0
8.0-alpine3.24-arm32v7|8.0-alpine-arm32v7|alpine-3.24|74200000p2024-12-09:0
8.0-alpine3.23||alpine-3.23|83560000p2024-12-09:0|39450000p
8.0-alpine3.23-arm64v8||alpine-3.23|89970000p2024-12-09:0
8.0-alpine3.23-arm32v7||alpine-3.23|74200000p2024-12-09:0
8.0-alpine3.22||alpine-3.22|83440000p2024-12-09:0|39520000p
8.0-alpine3.22-arm64v8||alpine-3.22|89850000p2024-12-09:0
8.0-alpine3.22-arm32v7||alpine-3.22|74080000p2024-12-09:0
8.0-alpine3.21||alpine-3.21|82940000r2024-12-09:16|39300000q
8.0-alpine3.21-arm64v8||alpine-3.21|89350000r2024-12-09:11
8.0-alpine3.21-arm32v7||alpine-3.21|73580000r2024-12-09:11
8.0-alpine3.24-extra||alpine-3.24|120000000p2024-12-09:1|56680000p
8.0-alpine3.23-extra||alpine-3.23|120000000p2024-12-09:1|56680000p
8.0-azurelinux3.0||azurelinux-3.0|177300000r2024-04-17:16|71800000q
8.0-azurelinux3.0-arm64v8||azurelinux-3.0|177800000r2024-04-17:11
8.0-azurelinux3.0-distroless||azurelinux-3.0|97950000r2024-04-17:16|39700000q|1
8.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|97110000r2024-04-17:11||1
8.0-azurelinux3.0-distroless-extra||azurelinux-3.0|128700000r2024-04-17:16|52100000q|1
8.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|131900000r2024-04-17:11||1
8.0-bookworm-slim|8.0|debian-12|193400000r2023-02-06:16|78300000q
8.0-bookworm-slim-arm64v8|8.0-arm64v8|debian-12|223200000r2023-02-06:11
8.0-bookworm-slim-arm32v7|8.0-arm32v7|debian-12|167500000r2023-02-06:11
8.0-bullseye-slim||debian-11|189800000r2022-11-14:8|76800000q
8.0-cbl-mariner2.0||rhel|177300000r2023-06-15:16|71800000q|2
8.0-cbl-mariner2.0-arm64v8||rhel|177800000r2023-06-15:11||2
8.0-cbl-mariner2.0-distroless||rhel|97950000r2022-11-14:16|39700000q|1
8.0-cbl-mariner2.0-distroless-arm64v8||rhel|97110000r2022-11-14:11||1
8.0-jammy||ubuntu-22.04|191700000r2023-10-17:16|77700000q
8.0-jammy-arm64v8||ubuntu-22.04|189200000r2023-10-17:11
8.0-jammy-arm32v7||ubuntu-22.04|169800000r2023-10-17:11
8.0-jammy-chiseled||ubuntu-22.04|85970000r2022-11-14:16|34800000q|1
8.0-jammy-chiseled-arm64v8||ubuntu-22.04|86110000r2022-11-14:11||1
8.0-jammy-chiseled-arm32v7||ubuntu-22.04|71980000r2022-11-14:11||1
8.0-jammy-chiseled-extra||ubuntu-22.04|122800000r2024-01-18:16|49800000q|1
8.0-jammy-chiseled-extra-arm64v8||ubuntu-22.04|126200000r2024-01-18:11||1
8.0-jammy-chiseled-extra-arm32v7||ubuntu-22.04|109600000r2024-01-18:11||1
8.0-noble||ubuntu-24.04|191700000r2024-04-24:16|77700000q
8.0-noble-arm64v8||ubuntu-24.04|189200000r2024-04-24:11
8.0-noble-chiseled||ubuntu-24.04|85970000r2024-04-24:16|34800000q|1
8.0-noble-chiseled-arm64v8||ubuntu-24.04|86110000r2024-04-24:11||1
8.0-noble-chiseled-extra||ubuntu-24.04|122800000r2024-04-24:16|49800000q|1
8.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|126200000r2024-04-24:11||1
8.0-trixie-slim||debian-13|193400000r2025-04-28:16|78300000q
7.0-alpine3.14||alpine-3.14|80520000r2021-11-16:13|38100000q
7.0-alpine3.15||alpine-3.15|80520000r2021-12-01:3|38100000q
7.0-alpine3.16||alpine-3.16|80320000r2022-05-24:10|38000000q
7.0-alpine3.17||alpine-3.17|87400000r2022-11-28:12|41400000q
7.0-alpine3.18||alpine-3.18|84390000r2023-08-21:15|39900000q
7.0-alpine3.19|7.0-alpine|alpine-3.19|84740000r2024-01-03:15|40100000q
7.0-bookworm-slim||debian-12|196100000r2023-06-15:15|79400000q
7.0-bullseye-slim|7.0|debian-11|188900000r2021-11-16:15|76500000q
7.0-cbl-mariner2.0||rhel|179400000r2022-10-31:15|72700000q|2
7.0-cbl-mariner2.0-distroless||rhel|97050000r2022-06-09:15|39300000q|3
7.0-focal||ubuntu-20.04|189700000r2021-11-16:17|76900000q
7.0-jammy||ubuntu-22.04|189300000r2023-10-17:15|76700000q
7.0-jammy-chiseled||ubuntu-22.04|84420000r2022-08-15:15|34200000q|3
6.0-alpine3.12||alpine-3.12|77910000r2021-01-07:30|36900000q
6.0-alpine3.13||alpine-3.13|78090000r2021-01-25:23|37000000q
6.0-alpine3.14||alpine-3.14|78200000r2021-07-06:29|37000000q
6.0-alpine3.15||alpine-3.15|79750000r2021-12-01:25|37700000q
6.0-alpine3.16||alpine-3.16|79680000r2022-05-24:10|37700000q
6.0-alpine3.17||alpine-3.17|84970000r2022-11-28:12|40200000q
6.0-alpine3.18||alpine-3.18|81990000r2023-08-21:20|38800000q
6.0-alpine3.19||alpine-3.19|82330000r2024-01-03:28|39000000q
6.0-alpine3.20|6.0-alpine|alpine-3.20|82330000r2024-06-04:14|39000000q
6.0-bookworm-slim||debian-12|193600000r2023-06-15:14|78300000q
6.0-bullseye-slim|6.0|debian-11|187900000r2021-08-24:14|76000000q
6.0-buster-slim||debian-10|179200000r2021-01-07:22|72500000q
6.0-cbl-mariner2.0||rhel|179900000r2022-07-07:14|72900000q|2
6.0-cbl-mariner2.0-distroless||rhel|96210000r2022-06-09:14|39000000q|3
6.0-focal||ubuntu-20.04|186900000r2021-01-07:14|75700000q
6.0-jammy||ubuntu-22.04|186800000r2023-10-17:14|75700000q
6.0-jammy-chiseled||ubuntu-22.04|83570000r2022-08-15:14|33900000q|3
5.0-alpine3.12||alpine-3.12|83880000r2020-09-21:32|39700000q
5.0-alpine3.13||alpine-3.13|84040000r2021-01-25:5|39800000q
5.0-alpine3.14||alpine-3.14|83990000r2021-07-06:21|39700000q
5.0-alpine3.15||alpine-3.15|84030000r2021-12-01:21|39800000q
5.0-bullseye-slim||debian-11|193200000r2021-09-08:21|78200000q
5.0-buster-slim||debian-10|189500000r2020-06-16:21|76700000q
5.0-focal||ubuntu-20.04|199700000r2020-06-16:21|80900000q
3.1-alpine3.11||alpine-3.11|87180000r2020-06-16:6|41300000q
3.1-alpine3.12||alpine-3.12|87220000r2020-06-16:32|41300000q
3.1-alpine3.13||alpine-3.13|87270000r2021-01-25:5|41300000q
3.1-alpine3.14||alpine-3.14|87240000r2021-07-06:29|41300000q
3.1-alpine3.15||alpine-3.15|87260000r2021-12-01:25|41300000q
3.1-alpine3.16||alpine-3.16|87510000r2022-05-24:26|41400000q
3.1-bionic||ubuntu-18.04|186000000r2020-11-30:26|75400000q
3.1-bullseye-slim||debian-11|198200000r2021-09-08:26|80200000q
3.1-buster-slim||debian-10|189500000r2020-06-16:26|76700000q
3.1-focal||ubuntu-20.04|203400000r2020-06-16:26|82400000q
2.1-alpine3.11||alpine-3.11|86690000r2020-06-16:6|41000000q
2.1-alpine3.12||alpine-3.12|86600000r2020-06-16:32|41000000q
2.1-alpine3.13||alpine-3.13|86720000r2021-01-25:7|41000000q
2.1-alpine3.14||alpine-3.14|86700000r2021-07-06:7|41000000q
2.1-bionic||ubuntu-18.04|191200000r2020-06-16:7|77500000q
2.1-focal||ubuntu-20.04|201000000r2020-06-16:7|81400000q
2.1-stretch-slim||debian-9|180300000r2020-06-16:7|73000000q
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/runtime-deps",
        sources: "\
composed: what the image adds to Alpine 3.21, on the other release\n\
composed: what the image adds to Ubuntu 24.04, on 26.04\n\
dotnet/dotnet-docker at 085a345, size baselines\n\
dotnet/dotnet-docker at 0886705, size baselines\n\
dotnet/dotnet-docker at 088a8d9, size baselines\n\
dotnet/dotnet-docker at 1643f3d, size baselines\n\
dotnet/dotnet-docker at 284575a, size baselines\n\
dotnet/dotnet-docker at 329c8e7, size baselines\n\
dotnet/dotnet-docker at 5215a73, size baselines\n\
dotnet/dotnet-docker at 5b17bb4, size baselines\n\
dotnet/dotnet-docker at 7932bac, size baselines\n\
dotnet/dotnet-docker at 7b6cd24, size baselines\n\
dotnet/dotnet-docker at 8b4e991, size baselines\n\
dotnet/dotnet-docker at 951c8f8, size baselines\n\
dotnet/dotnet-docker at bee318b, size baselines\n\
dotnet/dotnet-docker at cb6ffcb, size baselines\n\
dotnet/dotnet-docker at d58f150, size baselines\n\
dotnet/dotnet-docker at dc88d0c, size baselines\n\
dotnet/dotnet-docker at deca217, size baselines\n\
dotnet/dotnet-docker at e4952f1, size baselines\n\
dotnet/dotnet-docker at fbf7edc, size baselines\n\
",
        newest: "\
10.0 10.0.11
8.0 8.0.30
9.0 9.0.19
",
        lifecycle: "\
1.0 2019-06-27
1.1 2019-06-27
10 2028-11-14
2.0 2018-10-01
2.1 2021-08-21
2.2 2019-12-23
3.0 2020-03-03
3.1 2022-12-13
5 2022-05-10
6 2024-11-12
7 2024-05-14
8 2026-11-10
9 2026-11-10
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||APP_UID=1654\n\
-||no|1654||||APP_UID=1654\n\
tdnf||yes|||||APP_UID=1654\n\
-||no|||||APP_UID=1654\n\
",
        rows: "\
10.0-alpine3.24|10.0-alpine|alpine-3.24|10870000p2025-04-28:0|5054000p
10.0-alpine3.24-arm64v8|10.0-alpine-arm64v8|alpine-3.24|11200000p2025-04-28:0
10.0-alpine3.24-arm32v7|10.0-alpine-arm32v7|alpine-3.24|7478000p2025-04-28:0
10.0-alpine3.23||alpine-3.23|10870000p2025-04-28:0|5053000p
10.0-alpine3.23-arm64v8||alpine-3.23|11200000p2025-04-28:0
10.0-alpine3.23-arm32v7||alpine-3.23|7478000p2025-04-28:0
10.0-alpine3.22||alpine-3.22|10750000p2025-04-28:0|5118000p
10.0-alpine3.22-arm64v8||alpine-3.22|11080000p2025-04-28:0
10.0-alpine3.22-arm32v7||alpine-3.22|7358000p2025-04-28:0
10.0-alpine3.21||alpine-3.21|10250000r2025-04-28:11|4850000q
10.0-alpine3.21-arm64v8||alpine-3.21|10580000r2025-04-28:7
10.0-alpine3.21-arm32v7||alpine-3.21|6858000r2025-04-28:7
10.0-alpine3.24-extra|10.0-alpine-extra|alpine-3.24|47280000p2025-04-28:0|22280000p
10.0-alpine3.24-extra-arm64v8|10.0-alpine-extra-arm64v8|alpine-3.24|48230000p2025-04-28:0
10.0-alpine3.24-extra-arm32v7|10.0-alpine-extra-arm32v7|alpine-3.24|43130000p2025-04-28:0
10.0-alpine3.23-extra||alpine-3.23|47280000p2025-04-28:0|22280000p
10.0-alpine3.23-extra-arm64v8||alpine-3.23|48230000p2025-04-28:0
10.0-alpine3.23-extra-arm32v7||alpine-3.23|43130000p2025-04-28:0
10.0-alpine3.22-extra||alpine-3.22|47160000p2025-04-28:0|22350000p
10.0-alpine3.22-extra-arm64v8||alpine-3.22|48110000p2025-04-28:0
10.0-alpine3.22-extra-arm32v7||alpine-3.22|43010000p2025-04-28:0
10.0-alpine3.21-extra||alpine-3.21|46660000r2025-04-28:11|22100000q
10.0-alpine3.21-extra-arm64v8||alpine-3.21|47610000r2025-04-28:7
10.0-alpine3.21-extra-arm32v7||alpine-3.21|42510000r2025-04-28:7
10.0-azurelinux3.0||azurelinux-3.0|106900000r2025-04-28:11|43300000q
10.0-azurelinux3.0-arm64v8||azurelinux-3.0|101200000r2025-04-28:7
10.0-azurelinux3.0-distroless||azurelinux-3.0|21320000r2025-04-28:11|8640000q|1
10.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|18450000r2025-04-28:7||1
10.0-azurelinux3.0-distroless-extra||azurelinux-3.0|56230000r2025-04-28:11|22800000q|1
10.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|53040000r2025-04-28:7||1
10.0-resolute||ubuntu-26.04|141400000p2025-04-28:1|57370000p
10.0-resolute-arm64v8||ubuntu-26.04|132500000p2025-04-28:1
10.0-resolute-arm32v7||ubuntu-26.04|117500000p2025-04-28:1
10.0-noble|10.0,latest|ubuntu-24.04|119400000r2025-04-28:11|48400000q
10.0-noble-arm64v8|10.0-arm64v8|ubuntu-24.04|110500000r2025-04-28:7
10.0-noble-arm32v7|10.0-arm32v7|ubuntu-24.04|95560000r2025-04-28:7
10.0-noble-chiseled||ubuntu-24.04|12940000r2025-04-28:11|5240000q|1
10.0-noble-chiseled-arm64v8||ubuntu-24.04|10180000r2025-04-28:7||1
10.0-noble-chiseled-arm32v7||ubuntu-24.04|7753000r2025-04-28:7||1
10.0-noble-chiseled-extra||ubuntu-24.04|50510000r2025-04-28:11|20500000q|1
10.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|47570000r2025-04-28:7||1
10.0-noble-chiseled-extra-arm32v7||ubuntu-24.04|42160000r2025-04-28:7||1
10.0-trixie-slim||debian-13|122200000r2025-04-28:11|49500000q
10.0-trixie-slim-arm64v8||debian-13|144800000r2025-04-28:7
10.0-trixie-slim-arm32v7||debian-13|97860000r2025-04-28:7
9.0-alpine3.20||alpine-3.20|10250000r2024-07-24:14|4850000q
9.0-alpine3.24|9.0-alpine|alpine-3.24|10870000p2024-12-09:0|5054000p
9.0-alpine3.24-arm64v8|9.0-alpine-arm64v8|alpine-3.24|11200000p2024-12-09:0
9.0-alpine3.24-arm32v7|9.0-alpine-arm32v7|alpine-3.24|7478000p2024-12-09:0
9.0-alpine3.23||alpine-3.23|10870000p2024-12-09:0|5053000p
9.0-alpine3.23-arm64v8||alpine-3.23|11200000p2024-12-09:0
9.0-alpine3.23-arm32v7||alpine-3.23|7478000p2024-12-09:0
9.0-alpine3.22||alpine-3.22|10750000p2024-12-09:0|5118000p
9.0-alpine3.22-arm64v8||alpine-3.22|11080000p2024-12-09:0
9.0-alpine3.22-arm32v7||alpine-3.22|7358000p2024-12-09:0
9.0-alpine3.21||alpine-3.21|10250000r2024-12-09:11|4850000q
9.0-alpine3.21-arm64v8||alpine-3.21|10580000r2024-12-09:7
9.0-alpine3.21-arm32v7||alpine-3.21|6858000r2024-12-09:7
9.0-alpine3.24-extra|9.0-alpine-extra|alpine-3.24|47280000p2024-12-09:0|22280000p
9.0-alpine3.24-extra-arm64v8|9.0-alpine-extra-arm64v8|alpine-3.24|48230000p2024-12-09:0
9.0-alpine3.24-extra-arm32v7|9.0-alpine-extra-arm32v7|alpine-3.24|43130000p2024-12-09:0
9.0-alpine3.23-extra||alpine-3.23|47280000p2024-12-09:0|22280000p
9.0-alpine3.23-extra-arm64v8||alpine-3.23|48230000p2024-12-09:0
9.0-alpine3.23-extra-arm32v7||alpine-3.23|43130000p2024-12-09:0
9.0-alpine3.22-extra||alpine-3.22|47160000p2024-12-09:0|22350000p
9.0-alpine3.22-extra-arm64v8||alpine-3.22|48110000p2024-12-09:0
9.0-alpine3.22-extra-arm32v7||alpine-3.22|43010000p2024-12-09:0
9.0-alpine3.21-extra||alpine-3.21|46660000r2024-12-09:11|22100000q
9.0-alpine3.21-extra-arm64v8||alpine-3.21|47610000r2024-12-09:7
9.0-alpine3.21-extra-arm32v7||alpine-3.21|42510000r2024-12-09:7
9.0-alpine3.24-aot|9.0-alpine-aot|alpine-3.24|8170000p2024-12-09:0|3776000p
9.0-alpine3.23-aot||alpine-3.23|8170000p2024-12-09:0|3774000p
9.0-alpine3.22-aot||alpine-3.22|8050000p2024-12-09:0|3839000p
9.0-alpine3.21-aot||alpine-3.21|7550000r2024-12-09:14|3570000q
9.0-azurelinux3.0||azurelinux-3.0|106900000r2024-07-24:11|43300000q
9.0-azurelinux3.0-arm64v8||azurelinux-3.0|101200000r2024-07-24:7
9.0-azurelinux3.0-distroless||azurelinux-3.0|21320000r2024-07-24:11|8640000q|1
9.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|18450000r2024-07-24:7||1
9.0-azurelinux3.0-distroless-extra||azurelinux-3.0|56230000r2024-07-24:11|22800000q|1
9.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|53040000r2024-07-24:7||1
9.0-azurelinux3.0-distroless-aot||azurelinux-3.0|18880000r2024-07-24:14|7650000q|1
9.0-bookworm-slim|9.0|debian-12|122200000r2024-07-24:11|49500000q
9.0-bookworm-slim-arm64v8|9.0-arm64v8|debian-12|144800000r2024-07-24:7
9.0-bookworm-slim-arm32v7|9.0-arm32v7|debian-12|97860000r2024-07-24:7
9.0-noble||ubuntu-24.04|119400000r2024-07-24:11|48400000q
9.0-noble-arm64v8||ubuntu-24.04|110500000r2024-07-24:7
9.0-noble-arm32v7||ubuntu-24.04|95560000r2024-07-24:7
9.0-noble-chiseled||ubuntu-24.04|12940000r2024-07-24:11|5240000q|1
9.0-noble-chiseled-arm64v8||ubuntu-24.04|10180000r2024-07-24:7||1
9.0-noble-chiseled-arm32v7||ubuntu-24.04|7753000r2024-07-24:7||1
9.0-noble-chiseled-extra||ubuntu-24.04|50510000r2024-07-24:11|20500000q|1
9.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|47570000r2024-07-24:7||1
9.0-noble-chiseled-extra-arm32v7||ubuntu-24.04|42160000r2024-07-24:7||1
9.0-noble-chiseled-aot||ubuntu-24.04|10750000r2024-07-24:14|4350000q|1
9.0-trixie-slim||debian-13|122200000r2025-04-28:11|49500000q
8.0-alpine3.17||alpine-3.17|12130000r2023-02-15:12|5740000q
8.0-alpine3.18||alpine-3.18|9886000r2024-01-18:13|4680000q
8.0-alpine3.19||alpine-3.19|10250000r2024-01-03:18|4850000q
8.0-alpine3.20||alpine-3.20|10250000r2024-06-04:14|4850000q
8.0-alpine3.24|8.0-alpine|alpine-3.24|10870000p2024-12-09:0|5054000p
8.0-alpine3.24-arm64v8|8.0-alpine-arm64v8|alpine-3.24|11200000p2024-12-09:0
8.0-alpine3.24-arm32v7|8.0-alpine-arm32v7|alpine-3.24|7478000p2024-12-09:0
8.0-alpine3.23||alpine-3.23|10870000p2024-12-09:0|5053000p
8.0-alpine3.23-arm64v8||alpine-3.23|11200000p2024-12-09:0
8.0-alpine3.23-arm32v7||alpine-3.23|7478000p2024-12-09:0
8.0-alpine3.22||alpine-3.22|10750000p2024-12-09:0|5118000p
8.0-alpine3.22-arm64v8||alpine-3.22|11080000p2024-12-09:0
8.0-alpine3.22-arm32v7||alpine-3.22|7358000p2024-12-09:0
8.0-alpine3.21||alpine-3.21|10250000r2024-12-09:11|4850000q
8.0-alpine3.21-arm64v8||alpine-3.21|10580000r2024-12-09:7
8.0-alpine3.21-arm32v7||alpine-3.21|6858000r2024-12-09:7
8.0-alpine3.24-extra|8.0-alpine-extra|alpine-3.24|47280000p2024-12-09:0|22280000p
8.0-alpine3.24-extra-arm64v8|8.0-alpine-extra-arm64v8|alpine-3.24|48230000p2024-12-09:0
8.0-alpine3.24-extra-arm32v7|8.0-alpine-extra-arm32v7|alpine-3.24|43130000p2024-12-09:0
8.0-alpine3.23-extra||alpine-3.23|47280000p2024-12-09:0|22280000p
8.0-alpine3.23-extra-arm64v8||alpine-3.23|48230000p2024-12-09:0
8.0-alpine3.23-extra-arm32v7||alpine-3.23|43130000p2024-12-09:0
8.0-alpine3.22-extra||alpine-3.22|47160000p2024-12-09:0|22350000p
8.0-alpine3.22-extra-arm64v8||alpine-3.22|48110000p2024-12-09:0
8.0-alpine3.22-extra-arm32v7||alpine-3.22|43010000p2024-12-09:0
8.0-alpine3.21-extra||alpine-3.21|46660000r2024-12-09:11|22100000q
8.0-alpine3.21-extra-arm64v8||alpine-3.21|47610000r2024-12-09:7
8.0-alpine3.21-extra-arm32v7||alpine-3.21|42510000r2024-12-09:7
8.0-alpine3.24-aot|8.0-alpine-aot|alpine-3.24|8170000p2024-12-09:0|3776000p
8.0-alpine3.23-aot||alpine-3.23|8170000p2024-12-09:0|3774000p
8.0-alpine3.22-aot||alpine-3.22|8050000p2024-12-09:0|3839000p
8.0-alpine3.21-aot||alpine-3.21|7550000r2024-12-09:14|3570000q
8.0-azurelinux3.0||azurelinux-3.0|106900000r2024-04-17:11|43300000q
8.0-azurelinux3.0-arm64v8||azurelinux-3.0|101200000r2024-04-17:7
8.0-azurelinux3.0-distroless||azurelinux-3.0|21320000r2024-04-17:11|8640000q|1
8.0-azurelinux3.0-distroless-arm64v8||azurelinux-3.0|18450000r2024-04-17:7||1
8.0-azurelinux3.0-distroless-extra||azurelinux-3.0|56230000r2024-04-17:11|22800000q|1
8.0-azurelinux3.0-distroless-extra-arm64v8||azurelinux-3.0|53040000r2024-04-17:7||1
8.0-azurelinux3.0-distroless-aot||azurelinux-3.0|18880000r2024-04-17:14|7650000q|1
8.0-bookworm-slim|8.0|debian-12|122200000r2023-02-06:11|49500000q
8.0-bookworm-slim-arm64v8|8.0-arm64v8|debian-12|144800000r2023-02-06:7
8.0-bookworm-slim-arm32v7|8.0-arm32v7|debian-12|97860000r2023-02-06:7
8.0-cbl-mariner2.0||rhel|106900000r2023-06-15:11|43300000q|2
8.0-cbl-mariner2.0-arm64v8||rhel|101200000r2023-06-15:7||2
8.0-cbl-mariner2.0-distroless||rhel|21320000r2023-09-19:11|8640000q|1
8.0-cbl-mariner2.0-distroless-arm64v8||rhel|18450000r2023-09-19:7||1
8.0-jammy||ubuntu-22.04|119400000r2023-10-17:11|48400000q
8.0-jammy-arm64v8||ubuntu-22.04|110500000r2023-10-17:7
8.0-jammy-arm32v7||ubuntu-22.04|95560000r2023-10-17:7
8.0-jammy-chiseled||ubuntu-22.04|12940000r2023-02-15:11|5240000q|1
8.0-jammy-chiseled-arm64v8||ubuntu-22.04|10180000r2023-02-15:7||1
8.0-jammy-chiseled-arm32v7||ubuntu-22.04|7753000r2023-02-15:7||1
8.0-jammy-chiseled-extra||ubuntu-22.04|50510000r2023-09-07:11|20500000q|1
8.0-jammy-chiseled-extra-arm64v8||ubuntu-22.04|47570000r2023-09-07:7||1
8.0-jammy-chiseled-extra-arm32v7||ubuntu-22.04|42160000r2023-09-07:7||1
8.0-jammy-chiseled-aot||ubuntu-22.04|10750000r2023-09-01:14|4350000q|1
8.0-noble||ubuntu-24.04|119400000r2024-04-24:11|48400000q
8.0-noble-arm64v8||ubuntu-24.04|110500000r2024-04-24:7
8.0-noble-chiseled||ubuntu-24.04|12940000r2024-04-24:11|5240000q|1
8.0-noble-chiseled-arm64v8||ubuntu-24.04|10180000r2024-04-24:7||1
8.0-noble-chiseled-extra||ubuntu-24.04|50510000r2024-04-24:11|20500000q|1
8.0-noble-chiseled-extra-arm64v8||ubuntu-24.04|47570000r2024-04-24:7||1
8.0-noble-chiseled-aot||ubuntu-24.04|10750000r2024-04-24:14|4350000q|1
8.0-trixie-slim||debian-13|122200000r2025-04-28:11|49500000q
7.0-cbl-mariner2.0||rhel|107600000r2022-07-07:10|43600000q|2
7.0-cbl-mariner2.0-distroless||rhel|25570000r2022-08-29:10|10400000q|3
6.0-alpine3.16||alpine-3.16|10080000r2023-01-03:6|4770000q
6.0-alpine3.17||alpine-3.17|12130000r2022-12-05:8|5740000q
6.0-alpine3.18||alpine-3.18|12330000r2023-08-21:13|5830000q
6.0-alpine3.19||alpine-3.19|12670000r2024-01-03:18|5990000q
6.0-alpine3.20|6.0-alpine|alpine-3.20|12670000r2024-06-04:9|5990000q
6.0-bookworm-slim||debian-12|122900000r2023-06-15:9|49700000q
6.0-bullseye-slim|6.0|debian-11|117400000r2021-08-24:9|47500000q
6.0-cbl-mariner2.0||rhel|107600000r2022-07-07:9|43600000q|2
6.0-cbl-mariner2.0-distroless||rhel|25570000r2022-06-09:9|10400000q|3
6.0-focal||ubuntu-20.04|119200000r2023-01-03:9|48300000q
6.0-jammy||ubuntu-22.04|116100000r2023-10-17:9|47000000q
6.0-jammy-chiseled||ubuntu-22.04|12940000r2022-08-15:9|5240000q|3
5.0-alpine3.12||alpine-3.12|9867000r2020-06-16:5|4670000q
5.0-alpine3.13||alpine-3.13|9964000r2021-02-02:17|4720000q
5.0-buster-slim||debian-10|110500000r2020-06-16:5|44700000q
5.0-focal||ubuntu-20.04|117600000r2020-06-16:5|47600000q
3.1-alpine3.11||alpine-3.11|9937000r2020-06-16:3|4700000q
3.1-alpine3.12||alpine-3.12|9867000r2020-06-16:20|4670000q
3.1-alpine3.13||alpine-3.13|9964000r2021-01-25:2|4720000q
3.1-alpine3.14||alpine-3.14|9928000r2021-07-06:19|4700000q
3.1-alpine3.15||alpine-3.15|9945000r2021-12-01:15|4710000q
3.1-alpine3.16||alpine-3.16|10080000r2022-05-24:16|4770000q
3.1-bionic||ubuntu-18.04|103300000r2020-11-30:16|41900000q
3.1-bullseye-slim||debian-11|117400000r2021-09-08:16|47500000q
3.1-buster-slim||debian-10|110500000r2020-06-16:16|44700000q
3.1-focal||ubuntu-20.04|119200000r2020-06-16:16|48300000q
2.1-alpine3.11||alpine-3.11|12330000r2020-06-16:3|5840000q
2.1-alpine3.12||alpine-3.12|12230000r2020-06-16:20|5790000q
2.1-alpine3.13||alpine-3.13|12330000r2021-01-25:4|5830000q
2.1-alpine3.14||alpine-3.14|12290000r2021-07-06:4|5820000q
2.1-bionic||ubuntu-18.04|108900000r2020-08-03:4|44100000q
2.1-focal||ubuntu-20.04|119200000r2020-06-16:4|48300000q
2.1-stretch-slim||debian-9|99050000r2020-06-16:4|40100000q
",
    },
    Repository {
        name: "mcr.microsoft.com/dotnet/sdk",
        sources: "\
composed: what the image adds to Alpine 3.21, on the other release\n\
composed: what the image adds to Ubuntu 24.04, on 26.04\n\
docker images output on GitHub, record 20863814924\n\
docker images output on GitHub, record 42644195022\n\
dotnet/dotnet-docker at 022db49, size baselines\n\
dotnet/dotnet-docker at 05f4c58, size baselines\n\
dotnet/dotnet-docker at 085a345, size baselines\n\
dotnet/dotnet-docker at 0886705, size baselines\n\
dotnet/dotnet-docker at 088a8d9, size baselines\n\
dotnet/dotnet-docker at 11d3723, size baselines\n\
dotnet/dotnet-docker at 1370cfe, size baselines\n\
dotnet/dotnet-docker at 284575a, size baselines\n\
dotnet/dotnet-docker at 329c8e7, size baselines\n\
dotnet/dotnet-docker at 5215a73, size baselines\n\
dotnet/dotnet-docker at 5a5febd, size baselines\n\
dotnet/dotnet-docker at 5b17bb4, size baselines\n\
dotnet/dotnet-docker at 7932bac, size baselines\n\
dotnet/dotnet-docker at 7b6cd24, size baselines\n\
dotnet/dotnet-docker at 8456783, size baselines\n\
dotnet/dotnet-docker at 8b4e991, size baselines\n\
dotnet/dotnet-docker at 8da2b12, size baselines\n\
dotnet/dotnet-docker at 951c8f8, size baselines\n\
dotnet/dotnet-docker at 9825de7, size baselines\n\
dotnet/dotnet-docker at 99bd308, size baselines\n\
dotnet/dotnet-docker at a3cc1de, size baselines\n\
dotnet/dotnet-docker at b3407d6, size baselines\n\
dotnet/dotnet-docker at bee318b, size baselines\n\
dotnet/dotnet-docker at cb6ffcb, size baselines\n\
dotnet/dotnet-docker at d58f150, size baselines\n\
dotnet/dotnet-docker at d646fa2, size baselines\n\
dotnet/dotnet-docker at deca217, size baselines\n\
dotnet/dotnet-docker at e4952f1, size baselines\n\
dotnet/dotnet-docker at ec4fcaf, size baselines\n\
dotnet/dotnet-docker at f9239c7, size baselines\n\
dotnet/dotnet-docker at fbf7edc, size baselines\n\
",
        newest: "\
10.0 10.0.400
",
        lifecycle: "\
1.0 2019-06-27
1.1 2019-06-27
10 2028-11-14
2.0 2018-10-01
2.1 2021-08-21
2.2 2019-12-23
3.0 2020-03-03
3.1 2022-12-13
5 2022-05-10
6 2024-11-12
7 2024-05-14
8 2026-11-10
9 2026-11-10
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||||APP_UID=1654||dotnet\n\
tdnf||yes|||||APP_UID=1654||dotnet\n\
",
        rows: "\
10.0-alpine3.24|10.0-alpine|alpine-3.24|720700000p2025-04-28:0|341000000p
10.0-alpine3.24-arm64v8|10.0-alpine-arm64v8|alpine-3.24|739500000p2025-04-28:0
10.0-alpine3.24-arm32v7|10.0-alpine-arm32v7|alpine-3.24|688900000p2025-04-28:0
10.0-alpine3.23||alpine-3.23|720700000p2025-04-28:0|341000000p
10.0-alpine3.23-arm64v8||alpine-3.23|739500000p2025-04-28:0
10.0-alpine3.23-arm32v7||alpine-3.23|688900000p2025-04-28:0
10.0-alpine3.22||alpine-3.22|720600000p2025-04-28:0|341000000p
10.0-alpine3.22-arm64v8||alpine-3.22|739400000p2025-04-28:0
10.0-alpine3.22-arm32v7||alpine-3.22|688800000p2025-04-28:0
10.0-alpine3.21||alpine-3.21|720100000r2025-04-28:17|341000000q
10.0-alpine3.21-arm64v8||alpine-3.21|738900000r2025-04-28:12
10.0-alpine3.21-arm32v7||alpine-3.21|688300000r2025-04-28:12
10.0-alpine3.24-aot|10.0-alpine-aot|alpine-3.24|720700000p2025-04-28:0|341000000p
10.0-alpine3.24-aot-arm64v8|10.0-alpine-aot-arm64v8|alpine-3.24|739500000p2025-04-28:0
10.0-alpine3.23-aot||alpine-3.23|720700000p2025-04-28:0|341000000p
10.0-alpine3.23-aot-arm64v8||alpine-3.23|739500000p2025-04-28:0
10.0-alpine3.22-aot||alpine-3.22|720600000p2025-04-28:0|341000000p
10.0-alpine3.22-aot-arm64v8||alpine-3.22|739400000p2025-04-28:0
10.0-alpine3.21-aot||alpine-3.21|720100000r2025-04-28:17|341000000q
10.0-alpine3.21-aot-arm64v8||alpine-3.21|738900000r2025-04-28:12
10.0-azurelinux3.0||azurelinux-3.0|1192000000r2025-04-28:17|483000000q
10.0-azurelinux3.0-arm64v8||azurelinux-3.0|1201000000r2025-04-28:12
10.0-azurelinux3.0-aot||azurelinux-3.0|1192000000r2025-04-28:17|483000000q
10.0-azurelinux3.0-aot-arm64v8||azurelinux-3.0|1201000000r2025-04-28:12
10.0-resolute||ubuntu-26.04|896900000p2025-04-28:1|363400000p
10.0-resolute-arm64v8||ubuntu-26.04|918400000p2025-04-28:1
10.0-resolute-arm32v7||ubuntu-26.04|780600000p2025-04-28:1
10.0-noble|10.0,latest|ubuntu-24.04|874900000r2025-04-28:17|354000000q
10.0-noble-arm64v8|10.0-arm64v8|ubuntu-24.04|896400000r2025-04-28:12
10.0-noble-arm32v7|10.0-arm32v7|ubuntu-24.04|758600000r2025-04-28:12
10.0-noble-aot||ubuntu-24.04|874900000r2025-04-28:17|354000000q
10.0-noble-aot-arm64v8||ubuntu-24.04|896400000r2025-04-28:12
10.0-trixie-slim||debian-13|896400000r2025-04-28:17|363000000q
10.0-trixie-slim-arm64v8||debian-13|952800000r2025-04-28:12
10.0-trixie-slim-arm32v7||debian-13|844100000r2025-04-28:12
10.0-trixie-slim-aot||debian-13|896400000r2025-04-28:17|363000000q
10.0-trixie-slim-aot-arm64v8||debian-13|952800000r2025-04-28:12
9.0-alpine3.18||alpine-3.18|684600000r2023-12-11:20|324000000q
9.0-alpine3.19||alpine-3.19|720100000r2024-01-18:29|341000000q
9.0-alpine3.20||alpine-3.20|720100000r2024-06-04:26|341000000q
9.0-alpine3.24|9.0-alpine|alpine-3.24|720700000p2024-12-09:0|341000000p
9.0-alpine3.24-arm64v8|9.0-alpine-arm64v8|alpine-3.24|739500000p2024-12-09:0
9.0-alpine3.24-arm32v7|9.0-alpine-arm32v7|alpine-3.24|688900000p2024-12-09:0
9.0-alpine3.23||alpine-3.23|720700000p2024-12-09:0|341000000p
9.0-alpine3.23-arm64v8||alpine-3.23|739500000p2024-12-09:0
9.0-alpine3.23-arm32v7||alpine-3.23|688900000p2024-12-09:0
9.0-alpine3.22||alpine-3.22|720600000p2024-12-09:0|341000000p
9.0-alpine3.22-arm64v8||alpine-3.22|739400000p2024-12-09:0
9.0-alpine3.22-arm32v7||alpine-3.22|688800000p2024-12-09:0
9.0-alpine3.21||alpine-3.21|720100000r2024-12-09:17|341000000q
9.0-alpine3.21-arm64v8||alpine-3.21|738900000r2024-12-09:12
9.0-alpine3.21-arm32v7||alpine-3.21|688300000r2024-12-09:12
9.0-alpine3.24-aot|9.0-alpine-aot|alpine-3.24|1221000000p2024-12-09:0|577900000p
9.0-alpine3.23-aot||alpine-3.23|1221000000p2024-12-09:0|577900000p
9.0-alpine3.22-aot||alpine-3.22|1221000000p2024-12-09:0|577900000p
9.0-alpine3.21-aot||alpine-3.21|1221000000r2024-12-09:26|578000000q
9.0-azurelinux3.0||azurelinux-3.0|1192000000r2024-04-17:17|483000000q
9.0-azurelinux3.0-arm64v8||azurelinux-3.0|1201000000r2024-04-17:12
9.0-azurelinux3.0-aot||azurelinux-3.0|1552000000r2024-04-17:26|629000000q
9.0-bookworm-slim|9.0|debian-12|896400000r2024-01-22:17|363000000q
9.0-bookworm-slim-arm64v8|9.0-arm64v8|debian-12|952800000r2024-01-22:12
9.0-bookworm-slim-arm32v7|9.0-arm32v7|debian-12|844100000r2024-01-22:12
9.0-cbl-mariner2.0||rhel|1192000000r2024-01-22:5|483000000q|1
9.0-jammy||ubuntu-22.04|874900000r2024-01-22:33|354000000q
9.0-noble||ubuntu-24.04|874900000r2024-04-24:17|354000000q
9.0-noble-arm64v8||ubuntu-24.04|896400000r2024-04-24:12
9.0-noble-arm32v7||ubuntu-24.04|758600000r2024-04-24:12
9.0-noble-aot||ubuntu-24.04|1435000000r2024-04-24:26|581000000q
9.0-trixie-slim||debian-13|896400000r2025-04-28:17|363000000q
8.0-alpine3.16||alpine-3.16|582700000r2022-11-14:10|276000000q
8.0-alpine3.17||alpine-3.17|621700000r2023-05-05:19|294000000q
8.0-alpine3.18||alpine-3.18|720900000r2023-08-29:21|341000000q
8.0-alpine3.19||alpine-3.19|688200000r2024-01-03:30|326000000q
8.0-alpine3.20||alpine-3.20|688200000r2024-06-04:26|326000000q
8.0-alpine3.24|8.0-alpine|alpine-3.24|688900000p2024-12-09:0|325900000p
8.0-alpine3.24-arm64v8|8.0-alpine-arm64v8|alpine-3.24|674200000p2024-12-09:0
8.0-alpine3.24-arm32v7|8.0-alpine-arm32v7|alpine-3.24|625400000p2024-12-09:0
8.0-alpine3.23||alpine-3.23|688900000p2024-12-09:0|325900000p
8.0-alpine3.23-arm64v8||alpine-3.23|674200000p2024-12-09:0
8.0-alpine3.23-arm32v7||alpine-3.23|625400000p2024-12-09:0
8.0-alpine3.22||alpine-3.22|688700000p2024-12-09:0|326000000p
8.0-alpine3.22-arm64v8||alpine-3.22|674100000p2024-12-09:0
8.0-alpine3.22-arm32v7||alpine-3.22|625300000p2024-12-09:0
8.0-alpine3.21||alpine-3.21|688200000r2024-12-09:17|326000000q
8.0-alpine3.21-arm64v8||alpine-3.21|673600000r2024-12-09:12
8.0-alpine3.21-arm32v7||alpine-3.21|624800000r2024-12-09:12
8.0-alpine3.24-aot|8.0-alpine-aot|alpine-3.24|1156000000p2024-12-09:0|547100000p
8.0-alpine3.23-aot||alpine-3.23|1156000000p2024-12-09:0|547100000p
8.0-alpine3.22-aot||alpine-3.22|1156000000p2024-12-09:0|547100000p
8.0-alpine3.21-aot||alpine-3.21|1156000000r2024-12-09:26|547000000q
8.0-azurelinux3.0||azurelinux-3.0|887000000r2025-04:3|359000000q
8.0-azurelinux3.0-arm64v8||azurelinux-3.0|1115000000r2025-05-09:12
8.0-azurelinux3.0-aot||azurelinux-3.0|1545000000r2024-04-17:26|626000000q
8.0-bookworm-slim|8.0|debian-12|836000000r2025-04:3|338000000q
8.0-bookworm-slim-arm64v8|8.0-arm64v8|debian-12|880800000r2025-05-09:12
8.0-bookworm-slim-arm32v7|8.0-arm32v7|debian-12|776800000r2025-05-09:12
8.0-bullseye-slim||debian-11|716700000r2022-11-14:9|290000000q
8.0-cbl-mariner2.0||rhel|1107000000r2023-06-15:17|448000000q|1
8.0-cbl-mariner2.0-arm64v8||rhel|1115000000r2023-06-15:12||1
8.0-jammy||ubuntu-22.04|798700000r2023-08-21:17|324000000q
8.0-jammy-arm64v8||ubuntu-22.04|820900000r2023-08-21:12
8.0-jammy-arm32v7||ubuntu-22.04|758600000r2023-08-21:12
8.0-noble||ubuntu-24.04|822000000r2025-04:3|333000000q
8.0-noble-arm64v8||ubuntu-24.04|820900000r2025-05-09:12
8.0-noble-aot||ubuntu-24.04|1445000000r2024-04-24:26|585000000q
8.0-trixie-slim||debian-13|823500000r2025-04-28:17|333000000q
7.0-alpine3.14||alpine-3.14|546700000r2021-11-16:14|259000000q
7.0-alpine3.15||alpine-3.15|603800000r2022-05-02:4|286000000q
7.0-alpine3.16||alpine-3.16|612100000r2022-06-27:11|290000000q
7.0-alpine3.17||alpine-3.17|628000000r2022-11-28:13|297000000q
7.0-alpine3.18||alpine-3.18|688200000r2023-08-21:16|326000000q
7.0-alpine3.19|7.0-alpine|alpine-3.19|686700000r2024-01-03:16|325000000q
7.0-bookworm-slim||debian-12|837900000r2023-08-21:16|339000000q
7.0-bullseye-slim|7.0|debian-11|822100000r2023-08-21:16|333000000q
7.0-cbl-mariner2.0||rhel|1079000000r2022-07-07:16|437000000q|1
7.0-focal||ubuntu-20.04|738900000r2022-01-18:18|299000000q
7.0-jammy||ubuntu-22.04|813000000r2023-08-21:16|329000000q
6.0-alpine3.12||alpine-3.12|485600000r2021-01-07:32|230000000q
6.0-alpine3.13||alpine-3.13|574000000r2021-07-26:25|272000000q
6.0-alpine3.14||alpine-3.14|574400000r2021-07-26:31|272000000q
6.0-alpine3.15||alpine-3.15|578300000r2021-12-01:27|274000000q
6.0-alpine3.16||alpine-3.16|603300000r2022-08-15:11|285000000q
6.0-alpine3.17||alpine-3.17|604600000r2022-11-28:13|286000000q
6.0-alpine3.18||alpine-3.18|606600000r2023-08-21:21|287000000q
6.0-alpine3.19||alpine-3.19|570500000r2024-01-18:30|270000000q
6.0-alpine3.20|6.0-alpine|alpine-3.20|570500000r2024-06-04:15|270000000q
6.0-bookworm-slim||debian-12|755900000r2023-08-21:15|306000000q
6.0-bullseye-slim|6.0|debian-11|740100000r2023-08-21:15|300000000q
6.0-buster-slim||debian-10|615700000r2021-01-07:23|249000000q
6.0-cbl-mariner2.0||rhel|1060000000r2022-07-07:15|429000000q|1
6.0-focal||ubuntu-20.04|723700000r2021-07-26:15|293000000q
6.0-jammy||ubuntu-22.04|713700000r2022-03-28:15|289000000q
5.0||debian|631000000r2021-10:2|256000000q
5.0-alpine3.12||alpine-3.12|493800000r2021-03-15:34|234000000q
5.0-alpine3.13||alpine-3.13|481300000r2021-01-25:6|228000000q
5.0-alpine3.14||alpine-3.14|495900000r2021-07-06:22|235000000q
5.0-alpine3.15||alpine-3.15|496700000r2021-12-01:22|235000000q
5.0-bullseye-slim||debian-11|636300000r2021-09-08:22|258000000q
5.0-buster-slim||debian-10|631100000r2021-06-01:22|255000000q
5.0-buster-slim-ca-patch||debian-10|620200000r2021-01-28:24|251000000q
5.0-focal||ubuntu-20.04|646600000r2021-07-08:22|262000000q
3.1-alpine3.11||alpine-3.11|405400000r2020-06-16:7|192000000q
3.1-alpine3.12||alpine-3.12|421000000r2020-06-16:34|199000000q
3.1-alpine3.13||alpine-3.13|426900000r2021-01-25:6|202000000q
3.1-alpine3.14||alpine-3.14|427100000r2021-07-06:31|202000000q
3.1-alpine3.15||alpine-3.15|427500000r2021-12-01:27|202000000q
3.1-alpine3.16||alpine-3.16|433300000r2022-06-27:28|205000000q
3.1-bionic||ubuntu-18.04|645000000r2020-11-16:28|261000000q
3.1-bullseye||debian-11|723900000r2021-09-08:28|293000000q
3.1-buster||debian-10|689000000r2020-06-16:28|279000000q
3.1-focal||ubuntu-20.04|698500000r2020-06-16:28|283000000q
2.1-alpine3.11||alpine-3.11|1476000000r2020-06-16:7|699000000q
2.1-alpine3.12||alpine-3.12|1522000000r2020-06-16:34|720000000q
2.1-alpine3.13||alpine-3.13|1479000000r2021-01-25:8|700000000q
2.1-alpine3.14||alpine-3.14|1480000000r2021-07-06:8|700000000q
2.1-bionic||ubuntu-18.04|1706000000r2020-06-16:8|691000000q
2.1-focal||ubuntu-20.04|1727000000r2020-06-16:8|699000000q
2.1-stretch||debian-9|1729000000r2020-06-16:8|700000000q
",
    },
    Repository {
        name: "mcr.microsoft.com/playwright",
        sources: "\
docker images output on GitHub, record 33913220303\n\
docker images output on GitHub, record 56676424428\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
focal||ubuntu-20.04|1760000000r2022-05:0|713000000q
v1.40.0-jammy||ubuntu-22.04|1300000000r2024:1|527000000q
",
    },
    Repository {
        name: "mcr.microsoft.com/powershell",
        sources: "\
docker images output on GitHub, record 20466007684\n\
docker images output on GitHub, record 3645106434\n\
docker images output on GitHub, record 67115948729, about 2023\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||pwsh|||powershell\n\
",
        rows: "\
latest|||339000000r2022-09-01:0
preview-7.3-mariner-2.0|||235000000r2022-09-01:0
alpine||alpine|222000000r2023:2
7.0.0-alpine-3.10||alpine-3.10|176000000r2020-03:1
",
    },
    Repository {
        name: "memcached",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 7387cc8\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
1 1.6.45
1.6 1.6.45
",
        lifecycle: "\
1.4 2017-07-21
1.5 2020-03-09
",
        silent: "trixie",
        unsized_today: "\
1.6.45-trixie 1 1-trixie latest trixie
",
        configs: "\
||yes|memcache||docker-entrypoint.sh|memcached||11211\n\
",
        rows: "\
1.5||debian-9|58610000r2017-12-21:0|23460000r
1.5-alpine||alpine-3.7|7210000r2018-01-19:0|3412000r
1.4||debian|82590000r2017-07-06:2|31120000r
1.4-alpine||alpine-3.5|6940000r2017-07-06:2|3272000r
1-alpine|1-alpine3.24,1.6-alpine,1.6-alpine3.24,alpine,alpine3.24|alpine-3.24|12980000r2026-09-17:1|6140000q
",
    },
    Repository {
        name: "moby/buildkit",
        sources: "\
docker images output on GitHub, record 3536798812\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||142000000r2023-01:0|57500000q
",
    },
    Repository {
        name: "mongo",
        sources: "\
docker images output on GitHub, record 2515028591\n\
docker images output on GitHub, record 34509732\n\
docker images output on GitHub, record 4897495674\n\
docker images output on GitHub, record 9985836728\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
7 7.0.40
7.0 7.0.40
8.0 8.0.29
8.3 8.3.8
",
        lifecycle: "\
2.0 2013-03-31
2.2 2014-02-28
2.4 2013-03-31
2.6 2016-10-31
3.0 2018-02-28
3.2 2018-09-30
3.4 2020-01-31
3.6 2021-04-30
4.0 2022-04-30
4.2 2023-04-30
4.4 2024-02-29
5.0 2024-10-31
5.1 2022-01-19
5.2 2022-03-23
5.3 2022-07-19
6.0 2025-07-31
6.1 2023-02-09
6.2 2023-04-24
6.3 2023-08-31
7.0 2027-08-31
7.1 2024-01-23
7.2 2024-03-27
7.3 2024-10-02
8.0 2029-10-31
8.1 2025-09-30
8.2 2026-07-31
8.3 2029-10-31
",
        silent: "jammy noble",
        unsized_today: "\
",
        configs: "\
||yes|||docker-entrypoint.sh|mongod|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|27017\n\
||yes|||docker-entrypoint.sh|mongod\t--bind_ip_all|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|27017\n\
",
        rows: "\
7.0|7,7-jammy,7.0-jammy|ubuntu-22.04|834000000r2024:0|297000000q
4.4.3||debian-10|493000000r2021-02:1|176000000q
3.7|3.7-jessie|debian-8|366000000r2018-01-17:4|130400000r
3.6|3.6-jessie|debian-8|365600000r2018-01-15:4|130400000r
3.5||debian|364000000q2017-06-22:5|129800000r|1
3.4|3.4-jessie|debian-8|359600000r2017-12-21:4|131900000r
3.2|3.2-jessie|debian-8|300000000r2017-12-21:4|104200000r
3.0|3.0-wheezy|debian-7|232100000r2017-12-21:4|84530000r
3||debian-12|453000000r2023-10:2|162000000q
3-jessie||debian-8|365600000r2018-01-15:4|130400000r
jessie||debian-8|365600000r2018-01-15:4|130400000r
latest||debian-12|892000000r2025-07:3|318000000q
unstable||debian-8|366000000r2018-01-17:4|130400000r
",
    },
    Repository {
        name: "mono",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||bash\n\
",
        rows: "\
5.4||debian-8|530600000r2017-12-12:0|167300000r
5.4-slim||debian-8|170200000r2017-12-12:0|57400000r
latest||debian-8|530600000r2017-12-12:0|167300000r
slim||debian-8|170200000r2017-12-12:0|57400000r
",
    },
    Repository {
        name: "mysql",
        sources: "\
docker images output on GitHub, record 13401941245\n\
docker images output on GitHub, record 25858542616\n\
docker images output on GitHub, record 32384982950\n\
docker images output on GitHub, record 34085310742\n\
docker images output on GitHub, record 4897495674\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 72e4be7\n\
docker-library/repo-info at 8176140\n\
docker-library/repo-info at 85d08e4\n\
",
        newest: "\
26 26.7.0
26.7 26.7.0
8 8.4.11
8.4 8.4.11
9 9.7.2
9.7 9.7.2
",
        lifecycle: "\
5.5 2018-12-31
5.6 2021-02-28
5.7 2023-10-31
8.0 2026-04-30
8.1 2023-10-25
8.2 2023-12-14
8.3 2024-04-10
8.4 2032-04-30
9.0 2024-10-15
9.1 2025-01-21
9.2 2025-04-15
9.3 2025-07-22
9.4 2025-10-21
9.5 2026-01-20
9.6 2026-04-21
9.7 2034-04-21
",
        silent: "innovation oracle",
        unsized_today: "\
9.7.2-oraclelinux9 9 9-oracle 9-oraclelinux9 lts lts-oracle lts-oraclelinux9
",
        configs: "\
||yes|||docker-entrypoint.sh|mysqld|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|3306\t33060\n\
microdnf||yes|||docker-entrypoint.sh|mysqld|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|3306\t33060\n\
",
        rows: "\
26.7|26,26-oracle,26-oraclelinux9,26.7-oracle,26.7-oraclelinux9,innovation,innovation-oracle,innovation-oraclelinux9,latest,oracle,oraclelinux9|oraclelinux-9|945100000r2026-09-12:7|249000000q
8.0.43||debian-13|780000000r2025-10:0|274000000q
8.0.27||debian-11|516000000r2021-11:3|181000000q
8.0||oraclelinux-8|577000000r2023-08:2|152000000r2023-01-18:6|1
8|8-oracle,8-oraclelinux9,8.4,8.4-oracle,8.4-oraclelinux9|oraclelinux-9|813000000r2026-07-27:8|214000000q
5.7.33||debian-11|449000000r2021-11:3|158000000q
5.7||debian-12|581000000r2023-10:4|204000000q
5.6||debian-10|303000000r2021-07:1|105100000r2018-01-15:5
5.5||debian-8|257300000r2018-01-15:5|90200000r
5||debian-8|408600000r2018-01-15:5|144400000r
",
    },
    Repository {
        name: "nats",
        sources: "\
docker-library/repo-info at b9ecdb0\n\
docker-library/repo-info at f4b5cf5\n\
",
        newest: "\
2 2.14.5
2.12 2.12.15
2.14 2.14.5
",
        lifecycle: "\
",
        silent: "linux scratch",
        unsized_today: "\
",
        configs: "\
|-|no|||/nats-server|--config\tnats-server.conf||4222\t6222\t8222\n\
|musl|yes|||docker-entrypoint.sh|nats-server\t--config\t/etc/nats/nats-server.conf||4222\t6222\t8222\n\
",
        rows: "\
2.14-scratch|2,2-linux,2-scratch,2.14,2.14-linux,latest,linux,scratch||18190000r2026-09-17:1
2.14-alpine3.22|2-alpine,2-alpine3.22,2.14-alpine,alpine,alpine3.22|alpine-3.22|||1
2.12-alpine3.22|2.12-alpine|alpine-3.22|26720000r2026-08-12:0||1
",
    },
    Repository {
        name: "neo4j",
        sources: "\
docker-library/repo-info at 09848d7\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info, record 56133028207\n\
",
        newest: "\
2026 2026.07.1
2026.07 2026.07.1
4.4 4.4.48
5 5.26.29
5.26 5.26.29
",
        lifecycle: "\
1.4 2013-01-08
1.5 2013-03-09
1.6 2013-07-22
1.7 2013-10-18
1.8 2014-03-28
1.9 2014-11-21
2.0 2015-06-11
2.1 2015-11-29
2.2 2016-09-25
2.3 2017-04-21
2025.01 2025-02-27
2025.02 2025-03-27
2025.03 2025-04-30
2025.04 2025-06-03
2025.05 2025-07-02
2025.06 2025-07-31
2025.07 2025-08-15
2025.08 2025-09-29
2025.09 2025-10-30
2025.10 2025-12-19
2025.11 2026-01-16
2025.12 2026-02-03
2026.01 2026-03-06
2026.02 2026-04-02
2026.03 2026-04-23
2026.04 2026-05-28
2026.05 2026-07-08
2026.06 2026-07-30
3.0 2017-10-31
3.1 2018-06-13
3.2 2018-11-30
3.3 2019-04-28
3.4 2020-03-31
3.5 2022-05-27
4.0 2021-07-14
4.1 2021-12-22
4.2 2022-05-16
4.3 2022-12-16
4.4 2025-11-30
5.1 2022-11-21
5.10 2023-08-15
5.11 2023-09-14
5.12 2023-10-23
5.13 2023-11-24
5.14 2023-12-15
5.15 2024-01-22
5.16 2024-02-23
5.17 2024-03-13
5.18 2024-04-12
5.19 2024-05-23
5.2 2022-12-15
5.20 2024-06-28
5.21 2024-07-24
5.22 2024-08-22
5.23 2024-09-27
5.24 2024-10-31
5.25 2024-12-06
5.26 2028-06-06
5.3 2023-01-26
5.4 2023-02-16
5.5 2023-03-24
5.6 2023-04-20
5.7 2023-05-16
5.8 2023-06-15
5.9 2023-07-19
",
        silent: "community trixie",
        unsized_today: "\
2026.07.1-community-trixie 2026 2026-community 2026-community-trixie 2026-trixie community community-trixie latest trixie
2026.07.1-enterprise-trixie 2026-enterprise 2026-enterprise-trixie enterprise enterprise-trixie
2026.07.1-community-ubi10 2026-community-ubi10 2026-ubi10 community-ubi10 ubi10
2026.07.1-enterprise-ubi10 2026-enterprise-ubi10 enterprise-ubi10
5.26.29-community-trixie 5 5-community 5-community-trixie 5-trixie
5.26.29-enterprise-trixie 5-enterprise 5-enterprise-trixie
5.26.29-community-ubi10 5-community-ubi10 5-ubi10
5.26.29-enterprise-ubi10 5-enterprise-ubi10
",
        configs: "\
||yes||/var/lib/neo4j|tini\t-g\t--\t/startup/docker-entrypoint.sh|neo4j||7473\t7474\t7687\n\
||yes||/var/lib/neo4j|/docker-entrypoint.sh|neo4j||7473\t7474\t7687\n\
",
        rows: "\
2026.09-community-trixie||debian-13|676900000r2026-09-21:0
2026.04.0-community-ubi10||rhel-10|644700000r2026-04-23:2|308000000q
3.3||alpine-3.7|188800000r2018-01-22:1|149000000r|1
3.3-enterprise||alpine-3.7|204400000r2018-01-22:1|162500000r|1
",
    },
    Repository {
        name: "nextcloud",
        sources: "\
docker-library/repo-info at 0beb0b5\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
32 32.0.14
32.0 32.0.14
33 33.0.8
33.0 33.0.8
34 34.0.3
34.0 34.0.3
",
        lifecycle: "\
10 2017-08-31
11 2018-03-31
12 2018-11-30
13 2019-02-28
14 2019-09-30
15 2019-12-31
16 2020-06-30
17 2020-10-31
18 2021-01-31
19 2021-06-30
20 2021-11-30
21 2022-02-28
22 2022-07-31
23 2022-12-31
24 2023-04-30
25 2023-10-31
26 2024-03-31
27 2024-06-30
28 2024-12-31
29 2025-04-30
30 2025-10-31
31 2026-02-28
32 2026-09-30
33 2027-02-28
34 2027-06-30
9 2017-08-31
",
        silent: "apache production stable",
        unsized_today: "\
32.0.14-apache 32 32-apache
32.0.14-fpm 32-fpm
32.0.14-fpm-alpine 32-fpm-alpine
33.0.8-apache 33 33-apache
33.0.8-fpm 33-fpm
33.0.8-fpm-alpine 33-fpm-alpine
34.0.3-apache 34 34-apache apache latest production production-apache stable stable-apache
34.0.3-fpm 34-fpm fpm production-fpm stable-fpm
34.0.3-fpm-alpine 34-fpm-alpine fpm-alpine production-fpm-alpine stable-fpm-alpine
",
        configs: "\
||yes||/var/www/html|/entrypoint.sh|apache2-foreground\n\
||yes||/var/www/html|/entrypoint.sh|php-fpm\n\
",
        rows: "\
35-apache||debian|1480000000r2026-09-24:0|576000000q
12.0||debian-8|588900000r2018-01-24:1|229100000r
12.0-apache||debian-8|588900000r2018-01-24:1|229100000r
12.0-fpm||debian-8|580800000r2018-01-24:1|226200000r|1
",
    },
    Repository {
        name: "nginx",
        sources: "\
docker images output on GitHub, record 14092398396\n\
docker images output on GitHub, record 15044614103\n\
docker images output on GitHub, record 27247632114\n\
docker images output on GitHub, record 27431006067\n\
docker images output on GitHub, record 31818317861\n\
docker images output on GitHub, record 32896944107\n\
docker images output on GitHub, record 34333109601\n\
docker images output on GitHub, record 36161727880\n\
docker images output on GitHub, record 69505951314\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
maxmood96/repo-info at 07b072e\n\
docker-library/repo-info at 07d8525\n\
docker-library/repo-info at 0e2ba21\n\
maxmood96/repo-info at 16e1cda\n\
maxmood96/repo-info at 17e5198\n\
docker-library/repo-info\n\
maxmood96/repo-info at 23b348c\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 8dcc444\n\
",
        newest: "\
1 1.31.4
1.30 1.30.5
1.31 1.31.6
",
        lifecycle: "\
1.10 2017-04-12
1.12 2018-04-17
1.14 2019-04-23
1.16 2020-04-20
1.18 2021-04-20
1.19 2021-05-25
1.2 2013-04-24
1.20 2022-05-24
1.21 2022-06-21
1.22 2023-04-11
1.23 2023-05-23
1.24 2024-04-23
1.25 2024-05-29
1.26 2025-04-23
1.27 2025-06-24
1.28 2026-04-14
1.29 2026-05-13
1.4 2014-04-24
1.6 2015-04-21
1.8 2016-04-26
",
        silent: "mainline trixie",
        unsized_today: "\
1.31.4-trixie-perl 1-perl 1-trixie-perl mainline-perl mainline-trixie-perl perl trixie-perl
1.31.4-trixie-otel 1-otel 1-trixie-otel mainline-otel mainline-trixie-otel otel trixie-otel
1.31.4-alpine3.24-perl 1-alpine-perl 1-alpine3.24-perl alpine-perl alpine3.24-perl mainline-alpine-perl mainline-alpine3.24-perl
1.31.4-alpine3.24-otel 1-alpine-otel 1-alpine3.24-otel alpine-otel alpine3.24-otel mainline-alpine-otel mainline-alpine3.24-otel
1.30.4-trixie-perl stable-perl stable-trixie-perl
1.30.4-trixie-otel stable-otel stable-trixie-otel
1.30.4-alpine3.24-perl stable-alpine-perl stable-alpine3.24-perl
1.30.4-alpine3.24-slim stable-alpine-slim stable-alpine3.24-slim
1.30.4-alpine3.24-otel stable-alpine-otel stable-alpine3.24-otel
",
        configs: "\
||yes|||/docker-entrypoint.sh|nginx\t-g\tdaemon off;|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|80\n\
",
        rows: "\
1.31-alpine3.24-slim|1-alpine-slim,1-alpine3.24-slim,1.31-alpine-slim,alpine-slim,alpine3.24-slim,mainline-alpine-slim,mainline-alpine3.24-slim|alpine-3.24||5786000r2026-09-22:15
1.31-alpine|1-alpine,1-alpine3.24,1.31-alpine3.24,alpine3.24,mainline-alpine,mainline-alpine3.24,alpine|alpine-3.24|62940000r2026-09-17:18|26310000r2026-09-22:15
1.30|1.30-trixie,stable,stable-trixie|debian-13|169500000r2026-09-15:18|66100000n
1.30-alpine|1.30-alpine3.24,stable-alpine,stable-alpine3.24|alpine-3.24|62390000r2026-09-17:18|26100000n
1.30.0||debian-13|161000000n2026-04-22:14|62940000r
1.30.0-alpine||alpine-3.23|82700000q2026-04-15:16|25990000r
1.29.8||debian-13|161000000n2026-04-07:10|62940000r
1.29.8-alpine-slim||alpine-3.23|15600000q2026-04-07:10|5737000r
1.28||debian-12|188000000r2025-04:8|73000000q
1.25.0-alpine||alpine|41400000r2023-06:1|15000000q
1.25||debian-12|187000000r2024:5|72600000q
1.24.0-alpine||alpine|41100000r2023-06:1|14900000q
1.22-alpine||alpine|41000000r2024:0|14800000q
1.21.3||debian-11|133000000r2022-01:2|51600000q
1.21-alpine||alpine|23400000r2022-04:6|8460000q
1.20.1||debian-11|133000000r2021-11:7|51600000q
1.19-alpine||alpine-3.13|22590000r2021-04-01:13|8170000q
1.18-alpine||alpine|20500000r2023:3|7410000q
1.15-alpine||alpine|16100000r2019-08:4|5820000q
1.13||debian-9|108500000r2017-12-26:17|44440000r
1.13-alpine||alpine-3.5|16820000r2018-01-10:17|7146000r
1.13-alpine-perl||alpine-3.5|59000000r2018-01-10:17|18520000r
1.13-perl||debian-9|147400000r2017-12-26:17|54360000r
1.12||debian-9|108400000r2017-12-12:17|44390000r
1.12-alpine||alpine-3.5|15500000r2018-01-10:17|6742000r
1.12-alpine-perl||alpine-3.5|57680000r2018-01-10:17|18130000r
1.12-perl||debian-9|147300000r2017-12-12:17|54320000r
1.11||debian-8|184000000q2016-12-27:9|71540000r
1.11-alpine||alpine-3.4|46400000q2016-12-27:9|16780000r
1.10||debian-8|183000000q2016-12-20:9|71200000r
1.10-alpine||alpine-3.4|46200000q2016-12-27:9|16710000r
1|1-trixie,1.31,1.31-trixie,latest,mainline,mainline-trixie,trixie|debian-13|161800000r2026-08-25:12|63110000r2026-07-15:11
",
    },
    Repository {
        name: "nginxinc/nginx-unprivileged",
        sources: "\
docker images output on GitHub, record 40808922044\n\
",
        newest: "\
",
        lifecycle: "\
1.10 2017-04-12
1.12 2018-04-17
1.14 2019-04-23
1.16 2020-04-20
1.18 2021-04-20
1.19 2021-05-25
1.2 2013-04-24
1.20 2022-05-24
1.21 2022-06-21
1.22 2023-04-11
1.23 2023-05-23
1.24 2024-04-23
1.25 2024-05-29
1.26 2025-04-23
1.27 2025-06-24
1.28 2026-04-14
1.29 2026-05-13
1.4 2014-04-24
1.6 2015-04-21
1.8 2016-04-26
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|101||/docker-entrypoint.sh|nginx\t-g\tdaemon off;||8080\n\
",
        rows: "\
alpine||alpine|40700000r2023-02:0|19300000q
latest||debian|142000000r2023-02:0|57500000q
",
    },
    Repository {
        name: "node",
        sources: "\
deepsinha75/repo-info@:repos/node/remote/12-slim.md\n\
docker images output on GitHub, record 14092398396\n\
docker images output on GitHub, record 14110378714\n\
docker images output on GitHub, record 24247638533\n\
docker images output on GitHub, record 29164322230\n\
docker images output on GitHub, record 3536798812\n\
docker images output on GitHub, record 36729586552\n\
docker images output on GitHub, record 47470742003\n\
docker images output on GitHub, record 4897495674\n\
docker images output on GitHub, record 49003031566\n\
docker images output on GitHub, record 8718322505\n\
docker images output on GitHub, record 9910886325\n\
hiramtibbit/repo-info@:repos/node/remote/10-slim.md\n\
node:20\n\
node:20-slim / 22-slim\n\
maxmood96/repo-info at 00304a4\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
maxmood96/repo-info at 09011c7\n\
docker-library/repo-info at 0c63794\n\
maxmood96/repo-info at 141ea20\n\
maxmood96/repo-info at 1f69aa5\n\
docker-library/repo-info\n\
docker-library/repo-info at 30f7261\n\
docker-library/repo-info at 3179cb4\n\
docker-library/repo-info at 4211a16\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
maxmood96/repo-info at 54d4700\n\
docker-library/repo-info at 680e90c\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
maxmood96/repo-info at 85ea08b\n\
docker-library/repo-info at ba1774f\n\
docker-library/repo-info at dcd8adc\n\
",
        newest: "\
22 22.23.3
22.23 22.23.2
24 24.21.0
24.19 24.19.0
26 26.7.0
26.7 26.7.0
",
        lifecycle: "\
10 2021-04-30
11 2019-06-30
12 2022-04-30
13 2020-06-01
14 2023-04-30
15 2021-06-01
16 2023-09-11
17 2022-06-01
18 2025-04-30
19 2023-06-01
20 2026-04-30
21 2024-06-01
22 2027-04-30
23 2025-06-01
24 2028-04-30
25 2026-06-01
26 2029-04-30
4 2018-04-30
5 2016-06-30
6 2019-04-30
7 2017-06-30
8 2019-12-31
9 2018-06-30
",
        silent: "bookworm current krypton lts trixie",
        unsized_today: "\
26.7.0-alpine3.23 26-alpine3.23 alpine3.23 current-alpine3.23
26.7.0-bookworm 26-bookworm bookworm current-bookworm
26.7.0-bookworm-slim 26-bookworm-slim bookworm-slim current-bookworm-slim
26.7.0-bullseye 26-bullseye bullseye current-bullseye
26.7.0-bullseye-slim 26-bullseye-slim bullseye-slim current-bullseye-slim
24.19.0-alpine3.23 24-alpine3.23 krypton-alpine3.23 lts-alpine3.23
24.19.0-bullseye 24-bullseye krypton-bullseye lts-bullseye
24.19.0-bullseye-slim 24-bullseye-slim krypton-bullseye-slim lts-bullseye-slim
24.19.0-trixie-slim 24-trixie-slim krypton-trixie-slim lts-trixie-slim
22.23.2-alpine3.23 22-alpine3.23 jod-alpine3.23
22.23.2-bullseye 22-bullseye jod-bullseye
22.23.2-bullseye-slim 22-bullseye-slim jod-bullseye-slim
22.23.2-trixie 22-trixie jod-trixie
22.23.2-trixie-slim 22-trixie-slim jod-trixie-slim
",
        configs: "\
||yes|||docker-entrypoint.sh|node|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||node\n\
",
        rows: "\
26|26-trixie,current,latest,trixie,26.7,26.7-trixie,current-trixie|debian-13|1250000000r2026-08-27:22|482000000q
26-alpine|alpine,current-alpine,26-alpine3.24,26.7-alpine,26.7-alpine3.24,alpine3.24,current-alpine3.24|alpine-3.24|178700000r2026-09-09:30|60900000n
26-slim|26-trixie-slim,current-slim,slim,trixie-slim,26.7-slim,26.7-trixie-slim,current-trixie-slim|debian-13|257900000r2026-09-09:30|104000000q
24|24-bookworm,krypton,lts,krypton-bookworm,lts-bookworm,24.19,24.19-bookworm,lts-krypton|debian-12|1130000000r2025-11-18:17|408900000r2026-08-03:21
24-trixie|krypton-trixie,lts-trixie,24.19-trixie|debian-13|1230000000r2026-09-09:18|445000000q
24-alpine|krypton-alpine,lts-alpine,24-alpine3.24,24.19-alpine,24.19-alpine3.24,krypton-alpine3.24,lts-alpine3.24|alpine-3.24|170800000r2026-09-17:27|58200000r2026-08-03:21
24-slim|krypton-slim,lts-slim,24-bookworm-slim,24.19-bookworm-slim,24.19-slim,krypton-bookworm-slim,lts-bookworm-slim|debian-12|229500000r2025-05-06:19|92900000q
22|22-bookworm,jod,22.23,22.23-bookworm,jod-bookworm|debian-12|1130000000r2026-09-23:31|409000000n
22-alpine|jod-alpine,22-alpine3.24,22.23-alpine,22.23-alpine3.24,jod-alpine3.24|alpine-3.24|167400000r2026-09-23:31|60700000r2026-09-23:24||22.23.2
22-slim|22-bookworm-slim,jod-slim,22.23-bookworm-slim,22.23-slim,jod-bookworm-slim|debian-12|197000000q2026-09-19:23|79890000r
20|20-bookworm,iron|debian-12|1100000000r2024-01-17:15|397700000r2025-01-14:15||20.11.0
20-alpine|iron-alpine|alpine-3.23|135700000r2026-03-06:26|46200000q||20.20.1
20-slim|20-bookworm-slim,iron-slim|debian-12|200900000r2025-06-23:20|81300000q||20.19.3
18|18-bookworm|debian-12|1090000000r2025:6|394000000n
18-alpine||alpine|127000000r2025:6|43300000q
18-slim||debian-12|192000000r2024-07:10|77700000q
16.19-alpine3.16||alpine-3.16|115000000r2024:1|39200000q
16||debian-10|909000000r2025:2|362000000q
16-alpine||alpine|118000000r2025:2|40200000q
16-bookworm||debian-12|1080000000s2026-09-01:13|391000000s
16-slim||debian-12|183000000s2026-09-01:14|71700000s
14.18-alpine||alpine|118000000r2022-10:4|40200000q
14.9-alpine|14.9.0-alpine|alpine-3.11|120000000q2020-08-28:29|41000000r
14|14-buster|debian-10|912000000r2023-10:8|363000000q
14-alpine||alpine|123000000r2023-01:5|41900000q
14-bookworm||debian-12|1080000000s2026-09-01:13|391000000s
14-slim||debian-12|183000000s2026-09-01:14|71200000s
12.13.1-alpine3.9||alpine-3.9|80200000r2020-01:3|27300000q
12||debian-9|918000000r2022-04:7|366000000q
12-alpine||alpine|91000000r2023-10:8|31000000q
12-slim||debian-9|142000000r2021-06:9|56450000r2019-10-17:0
11-slim||debian|134000000q2019-01-23:12|54120000r
10||debian-9|910000000r2021-06:11|363000000q
10-alpine||alpine|82700000r2021-06:11|28200000q
10-slim||debian-9|167000000q2018-11-27:12|67460000r
9.4||debian-8|676300000r2018-01-11:25|269700000r||9.4.0
9.4-alpine||alpine-3.6|68030000r2018-01-11:25|22710000r||9.4.0
9.4-slim||debian-8|230600000r2018-01-11:25|91800000r||9.4.0
9.4-stretch||debian-9|891200000r2018-01-11:25|343300000r||9.4.0
9.4-wheezy||debian-7|530100000r2018-01-11:25|202300000r||9.4.0
9||debian-8|676300000r2018-01-11:25|269700000r||9.4.0
9-alpine||alpine-3.6|68030000r2018-01-11:25|22710000r||9.4.0
9-slim||debian-8|230600000r2018-01-11:25|91800000r||9.4.0
9-stretch||debian-9|891200000r2018-01-11:25|343300000r||9.4.0
9-wheezy||debian-7|530100000r2018-01-11:25|202300000r||9.4.0
8.9||debian-8|676400000r2018-01-03:25|269700000r||8.9.4
8.9-alpine||alpine-3.6|68100000r2018-01-10:25|22710000r||8.9.4
8.9-slim||debian-8|230700000r2018-01-03:25|91810000r||8.9.4
8.9-stretch||debian-9|891300000r2018-01-03:25|343300000r||8.9.4
8.9-wheezy||debian-7|530200000r2018-01-03:25|202300000r||8.9.4
8.1||debian-8|665300000r2017-07-11:28|265200000r||8.1.4
8.1-alpine||alpine-3.6|62970000r2017-07-11:28|21710000r||8.1.4
8.1-slim||debian-8|224000000r2017-07-11:28|90150000r||8.1.4
8.1-wheezy||debian-7|520300000r2017-07-11:28|198500000r||8.1.4
8||debian-8|676400000r2018-01-03:25|269700000r||8.9.4
8-alpine||alpine-3.6|68100000r2018-01-10:25|22710000r||8.9.4
8-slim||debian-8|230700000r2018-01-03:25|91810000r||8.9.4
8-stretch||debian-9|891300000r2018-01-03:25|343300000r||8.9.4
8-wheezy||debian-7|530200000r2018-01-03:25|202300000r||8.9.4
7.10||debian-8|660400000r2017-07-11:28|263700000r||7.10.1
7.10-alpine||alpine-3.4|58310000r2017-07-11:28|20160000r||7.10.1
7.10-slim||debian-8|219000000r2017-07-11:28|88660000r||7.10.1
7.10-wheezy||debian-7|515300000r2017-07-11:28|197000000r||7.10.1
7.3||debian-8|645000000n2016-12-21:16|257700000r
7.3-alpine||alpine-3.4|54300000n2016-12-27:16|18770000r
7.3-slim||debian-8|211000000n2016-12-21:16|85470000r
7.3-wheezy||debian-7|503000000n2016-12-21:16|192400000r
7||debian-8|660400000r2017-07-11:28|263700000r||7.10.1
7-alpine||alpine-3.4|58310000r2017-07-11:28|20160000r||7.10.1
7-slim||debian-8|219000000r2017-07-11:28|88660000r||7.10.1
7-wheezy||debian-7|515300000r2017-07-11:28|197000000r||7.10.1
6.12||debian-8|662400000r2018-01-03:25|265600000r||6.12.3
6.12-alpine||alpine-3.4|54690000r2018-01-10:25|18860000r||6.12.3
6.12-slim||debian-8|216700000r2018-01-03:25|87730000r||6.12.3
6.12-stretch||debian-9|877300000r2018-01-03:25|339200000r||6.12.3
6.12-wheezy||debian-7|516200000r2018-01-03:25|198200000r||6.12.3
6.11||debian-8|656100000r2017-07-11:28|262200000r||6.11.1
6.11-alpine||alpine-3.4|53540000r2017-07-11:28|18510000r||6.11.1
6.11-slim||debian-8|214700000r2017-07-11:28|87170000r||6.11.1
6.11-wheezy||debian-7|511000000r2017-07-11:28|195500000r||6.11.1
6.9||debian-8|641000000n2016-12-16:16|256300000r
6.9-alpine||alpine-3.4|49800000n2016-12-27:16|17210000r
6.9-slim||debian-8|207000000n2016-12-14:16|84010000r
6.9-wheezy||debian-7|499000000n2016-12-16:16|191000000r
6||debian-8|662400000r2018-01-03:25|265600000r||6.12.3
6-alpine||alpine-3.4|54690000r2018-01-10:25|18860000r||6.12.3
6-slim||debian-8|216700000r2018-01-03:25|87730000r||6.12.3
6-stretch||debian-9|877300000r2018-01-03:25|339200000r||6.12.3
6-wheezy||debian-7|516200000r2018-01-03:25|198200000r||6.12.3
4.8||debian-8|656300000r2017-12-12:25|263600000r||4.8.7
4.8-alpine||alpine-3.4|41090000r2018-01-10:25|13990000r||4.8.7
4.8-slim||debian-8|210500000r2017-12-12:25|85690000r||4.8.7
4.8-stretch||debian-9|871100000r2017-12-12:25|337200000r||4.8.7
4.8-wheezy||debian-7|510000000r2017-12-12:25|196100000r||4.8.7
4.7||debian-8|637000000n2016-12-16:16|254500000r
4.7-alpine||alpine-3.4|37000000n2016-12-27:16|12800000r
4.7-slim||debian-8|203000000n2016-12-14:16|82260000r
4.7-wheezy||debian-7|495000000n2016-12-16:16|189200000r
4||debian-8|656300000r2017-12-12:25|263600000r||4.8.7
4-alpine||alpine-3.4|41090000r2018-01-10:25|13990000r||4.8.7
4-slim||debian-8|210500000r2017-12-12:25|85690000r||4.8.7
4-stretch||debian-9|871100000r2017-12-12:25|337200000r||4.8.7
4-wheezy||debian-7|510000000r2017-12-12:25|196100000r||4.8.7
0.12||debian-8|632000000n2016-12-21:16|252400000r
0.12-slim||debian-8|197000000n2016-12-21:16|80170000r
0.12-wheezy||debian-7|489000000n2016-12-21:16|187100000r
0||debian-8|632000000n2016-12-21:16|252400000r
0-slim||debian-8|197000000n2016-12-21:16|80170000r
0-wheezy||debian-7|489000000n2016-12-21:16|187100000r
argon||debian-8|656300000r2017-12-12:25|263600000r||4.8.7
argon-alpine||alpine-3.4|41090000r2018-01-10:25|13990000r||4.8.7
argon-slim||debian-8|210500000r2017-12-12:25|85690000r||4.8.7
argon-stretch||debian-9|871100000r2017-12-12:25|337200000r||4.8.7
argon-wheezy||debian-7|510000000r2017-12-12:25|196100000r||4.8.7
boron||debian-8|662400000r2018-01-03:25|265600000r||6.12.3
boron-alpine||alpine-3.4|54690000r2018-01-10:25|18860000r||6.12.3
boron-slim||debian-8|216700000r2018-01-03:25|87730000r||6.12.3
boron-stretch||debian-9|877300000r2018-01-03:25|339200000r||6.12.3
boron-wheezy||debian-7|516200000r2018-01-03:25|198200000r||6.12.3
carbon||debian-8|676400000r2018-01-03:25|269700000r||8.9.4
carbon-alpine||alpine-3.6|68100000r2018-01-10:25|22710000r||8.9.4
carbon-slim||debian-8|230700000r2018-01-03:25|91810000r||8.9.4
carbon-stretch||debian-9|891300000r2018-01-03:25|343300000r||8.9.4
carbon-wheezy||debian-7|530200000r2018-01-03:25|202300000r||8.9.4
stretch||debian-9|891200000r2018-01-11:25|343300000r||9.4.0
wheezy||debian-7|530100000r2018-01-11:25|202300000r||9.4.0
",
    },
    Repository {
        name: "nvidia/cuda",
        sources: "\
docker images output on GitHub, record 10913905977\n\
docker images output on GitHub, record 14237429818\n\
docker images output on GitHub, record 20211275126\n\
docker images output on GitHub, record 32454111165\n\
docker images output on GitHub, record 37461991424\n\
docker images output on GitHub, record 392909818\n\
docker images output on GitHub, record 4871396609\n\
docker images output on GitHub, record 5779821296\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
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
        sources: "\
docker images output on GitHub, record 11566672651\n\
docker images output on GitHub, record 19048319884\n\
docker images output on GitHub, record 1953499633\n\
docker images output on GitHub, record 2232506581\n\
docker images output on GitHub, record 25432802744\n\
docker images output on GitHub, record 27247632114\n\
docker images output on GitHub, record 29197818370\n\
docker images output on GitHub, record 37063562608\n\
docker images output on GitHub, record 4583528858\n\
docker images output on GitHub, record 45852159457\n\
docker images output on GitHub, record 5515999003\n\
docker images output on GitHub, record 60900476583\n\
docker images output on GitHub, record 82919616\n\
docker images output on GitHub, record 9979645917\n\
judged from openjdk:latest of 2021-11, same image id 5e28ba2b4cdb as openjdk:17 in record 32219212760\n\
maxmood96/repo-info at 013e9ee\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
maxmood96/repo-info at 0b534b2\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
repo-info page, file record 56742396731\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "jdk oracle trixie",
        unsized_today: "\
27-rc-jdk-oraclelinux10 27-rc 27-rc-jdk 27-rc-jdk-oracle 27-rc-oracle 27-rc-oraclelinux10
27-rc-jdk-oraclelinux9 27-rc-oraclelinux9
27-rc-jdk-trixie 27-rc-trixie
27-rc-jdk-slim-trixie 27-rc-jdk-slim 27-rc-slim 27-rc-slim-trixie
27-rc-jdk-bookworm 27-rc-bookworm
27-rc-jdk-slim-bookworm 27-rc-slim-bookworm
28-ea-11-jdk-oraclelinux10 28-ea 28-ea-11 28-ea-11-jdk 28-ea-11-jdk-oracle 28-ea-11-oracle 28-ea-11-oraclelinux10 28-ea-jdk 28-ea-jdk-oracle 28-ea-jdk-oraclelinux10 28-ea-oracle 28-ea-oraclelinux10
28-ea-11-jdk-oraclelinux9 28-ea-11-oraclelinux9 28-ea-jdk-oraclelinux9 28-ea-oraclelinux9
28-ea-11-jdk-trixie 28-ea-11-trixie 28-ea-jdk-trixie 28-ea-trixie
28-ea-11-jdk-slim-trixie 28-ea-11-jdk-slim 28-ea-11-slim 28-ea-11-slim-trixie 28-ea-jdk-slim 28-ea-jdk-slim-trixie 28-ea-slim 28-ea-slim-trixie
28-ea-11-jdk-bookworm 28-ea-11-bookworm 28-ea-bookworm 28-ea-jdk-bookworm
28-ea-11-jdk-slim-bookworm 28-ea-11-slim-bookworm 28-ea-jdk-slim-bookworm 28-ea-slim-bookworm
",
        configs: "\
||yes||||jshell|PATH=/usr/local/openjdk-18/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||jshell|PATH=/usr/local/openjdk-17/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||jshell|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||jshell|PATH=/usr/local/openjdk-11/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/openjdk-11/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||jshell|PATH=/usr/local/openjdk-10/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/openjdk-10/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||jshell|PATH=/usr/local/openjdk-9/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/openjdk-9/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||/bin/bash|PATH=/usr/local/openjdk-9/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/openjdk-8/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||/bin/sh|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/openjdk-7/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/openjdk-6/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
||yes||||bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||java\n\
",
        rows: "\
18.0.1.1-jdk-bullseye||debian-11|667000000r2023-09:12|295000000q||||2022-07
18-jdk-oraclelinux8||oraclelinux|464000000r2022-06:9|205000000q||||2022-07
17||oraclelinux-8|471000000s2026-11-21:14||1|||2022-07
17-jdk-alpine||alpine|326000000r2023-04:4|225000000q|2|||2022-07
17-jdk-slim||debian-11|408000000r2022-08:10|217900000r2021-08-06:15|1|||2022-07
17-slim||debian-11|408000000r2023-01:3|182000000q|1|||2022-07
11||debian-11|671000000r2022-06:1|297000000q|3|||2022-07
11-jdk-slim||debian-12|428000000r2024-02:8|191000000q|3|||2022-07
11-jdk-slim-buster||debian-10|508000000q2020-02-01:20|226700000r|3|||2022-07
11-jre-slim||debian-10|204000000r2020-10:13|72510000r2020-03-31:17|4|||2022-07
10||debian|906700000r2018-01-18:18|406700000r|5|10-ea+32||2022-07
10-jdk||debian|906700000r2018-01-18:18|406700000r|5|10-ea+32||2022-07
10-jdk-slim||debian|610100000r2018-01-18:18|281500000r|5|10-ea+32||2022-07
10-jre||debian|668900000r2018-01-18:18|273400000r|6|10-ea+32||2022-07
10-jre-slim||debian|291000000r2018-09:6|101700000r2018-01-18:18|6|10-ea+32||2022-07
10-slim||debian|610100000r2018-01-18:18|281500000r|5|10-ea+32||2022-07
9.0||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9.0-jdk||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9.0-jdk-sid||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9.0-jdk-slim||debian|373600000r2017-12-12:18|182800000r|7|9.0.1+11||2022-07
9.0-jre||debian|654800000r2017-12-12:18|266600000r|8|9.0.1+11||2022-07
9.0-jre-sid||debian|654800000r2017-12-12:18|266600000r|8|9.0.1+11||2022-07
9.0-jre-slim||debian|285800000r2017-12-12:18|102200000r|8|9.0.1+11||2022-07
9.0-sid||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9.0-slim||debian|373600000r2017-12-12:18|182800000r|7|9.0.1+11||2022-07
9.0-slim-sid||debian|373600000r2017-12-12:18|182800000r|7|9.0.1+11||2022-07
9||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9-b149||debian|569000000n2016-12-19:16|260900000r|9|||2022-07
9-b149-jdk||debian|569000000n2016-12-19:16|260900000r|9|||2022-07
9-b149-jre||debian|425000000n2016-12-19:16|210100000r|9|||2022-07
9-b177||debian|587800000r2017-07-10:19|269800000r|8|9~b177||2022-07
9-b177-jdk||debian|587800000r2017-07-10:19|269800000r|8|9~b177||2022-07
9-b177-jre||debian|438200000r2017-07-10:19|216800000r|8|9~b177||2022-07
9-jdk||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9-jdk-sid||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9-jdk-slim||debian|373600000r2017-12-12:18|182800000r|7|9.0.1+11||2022-07
9-jre||debian|654800000r2017-12-12:18|266600000r|8|9.0.1+11||2022-07
9-jre-sid||debian|654800000r2017-12-12:18|266600000r|8|9.0.1+11||2022-07
9-jre-slim||debian|285800000r2017-12-12:18|102200000r|8|9.0.1+11||2022-07
9-sid||debian|893300000r2017-12-12:18|400600000r|7|9.0.1+11||2022-07
9-slim||debian|373600000r2017-12-12:18|182800000r|7|9.0.1+11||2022-07
9-slim-sid||debian|373600000r2017-12-12:18|182800000r|7|9.0.1+11||2022-07
8||debian-10|510000000r2020:11|226000000q|10|8u151||2022-07
8-alpine||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
8-alpine3.7||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
8-jdk|8-jdk-stretch|debian-9|624000000r2018-09:6|294700000r2017-12-12:18|10|8u151||2022-07
8-jdk-alpine||alpine|105000000r2020-08:7|72290000r2018-01-10:18|11|8u151||2022-07
8-jdk-alpine3.7||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
8-jdk-slim||debian-9|244000000r2018-09:6|90880000r2017-12-12:18|10|8u151||2022-07
8-jdk-slim-buster||debian-10|288000000r2023-10:0|129000000q|10|||2022-07
8-jre||debian-11|273000000r2022-01:5|121000000q|10|8u151||2022-07
8-jre-alpine||alpine|84900000r2020:11|56520000r2018-01-10:18|11|8u151||2022-07
8-jre-alpine3.7||alpine-3.7|81960000r2018-01-10:18|56520000r|11|8u151||2022-07
8-jre-slim|8-jre-slim-buster|debian-10|184000000r2020:11|79210000r2017-12-12:18|10|8u151||2022-07
8-jre-stretch||debian-9|537700000r2017-12-12:18|227100000r|10|8u151||2022-07
8-slim|8-slim-stretch|debian-9|244100000r2017-12-12:18|90880000r|10|8u151||2022-07
8-stretch||debian-9|737200000r2017-12-12:18|294700000r|10|8u151||2022-07
7|7-jessie|debian-8|554100000r2017-12-12:18|244900000r|12|7u151||2022-07
7-alpine||alpine-3.7|142400000r2018-01-10:18|79470000r|11|7u151||2022-07
7-alpine3.7||alpine-3.7|142400000r2018-01-10:18|79470000r|11|7u151||2022-07
7-jdk|7-jdk-jessie|debian-8|554100000r2017-12-12:18|244900000r|12|7u151||2022-07
7-jdk-alpine||alpine-3.7|142400000r2018-01-10:18|79470000r|11|7u151||2022-07
7-jdk-alpine3.7||alpine-3.7|142400000r2018-01-10:18|79470000r|11|7u151||2022-07
7-jdk-slim||debian-8|333300000r2017-12-12:18|148800000r|12|7u151||2022-07
7-jre|7-jre-jessie|debian-8|428500000r2017-12-12:18|189600000r|12|7u151||2022-07
7-jre-alpine||alpine-3.7|120500000r2018-01-10:18|63160000r|11|7u151||2022-07
7-jre-alpine3.7||alpine-3.7|120500000r2018-01-10:18|63160000r|11|7u151||2022-07
7-jre-slim||debian-8|239900000r2017-12-12:18|104300000r|12|7u151||2022-07
7-slim|7-slim-jessie|debian-8|333300000r2017-12-12:18|148800000r|12|7u151||2022-07
6|6-wheezy|debian-7|421100000r2017-12-12:18|189700000r|13|6b38||2022-07
6-jdk|6-jdk-wheezy|debian-7|421100000r2017-12-12:18|189700000r|13|6b38||2022-07
6-jdk-slim||debian-7|247200000r2017-12-12:18|116300000r|13|6b38||2022-07
6-jre|6-jre-wheezy|debian-7|306100000r2017-12-12:18|139800000r|13|6b38||2022-07
6-jre-slim||debian-7|147900000r2017-12-12:18|74200000r|13|6b38||2022-07
6-slim|6-slim-wheezy|debian-7|247200000r2017-12-12:18|116300000r|13|6b38||2022-07
alpine||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
alpine3.7||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
jdk|jdk-stretch|debian-9|737200000r2017-12-12:18|294700000r|14|8u151||2022-07
jdk-alpine||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
jdk-alpine3.7||alpine-3.7|101600000r2018-01-10:18|72290000r|11|8u151||2022-07
jdk-slim||debian-9|244100000r2017-12-12:18|90880000r|14|8u151||2022-07
jre|jre-stretch|debian-9|537700000r2017-12-12:18|227100000r|14|8u151||2022-07
jre-alpine||alpine-3.7|81960000r2018-01-10:18|56520000r|11|8u151||2022-07
jre-alpine3.7||alpine-3.7|81960000r2018-01-10:18|56520000r|11|8u151||2022-07
jre-slim||debian-9|204800000r2017-12-12:18|79210000r|14|8u151||2022-07
latest||debian-11|471000000r2021-11:2|208000000q|14|8u151||2022-07
slim|slim-stretch|debian-9|244100000r2017-12-12:18|90880000r|14|8u151||2022-07
stretch||debian-9|737200000r2017-12-12:18|294700000r|14|8u151||2022-07
",
    },
    Repository {
        name: "opensearchproject/opensearch",
        sources: "\
docker images output on GitHub, record 13081704315\n\
docker images output on GitHub, record 3747585282\n\
docker images output on GitHub, record 4982469712\n\
",
        newest: "\
",
        lifecycle: "\
1 2025-05-06
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|1000|/usr/share/opensearch|./opensearch-docker-entrypoint.sh|opensearch||9200\t9300\t9600\t9650\n\
",
        rows: "\
2.11.0||amazonlinux|1220000000r2023-10:1
2.5.0||amazonlinux|1170000000r2023-01:0
1.3.7||amazonlinux|831000000r2022-12:2
",
    },
    Repository {
        name: "opensuse",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
42.3||opensuse|108600000r2018-01-24:0|44650000r
harlequin||opensuse|95740000r2017-07-11:1|37970000r
latest||opensuse|108600000r2018-01-24:0|44650000r
leap||opensuse|108600000r2018-01-24:0|44650000r
tumbleweed||opensuse|104300000r2018-01-24:0|41910000r
",
    },
    Repository {
        name: "opensuse/leap",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
15.4|||116000000r2023-01:0|47000000q
",
    },
    Repository {
        name: "opensuse/tumbleweed",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||106000000r2023-01:0|42900000q
",
    },
    Repository {
        name: "oraclelinux",
        sources: "\
docker images output on GitHub, record 7135042191\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 381b869\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 72e4be7\n\
repo-info page, file record 56509964953\n\
",
        newest: "\
7 7.9
8 8.10
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
microdnf||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
yum||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
9||oraclelinux-9|234000000r2023-01:0|86300000q
10-slim||oraclelinux-10|118000000q2026-02-04:5|43030000r
9-slim||oraclelinux-9|126000000q2026-09-11:2|47930000r|1
8|8.10|oraclelinux-8|237000000r2023-01:0|87400000q
8-slim||oraclelinux-8|115000000q2023-01-17:4|43890000r|2
7.4||oraclelinux-7|229100000r2018-01-26:3|84320000r
7.3||oraclelinux-7|225200000r2017-11-04:3|83310000r
7.2||oraclelinux-7|219500000r2017-11-04:3|80500000r
7.1||oraclelinux-7|189700000r2017-11-04:3|69770000r
7.0||oraclelinux-7|197200000r2017-11-04:3|71650000r
7|7.9|oraclelinux-7|271000000r2023-01:0|100000000q
6.9||oraclelinux-6|170900000r2017-11-04:3|70330000r
6.8||oraclelinux-6|170400000r2017-11-04:3|70280000r
6.7||oraclelinux-6|221300000r2017-11-04:3|86870000r
6.6||oraclelinux-6|157800000r2017-11-04:3|65580000r
6||oraclelinux-6|170900000r2017-11-04:3|70330000r
6-slim||oraclelinux-6|120600000r2017-11-04:3|44040000r
5.11||oraclelinux-5|216000000q2016-11-21:1|82280000r
5||oraclelinux-5|216000000q2016-11-21:1|82280000r
latest||oraclelinux-7|229100000r2018-01-26:3|84320000r
",
    },
    Repository {
        name: "osrf/ros",
        sources: "\
docker images output on GitHub, record 26801858663\n\
docker images output on GitHub, record 27357073385, about 2024\n\
docker images output on GitHub, record 43701363985, about 2024\n\
docker images output on GitHub, record 7985664065, about 2024\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||/ros_entrypoint.sh|bash\n\
",
        rows: "\
humble-desktop-full|humble-desktop-full-jammy|ubuntu-22.04|3840000000r2024:1
galactic-desktop|galactic-desktop-focal|ubuntu-20.04|3050000000r2024:2
noetic-desktop-full|noetic-desktop-full-focal|ubuntu-20.04|3440000000r2024:3
kinetic-desktop-xenial|kinetic-desktop|ubuntu-16.04|2320000000r2019-09:0
",
    },
    Repository {
        name: "oven/bun",
        sources: "\
docker images output on GitHub, record 45970346039, about 2023\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no||/home/bun/app|/usr/local/bin/bun||||bun\n\
",
        rows: "\
distroless||debian|98400000r2023:0
",
    },
    Repository {
        name: "percona",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
8 8.0.46
8.0 8.0.46
",
        lifecycle: "\
",
        silent: "centos ps",
        unsized_today: "\
8.0.46-37-centos 8 8-centos ps-8 ps-8.0 ps-8.0.46-37
psmdb-8.0.29 psmdb-8.0
psmdb-7.0.40 psmdb-7.0
psmdb-6.0.29 psmdb-6.0
",
        configs: "\
||yes|||docker-entrypoint.sh|mysqld\n\
",
        rows: "\
5.7||debian-8|395100000r2018-01-04:0|141100000r
latest||debian-8|395100000r2018-01-04:0|141100000r
",
    },
    Repository {
        name: "perl",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
5 5.44.0
5.40 5.40.5
5.42 5.42.3
5.44 5.44.0
5.45 5.45.2
",
        lifecycle: "\
5.26 2020-05-30
5.28 2021-06-23
5.30 2022-05-22
5.32 2023-06-20
5.34 2024-05-20
5.36 2025-05-27
5.38 2026-07-02
5.40 2027-06-09
5.42 2028-07-03
5.44 2029-07-15
",
        silent: "stable trixie",
        unsized_today: "\
5.44.0-trixie 5 5-trixie latest stable stable-trixie trixie
5.44.0-bookworm 5-bookworm bookworm stable-bookworm
5.44.0-bullseye 5-bullseye bullseye stable-bullseye
5.44.0-slim-trixie 5-slim 5-slim-trixie slim slim-trixie stable-slim stable-slim-trixie
5.44.0-slim-bookworm 5-slim-bookworm slim-bookworm stable-slim-bookworm
5.44.0-slim-bullseye 5-slim-bullseye slim-bullseye stable-slim-bullseye
5.44.0-threaded-trixie 5-threaded 5-threaded-trixie stable-threaded stable-threaded-trixie threaded threaded-trixie
5.44.0-threaded-bookworm 5-threaded-bookworm stable-threaded-bookworm threaded-bookworm
5.44.0-threaded-bullseye 5-threaded-bullseye stable-threaded-bullseye threaded-bullseye
5.44.0-slim-threaded-trixie 5-slim-threaded 5-slim-threaded-trixie slim-threaded slim-threaded-trixie stable-slim-threaded stable-slim-threaded-trixie
5.44.0-slim-threaded-bookworm 5-slim-threaded-bookworm slim-threaded-bookworm stable-slim-threaded-bookworm
5.44.0-slim-threaded-bullseye 5-slim-threaded-bullseye slim-threaded-bullseye stable-slim-threaded-bullseye
5.45.2-trixie devel devel-trixie
5.45.2-bookworm devel-bookworm
5.45.2-bullseye devel-bullseye
5.45.2-slim-trixie devel-slim devel-slim-trixie
5.45.2-slim-bookworm devel-slim-bookworm
5.45.2-slim-bullseye devel-slim-bullseye
5.45.2-threaded-trixie devel-threaded devel-threaded-trixie
5.45.2-threaded-bookworm devel-threaded-bookworm
5.45.2-threaded-bullseye devel-threaded-bullseye
5.45.2-slim-threaded-trixie devel-slim-threaded devel-slim-threaded-trixie
5.45.2-slim-threaded-bookworm devel-slim-threaded-bookworm
5.45.2-slim-threaded-bullseye devel-slim-threaded-bullseye
",
        configs: "\
||yes||/root||perl5.26.1\t-de0|||perl\n\
||yes||/root||perl5.24.3\t-de0|||perl\n\
||yes||/root||perl5.22.4\t-de0|||perl\n\
",
        rows: "\
5.26||debian-9|879200000r2017-12-12:0|336800000r
5.26-threaded||debian-9|879300000r2017-12-12:0|336800000r
5.24||debian-9|877700000r2017-12-12:0|336500000r|1
5.24-threaded||debian-9|877800000r2017-12-12:0|336500000r|1
5.22||debian-9|876700000r2017-12-12:0|336200000r|2
5.22-threaded||debian-9|876900000r2017-12-12:0|336300000r|2
",
    },
    Repository {
        name: "photon",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
5.0-20260727 latest
",
        configs: "\
||yes||||/bin/bash\n\
",
        rows: "\
1.0||photon|127500000r2017-11-03:0|48880000r
",
    },
    Repository {
        name: "php",
        sources: "\
chainguard-dev/edu content/chainguard/containers/about/getting-started-distroless.md\n\
(Docker Hub API dump, record 41632323884)@:repos/php/remote/8.3-fpm-alpine.md\n\
docker images output on GitHub, record 12953192140\n\
docker images output on GitHub, record 19591859491\n\
docker images output on GitHub, record 20427821368\n\
docker images output on GitHub, record 29231784651\n\
docker images output on GitHub, record 29297275405\n\
docker images output on GitHub, record 37924146809\n\
docker images output on GitHub, record 43577363878\n\
docker images output on GitHub, record 49072730444\n\
judged from php:8.1-apache\n\
judged from php:8.2-fpm\n\
judged from php:8.3-fpm-alpine\n\
docker-library/repo-info at 0423850\n\
docker-library/repo-info\n\
docker-library/repo-info\n\
docker-library/repo-info at 38abd8a\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 6f00954\n\
docker-library/repo-info at 7267828\n\
docker-library/repo-info at 9236c61\n\
docker-library/repo-info at ed358c2\n\
docker-library/repo-info at f0af475\n\
docker-library/repo-info at fecc1c7\n\
",
        newest: "\
8 8.5.9
8.2 8.2.33
8.3 8.3.33
8.4 8.4.25
8.5 8.5.11
8.6 8.6.0
",
        lifecycle: "\
5.3 2014-08-14
5.4 2015-09-14
5.5 2016-07-21
5.6 2018-12-31
7.0 2019-01-10
7.1 2019-12-01
7.2 2020-11-30
7.3 2021-12-06
7.4 2022-11-28
8.0 2023-11-26
8.1 2025-12-31
8.2 2026-12-31
8.3 2027-12-31
8.4 2028-12-31
8.5 2029-12-31
",
        silent: "cli trixie",
        unsized_today: "\
8.5.9-cli-trixie 8 8-cli 8-cli-trixie 8-trixie cli cli-trixie latest trixie
8.5.9-fpm-trixie 8-fpm 8-fpm-trixie fpm fpm-trixie
8.5.9-apache-bookworm 8-apache-bookworm apache-bookworm
8.5.9-zts-bookworm 8-zts-bookworm zts-bookworm
8.5.9-zts-alpine3.24 8-zts-alpine 8-zts-alpine3.24 zts-alpine zts-alpine3.24
8.5.9-cli-alpine3.23 8-alpine3.23 8-cli-alpine3.23 alpine3.23 cli-alpine3.23
8.5.9-fpm-alpine3.23 8-fpm-alpine3.23 fpm-alpine3.23
8.5.9-zts-alpine3.23 8-zts-alpine3.23 zts-alpine3.23
",
        configs: "\
||yes|||docker-php-entrypoint|php\t-a|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tPHP_INI_DIR=/usr/local/etc/php||php\n\
||yes||/var/www/html|docker-php-entrypoint|apache2-foreground|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tPHP_INI_DIR=/usr/local/etc/php|80|php\n\
||yes||/var/www/html|docker-php-entrypoint|php-fpm|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tPHP_INI_DIR=/usr/local/etc/php|9000|php\n\
",
        rows: "\
8.5-fpm-alpine3.24|8-fpm-alpine,8-fpm-alpine3.24,8.5-fpm-alpine,fpm-alpine,fpm-alpine3.24|alpine-3.24|107700000r2026-07-30:22|41170000r2026-09-11:15
8.5-apache|8-apache,8-apache-trixie,8.5-apache-trixie,apache,apache-trixie|debian-13|557000000r2026-09-15:20|196000000n|1
8.5-cli-bookworm|8-bookworm,8-cli-bookworm,8.5-bookworm,bookworm,cli-bookworm|debian-12|574000000r2026-09-24:19|243000000q
8.5-fpm-bookworm|8-fpm-bookworm,fpm-bookworm|debian-12|519300000r2026-09-19:16|220000000q|2
8.5-zts|8-zts,8-zts-trixie,8.5-zts-trixie,zts,zts-trixie|debian-13|579200000r2026-08-31:18|245000000q
8.4-apache|8.4-apache-trixie|debian-13|509000000r2026-08-05:23|179500000r2026-07-14:14|1
8.4-cli|8.4-cli-trixie,8.4,8.4-trixie|debian-13|539800000r2026-07-02:21|226000000q
8.4-cli-alpine|8.4-alpine,8.4-alpine3.24,8.4-cli-alpine3.24|alpine-3.24|92800000q2026-07-02:13|41550000r
8.4-fpm|8.4-fpm-trixie|debian-13|506300000r2026-08-27:18|212000000q|2
8.4-fpm-alpine|8.4-fpm-alpine3.24|alpine-3.24|95600000r2026-09-15:20|36600000n|2
8.3-apache|8.3-apache-trixie|debian-13|500000000s2026-11-21:11||1
8.3-cli|8.3,8.3-cli-trixie,8.3-trixie|debian-13|500000000s2026-11-21:11
8.3-fpm|8.3-fpm-trixie|debian-13|494900000r2026-09-19:16|209000000q|2
8.3-fpm-alpine|8.3-fpm-alpine3.24|alpine-3.24|86050000r2026-07-30:22|32520000r2024-06-21:1|2
8.2-apache|8.2-apache-trixie|debian-13|460000000r2023-06:5|193000000q|1
8.2-cli|8.2,8.2-cli-trixie,8.2-trixie|debian-13|490000000s2026-11-21:11
8.2-fpm|8.2-fpm-trixie|debian-13|494000000r2023-01:3|207000000q|2
8.2-fpm-alpine|8.2-fpm-alpine3.24|alpine-3.24|82000000s2026-11-21:12||2
8.1-apache||debian-11|458000000r2022-05:6|192000000q|1
8.1-cli||debian-12|455000000s2026-11-21:10
8.1-fpm||debian-12|455000000s2026-11-21:10||2
8.1-fpm-alpine||alpine|78000000s2026-11-21:12||2
8.0-apache||debian-11|458000000s2026-11-21:10||1
8.0-cli||debian-11|450000000s2026-11-21:10
8.0-fpm||debian-11|453000000s2026-11-21:10||2
8.0-fpm-alpine||alpine|85000000s2026-11-21:12||2
7.4.3||debian-10|494000000r2020-03:9|207000000q
7.4-apache|7-apache|debian-11|455000000s2026-11-21:10||1
7.4-cli|7-cli,7,7.4|debian-11|445000000s2026-11-21:10
7.4-fpm|7-fpm|debian-11|450000000s2026-11-21:10||2
7.4-fpm-alpine|7-fpm-alpine|alpine|82000000s2026-11-21:12||2
7.2|7.2-stretch|debian-9|351400000r2018-01-08:17|126600000r||7.2.1
7.2-alpine||alpine-3.6|61920000r2018-01-10:17|26940000r||7.2.1
7.2-alpine3.6||alpine-3.6|61920000r2018-01-10:17|26940000r||7.2.1
7.2-alpine3.7||alpine-3.7|61590000r2018-01-10:17|26820000r||7.2.1
7.2-apache||debian-10|410000000r2019-10:8|134500000r2018-01-08:17|1|7.2.1
7.2-apache-stretch||debian-9|376700000r2018-01-08:17|134500000r|1|7.2.1
7.2-cli|7.2-cli-stretch|debian-9|351400000r2018-01-08:17|126600000r||7.2.1
7.2-cli-alpine||alpine-3.6|61920000r2018-01-10:17|26940000r||7.2.1
7.2-cli-alpine3.6||alpine-3.6|61920000r2018-01-10:17|26940000r||7.2.1
7.2-cli-alpine3.7||alpine-3.7|61590000r2018-01-10:17|26820000r||7.2.1
7.2-fpm||debian-10|398000000r2019-10:8|130800000r2018-01-18:17|2|7.2.1
7.2-fpm-alpine||alpine-3.6|76650000r2018-01-18:17|31070000r|2|7.2.1
7.2-fpm-alpine3.6||alpine-3.6|76650000r2018-01-18:17|31070000r|2|7.2.1
7.2-fpm-alpine3.7||alpine-3.7|76310000r2018-01-18:17|30950000r|2|7.2.1
7.2-fpm-stretch||debian-9|366200000r2018-01-18:17|130800000r|2|7.2.1
7.2-zts|7.2-zts-stretch|debian-9|352000000r2018-01-08:17|126700000r||7.2.1
7.2-zts-alpine||alpine-3.6|62460000r2018-01-10:17|27070000r||7.2.1
7.2-zts-alpine3.6||alpine-3.6|62460000r2018-01-10:17|27070000r||7.2.1
7.2-zts-alpine3.7||alpine-3.7|62120000r2018-01-10:17|26950000r||7.2.1
7.1|7.1-jessie|debian-8|369600000r2018-01-09:17|156400000r||7.1.13
7.1-alpine||alpine-3.4|57140000r2018-01-10:17|26840000r||7.1.13
7.1-alpine3.4||alpine-3.4|57140000r2018-01-10:17|26840000r||7.1.13
7.1-apache|7.1-apache-jessie|debian-8|391700000r2018-01-09:17|164100000r|1|7.1.13
7.1-cli|7.1-cli-jessie|debian-8|369600000r2018-01-09:17|156400000r||7.1.13
7.1-cli-alpine||alpine-3.4|57140000r2018-01-10:17|26840000r||7.1.13
7.1-cli-alpine3.4||alpine-3.4|57140000r2018-01-10:17|26840000r||7.1.13
7.1-fpm|7.1-fpm-jessie|debian-8|358000000r2018-10:7|160300000r2018-01-18:17|2|7.1.13
7.1-fpm-alpine||alpine-3.4|69360000r2018-01-18:17|30760000r|2|7.1.13
7.1-fpm-alpine3.4||alpine-3.4|69360000r2018-01-18:17|30760000r|2|7.1.13
7.1-zts|7.1-zts-jessie|debian-8|370200000r2018-01-09:17|156500000r||7.1.13
7.1-zts-alpine||alpine-3.4|57700000r2018-01-10:17|26990000r||7.1.13
7.1-zts-alpine3.4||alpine-3.4|57700000r2018-01-10:17|26990000r||7.1.13
7.0|7.0-jessie|debian-8|368000000r2018-01-09:17|155800000r||7.0.27
7.0-alpine||alpine-3.4|55610000r2018-01-10:17|26230000r||7.0.27
7.0-alpine3.4||alpine-3.4|55610000r2018-01-10:17|26230000r||7.0.27
7.0-apache||debian-11|368000000r2022-08:4|163500000r2018-01-09:17|1|7.0.27
7.0-apache-jessie||debian-8|390300000r2018-01-09:17|163500000r|1|7.0.27
7.0-cli|7.0-cli-jessie|debian-8|368000000r2018-01-09:17|155800000r||7.0.27
7.0-cli-alpine||alpine-3.4|55610000r2018-01-10:17|26230000r||7.0.27
7.0-cli-alpine3.4||alpine-3.4|55610000r2018-01-10:17|26230000r||7.0.27
7.0-fpm|7.0-fpm-jessie|debian-8|380200000r2018-01-18:17|159600000r|2|7.0.27
7.0-fpm-alpine||alpine-3.4|67690000r2018-01-18:17|30080000r|2|7.0.27
7.0-fpm-alpine3.4||alpine-3.4|67690000r2018-01-18:17|30080000r|2|7.0.27
7.0-zts|7.0-zts-jessie|debian-8|368600000r2018-01-09:17|155900000r||7.0.27
7.0-zts-alpine||alpine-3.4|56160000r2018-01-10:17|26360000r||7.0.27
7.0-zts-alpine3.4||alpine-3.4|56160000r2018-01-10:17|26360000r||7.0.27
7-alpine||alpine-3.6|61920000r2018-01-10:17|26940000r||7.2.1
7-cli-alpine||alpine-3.6|61920000r2018-01-10:17|26940000r||7.2.1
7-zts|7-zts-stretch|debian-9|352000000r2018-01-08:17|126700000r||7.2.1
7-zts-alpine||alpine-3.6|62460000r2018-01-10:17|27070000r||7.2.1
5.6|5.6-jessie|debian-8|355500000r2018-01-09:17|152200000r||5.6.33
5.6-alpine||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5.6-alpine3.4||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5.6-apache|5.6-apache-jessie|debian-8|355000000r2018-10:2|159900000r2018-01-09:17|1|5.6.33
5.6-cli|5.6-cli-jessie|debian-8|355500000r2018-01-09:17|152200000r||5.6.33
5.6-cli-alpine||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5.6-cli-alpine3.4||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5.6-fpm|5.6-fpm-jessie|debian-8|344000000r2018-10:7|156000000r2018-01-18:17|2|5.6.33
5.6-fpm-alpine||alpine-3.4|54900000r2018-01-18:17|26430000r|2|5.6.33
5.6-fpm-alpine3.4||alpine-3.4|54900000r2018-01-18:17|26430000r|2|5.6.33
5.6-zts|5.6-zts-jessie|debian-8|355800000r2018-01-09:17|152300000r||5.6.33
5.6-zts-alpine||alpine-3.4|43360000r2018-01-10:17|22770000r||5.6.33
5.6-zts-alpine3.4||alpine-3.4|43360000r2018-01-10:17|22770000r||5.6.33
5|5-jessie|debian-8|355500000r2018-01-09:17|152200000r||5.6.33
5-alpine||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5-alpine3.4||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5-apache|5-apache-jessie|debian-8|377500000r2018-01-09:17|159900000r|1|5.6.33
5-cli|5-cli-jessie|debian-8|355500000r2018-01-09:17|152200000r||5.6.33
5-cli-alpine||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5-cli-alpine3.4||alpine-3.4|43060000r2018-01-10:17|22660000r||5.6.33
5-fpm|5-fpm-jessie|debian-8|367300000r2018-01-18:17|156000000r|2|5.6.33
5-fpm-alpine||alpine-3.4|54900000r2018-01-18:17|26430000r|2|5.6.33
5-fpm-alpine3.4||alpine-3.4|54900000r2018-01-18:17|26430000r|2|5.6.33
5-zts|5-zts-jessie|debian-8|355800000r2018-01-09:17|152300000r||5.6.33
5-zts-alpine||alpine-3.4|43360000r2018-01-10:17|22770000r||5.6.33
5-zts-alpine3.4||alpine-3.4|43360000r2018-01-10:17|22770000r||5.6.33
cli-alpine|8-alpine,8-alpine3.24,8-cli-alpine,8-cli-alpine3.24,8.5-alpine,8.5-alpine3.24,8.5-cli-alpine,8.5-cli-alpine3.24,alpine,alpine3.24,cli-alpine3.24|alpine-3.24|104000000r2024:0|46600000q||8.5.9
",
    },
    Repository {
        name: "postgres",
        sources: "\
docker images output on GitHub, record 13401941245\n\
docker images output on GitHub, record 25740508885\n\
docker images output on GitHub, record 27269673130\n\
docker images output on GitHub, record 29164322230\n\
docker images output on GitHub, record 32384982950\n\
docker images output on GitHub, record 40681497805\n\
docker images output on GitHub, record 43942077753\n\
recorded size of postgres:17.6\n\
docker-library/repo-info at 14ad5cc\n\
docker-library/repo-info\n\
docker-library/repo-info at 277a4b0\n\
docker-library/repo-info at 374116b\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
14 14.24
15 15.19
16 16.15
17 17.11
18 18.6
",
        lifecycle: "\
10 2022-11-10
11 2023-11-09
12 2024-11-21
13 2025-11-13
14 2026-11-12
15 2027-11-11
16 2028-11-09
17 2029-11-08
18 2030-11-14
8.3 2013-02-07
8.4 2014-07-24
9.0 2015-10-08
9.1 2016-10-27
9.2 2017-11-09
9.3 2018-11-08
9.4 2020-02-13
9.5 2021-02-11
9.6 2021-11-11
",
        silent: "trixie",
        unsized_today: "\
19beta3-trixie 19beta3
19beta3-alpine3.24 19beta3-alpine
18.6-bookworm 18-bookworm bookworm
18.6-alpine3.23 18-alpine3.23 alpine3.23
17.11-trixie 17 17-trixie
17.11-bookworm 17-bookworm
17.11-alpine3.24 17-alpine 17-alpine3.24
17.11-alpine3.23 17-alpine3.23
16.15-bookworm 16-bookworm
16.15-alpine3.23 16-alpine3.23
15.19-bookworm 15-bookworm
15.19-alpine3.24 15-alpine 15-alpine3.24
15.19-alpine3.23 15-alpine3.23
14.24-bookworm 14-bookworm
14.24-alpine3.24 14-alpine 14-alpine3.24
14.24-alpine3.23 14-alpine3.23
",
        configs: "\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/17/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/16/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/15/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/14/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/12/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/10/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.6/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.5/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.4/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.3/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9.2/bin|5432\n\
||yes|||docker-entrypoint.sh|postgres|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/usr/lib/postgresql/9/bin|5432\n\
",
        rows: "\
18-alpine3.24|18-alpine,18.6-alpine,18.6-alpine3.24,alpine,alpine3.24|alpine-3.24|303600000r2026-07-07:10|114000000q
18-trixie|18,18.6,18.6-trixie,latest,trixie|debian-13|456500000r2026-08-25:11|162500000r2026-09-19:9
17.6||debian-13|453000000r2025-10:0|161000000n|1
16|16-trixie,16.15,16.15-trixie|debian-13|449000000s2026-11-21:7||2
16-alpine|16-alpine3.24,16.15-alpine,16.15-alpine3.24|alpine-3.24|298000000q2026-09-17:8|116100000r
15|15-trixie,15.19,15.19-trixie|debian-13|412000000r2023-09:2|161000000q|3
14|14-trixie,14.24,14.24-trixie|debian-13|376000000r2022-10:3|147000000q|4
13-alpine||alpine|159000000r2021-02:1|61900000q
12||debian-12|406000000r2023-08:4|159000000q|5
10.1||debian-9|286900000r2017-12-12:12|116700000r|6
10.1-alpine||alpine-3.6|38180000r2018-01-10:12|14360000r
10||debian-9|287000000r2018-01:5|116700000r2017-12-12:12|6
10-alpine||alpine-3.6|38180000r2018-01-10:12|14360000r
9.6||debian-8|267700000r2017-12-12:12|104100000r|7
9.6-alpine||alpine-3.5|37820000r2018-01-10:12|14690000r
9.6-alpine3.13||alpine-3.13|37200000r2025-07:6|14500000q
9.5||debian-8|264000000r2017-12-12:12|103600000r|8
9.5-alpine||alpine-3.5|36950000r2018-01-10:12|14400000r
9.4||debian-8|262800000r2017-12-12:12|103200000r|9
9.4-alpine||alpine-3.5|36340000r2018-01-10:12|14270000r
9.3||debian-8|261800000r2017-12-12:12|102900000r|10
9.3-alpine||alpine-3.5|35540000r2018-01-10:12|13980000r
9.2||debian-8|264900000r2017-06-27:13|103000000r|11
9.2-alpine||alpine-3.5|35500000n2017-06-28:13|13780000r
9||debian-8|267700000r2017-12-12:12|104100000r|12
9-alpine||alpine-3.5|37820000r2018-01-10:12|14690000r
",
    },
    Repository {
        name: "prom/prometheus",
        sources: "\
docker images output on GitHub, record 44820470246\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|nobody|/prometheus|/bin/prometheus|||9090\n\
",
        rows: "\
v2.45.2||busybox|238000000r2023-12:0
",
    },
    Repository {
        name: "public.ecr.aws/lambda/nodejs",
        sources: "\
docker images output on GitHub, record 1215558521\n\
",
        newest: "\
",
        lifecycle: "\
10 2021-04-30
11 2019-06-30
12 2022-04-30
13 2020-06-01
14 2023-04-30
15 2021-06-01
16 2023-09-11
17 2022-06-01
18 2025-04-30
19 2023-06-01
20 2026-04-30
21 2024-06-01
22 2027-04-30
23 2025-06-01
24 2028-04-30
25 2026-06-01
26 2029-04-30
4 2018-04-30
5 2016-06-30
6 2019-04-30
7 2017-06-30
8 2019-12-31
9 2018-06-30
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||/var/task|/lambda-entrypoint.sh||||node\n\
",
        rows: "\
24||amazonlinux-2023|449000000r2025-12:0
",
    },
    Repository {
        name: "public.ecr.aws/lambda/python",
        sources: "\
docker images output on GitHub, record 38219780569\n\
docker images output on GitHub, record 46466846180\n\
docker images output on GitHub, record 52323481557\n\
",
        newest: "\
",
        lifecycle: "\
2.6 2013-10-29
2.7 2020-01-01
3.10 2026-10-31
3.11 2027-10-31
3.12 2028-10-31
3.13 2029-10-31
3.14 2030-10-31
3.2 2016-02-20
3.3 2017-09-29
3.4 2019-03-18
3.5 2020-09-30
3.6 2021-12-23
3.7 2023-06-27
3.8 2024-10-07
3.9 2025-10-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes||/var/task|/lambda-entrypoint.sh||||python\n\
",
        rows: "\
3.14||amazonlinux-2023|514000000r2025-12:2
3.10||amazonlinux-2|580000000r2023:0
3.8||amazonlinux-2|575000000r2022:1
",
    },
    Repository {
        name: "pypy",
        sources: "\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
2 2.7
3 3.11
",
        lifecycle: "\
",
        silent: "trixie",
        unsized_today: "\
3.11-7.3.23-trixie 3 3-7 3-7-trixie 3-7.3 3-7.3-trixie 3-7.3.23 3-7.3.23-trixie 3-trixie latest trixie
3.11-7.3.23-slim-trixie 3-7-slim 3-7-slim-trixie 3-7.3-slim 3-7.3-slim-trixie 3-7.3.23-slim 3-7.3.23-slim-trixie 3-slim 3-slim-trixie slim slim-trixie
3.11-7.3.23-bookworm 3-7-bookworm 3-7.3-bookworm 3-7.3.23-bookworm 3-bookworm bookworm
3.11-7.3.23-slim-bookworm 3-7-slim-bookworm 3-7.3-slim-bookworm 3-7.3.23-slim-bookworm 3-slim-bookworm slim-bookworm
2.7-7.3.23-trixie 2 2-7 2-7-trixie 2-7.3 2-7.3-trixie 2-7.3.23 2-7.3.23-trixie 2-trixie
2.7-7.3.23-slim-trixie 2-7-slim 2-7-slim-trixie 2-7.3-slim 2-7.3-slim-trixie 2-7.3.23-slim 2-7.3.23-slim-trixie 2-slim 2-slim-trixie
2.7-7.3.23-bookworm 2-7-bookworm 2-7.3-bookworm 2-7.3.23-bookworm 2-bookworm
2.7-7.3.23-slim-bookworm 2-7-slim-bookworm 2-7.3-slim-bookworm 2-7.3.23-slim-bookworm 2-slim-bookworm
",
        configs: "\
||yes||||pypy3\n\
||yes||||pypy\n\
",
        rows: "\
3-5||debian-8|753200000r2018-01-15:1|286400000r
3-5.10||debian-8|753200000r2018-01-15:1|286400000r
3-5.10.1||debian-8|753200000r2018-01-15:1|286400000r
3-5.5||debian-8|708000000n2016-12-16:0|270800000r
3-5.5.0||debian-8|708000000n2016-12-16:0|270800000r
3-5.8||debian-8|729800000r2017-06-23:2|279000000r
3-5.8.0||debian-8|729800000r2017-06-23:2|279000000r
2-5||debian-8|752600000r2017-12-26:1|285800000r|1
2-5.10||debian-8|752600000r2017-12-26:1|285800000r|1
2-5.10.0||debian-8|752600000r2017-12-26:1|285800000r|1
2-5.6||debian-8|715000000n2016-12-16:0|273400000r|1
2-5.6.0||debian-8|715000000n2016-12-16:0|273400000r|1
2-5.8||debian-8|727200000r2017-06-23:2|277900000r|1
2-5.8.0||debian-8|727200000r2017-06-23:2|277900000r|1
",
    },
    Repository {
        name: "python",
        sources: "\
buildpack-deps:bookworm + python layers of python:3.12\n\
composed: what Python adds to Debian 13, on Debian 12\n\
debian:bookworm-slim + python layers of python:3.12-slim\n\
docker images output on GitHub, record 10053503298\n\
docker images output on GitHub, record 1042244833\n\
docker images output on GitHub, record 10601086364\n\
docker images output on GitHub, record 11186325857\n\
docker images output on GitHub, record 14092398396\n\
docker images output on GitHub, record 14354915926\n\
docker images output on GitHub, record 18049095517\n\
docker images output on GitHub, record 21497168340\n\
docker images output on GitHub, record 24148477004\n\
docker images output on GitHub, record 28193882543\n\
docker images output on GitHub, record 31818317861\n\
docker images output on GitHub, record 31852199564\n\
docker images output on GitHub, record 34900759649\n\
docker images output on GitHub, record 38966555565\n\
docker images output on GitHub, record 40934311562\n\
docker images output on GitHub, record 41744153906\n\
docker images output on GitHub, record 4236485393\n\
docker images output on GitHub, record 42520001313\n\
docker images output on GitHub, record 42604811692\n\
docker images output on GitHub, record 49002768853\n\
docker images output on GitHub, record 52700540633\n\
docker images output on GitHub, record 53552669896\n\
docker images output on GitHub, record 55597394718\n\
docker images output on GitHub, record 62354100830\n\
docker images output on GitHub, record 71148813164: the size of the content\n\
collabnix/dockerlabs at 8602502\n\
python:3.12\n\
python:3.12 (2026-08)\n\
python:3.12-slim\n\
python:3.x-bookworm\n\
recorded size of python:3.9\n\
docker-library/repo-info at 0212f59\n\
docker-library/repo-info at 0531c60\n\
docker-library/repo-info at 0e336be\n\
docker-library/repo-info at 0e668e1\n\
maxmood96/repo-info at 18e7609\n\
docker-library/repo-info\n\
docker-library/repo-info\n\
docker-library/repo-info at 2986dca\n\
docker-library/repo-info at 2f6ab1f\n\
docker-library/repo-info at 33cda30\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 6cb269b\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
docker-library/repo-info at 8780d7a\n\
docker-library/repo-info at c856ab5\n\
",
        newest: "\
3 3.14.7
3.10 3.10.21
3.11 3.11.16
3.12 3.12.14
3.13 3.13.15
3.14 3.14.7
3.15 3.15.0
",
        lifecycle: "\
2.6 2013-10-29
2.7 2020-01-01
3.10 2026-10-31
3.11 2027-10-31
3.12 2028-10-31
3.13 2029-10-31
3.14 2030-10-31
3.2 2016-02-20
3.3 2017-09-29
3.4 2019-03-18
3.5 2020-09-30
3.6 2021-12-23
3.7 2023-06-27
3.8 2024-10-07
3.9 2025-10-31
",
        silent: "trixie",
        unsized_today: "\
",
        configs: "\
||yes||||python3|LANG=C.UTF-8\tPATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||python\n\
||yes||||python2|LANG=C.UTF-8\tPATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||python\n\
",
        rows: "\
3.14|3,3-trixie,3.14-trixie,latest,trixie|debian-13|1120000000r2026-08-25:45|414700000r2026-07-14:39
3.14-alpine|3-alpine,alpine,3-alpine3.24,3.14-alpine3.24,alpine3.24|alpine-3.24|56900000n2026:27|21000000r
3.14-alpine3.23|3-alpine3.23,alpine3.23|alpine-3.23|47750000r2026-08-05:43|17600000q
3.14-bookworm|3-bookworm,bookworm|debian-12|1030000000p2026-07-14:1|384200000p
3.14-slim|3-slim,3-slim-trixie,3.14-slim-trixie,slim,slim-trixie|debian-13|119000000r2026:23|43100000n
3.14-slim-bookworm|3-slim-bookworm,slim-bookworm|debian-12|122300000r2026-08-25:45|44300000q
3.13.7||debian-13|1120000000r2025-11:14|415000000n
3.13|3.13-trixie|debian-13|1110000000r2026-08-25:36|411000000n
3.13-alpine|3.13-alpine3.24|alpine-3.24|51820000r2026-09-01:47|19100000n
3.13-bookworm||debian-12|1020000000r2026-07-14:37|378000000q
3.13-slim|3.13-slim-trixie|debian-13|126300000r2026-09-01:47|42960000r2026-08-05:40
3.13-slim-bookworm||debian-12|122300000p2026-08-24:1|41370000p2026-08-05:1
3.12|3.12-trixie|debian-13|1110000000r2026-08-13:35|410900000r||3.12.14
3.12-alpine|3.12-alpine3.24|alpine-3.24|48840000r2026-08-13:42|18040000r2026-09-17:42
3.12-alpine3.23||alpine-3.23|48840000r2026-08-13:34|16700000q||3.12.14
3.12-bookworm||debian-12|1020000000p2026-07-14:1|380400000p2026-08-03:1
3.12-slim|3.12-slim-trixie|debian-13|119200000r2026-07-14:41|43190000r2026-08-05:41||3.12.14
3.12-slim-bookworm||debian-12|124300000r2026-08-05:43|44600000q
3.11|3.11-trixie|debian-13|1100000000r2026-08-13:34|407000000n
3.11-alpine|3.11-alpine3.24|alpine-3.24|54260000r2026-02-04:38|20000000n||3.11.16
3.11-bookworm||debian-12|1010000000r2025:25|400000000q
3.11-slim|3.11-slim-trixie|debian-13|124800000r2026-08-05:43|45200000n
3.11-slim-bookworm||debian-12|130000000r2025-01:10|46600000q
3.10|3.10-trixie|debian-13|1110000000s2026-09-01:30|411000000s
3.10-alpine|3.10-alpine3.24|alpine-3.24|51880000r2026-09-17:48|19200000n
3.10-alpine3.14||alpine-3.14|45400000r2021-10:16|15500000q
3.10-bookworm||debian-12|1060000000s2026-09-01:0|380000000s
3.10-bullseye||debian-11|915000000r2021-10:16|362000000q
3.10-slim|3.10-slim-trixie|debian-13|122300000r2026-08-13:34|41600000n
3.10-slim-bookworm||debian-12|115000000s2026-09-01:2|41600000s
3.10-slim-bullseye||debian-11|125000000r2021-10:16|44800000q
3.10-slim-buster||debian-10|118000000r2022-12:17|42300000q
3.9|3.9-trixie|debian-13|1110000000s2026-09-01:29|411000000s
3.9-alpine||alpine|48400000r2022-03:22|16600000q
3.9-bookworm||debian-12|997000000r2024:5|395000000q
3.9-buster||debian-10|889000000r2022:20|352000000q
3.9-slim|3.9-slim-trixie|debian-13|119000000s2026-09-01:31|43200000s
3.9-slim-bookworm||debian-12|126000000r2024:3|45200000q
3.9-slim-buster||debian-10|118000000r2022:20|42300000q
3.8|3.8-bookworm|debian-12|997000000s2026-11-21:33|380000000s2026-09-01:32
3.8-alpine||alpine|43400000r2021:15|14800000q
3.8-slim|3.8-slim-bookworm|debian-12|125000000r2026:26|44800000q
3.8-slim-bullseye||debian-11|122000000r2022:9|43800000q
3.8-slim-buster||debian-10|117000000r2022:24|42000000q
3.7.3-alpine||alpine|87200000r2019-08:13|29800000q
3.7.3-stretch||debian-9|929000000r2019-11:8|357000000n
3.7.0-alpine3.8||alpine-3.8|78100000r2019-03:28|26700000q
3.7|3.7-buster|debian-10|874000000r2020-11:21|346000000q
3.7-alpine||alpine|41100000r2020-11:21|14100000q
3.7-bookworm||debian-12|1060000000s2026-09-01:0|380000000s
3.7-slim||debian-11|123000000r2022-12:11|44100000q
3.7-slim-bookworm||debian-12|115000000s2026-09-01:2|41600000s
3.7-stretch||debian-9|941000000r2019-08:4|361000000n
3.6|3.6-stretch|debian-9|924000000r2019-05:12|355000000n||3.6.4
3.6-alpine||alpine|40700000r2024:7|13900000q||3.6.4
3.6-alpine3.4||alpine-3.4|89230000r2018-01-10:44|29730000r||3.6.4
3.6-alpine3.6||alpine-3.6|83840000r2018-01-10:44|30510000r||3.6.4
3.6-alpine3.7||alpine-3.7|83430000r2018-01-10:44|30240000r||3.6.4
3.6-jessie||debian-8|691700000r2017-12-21:44|274600000r||3.6.4
3.6-slim||debian-10|111000000r2020-11:6|39800000q||3.6.4
3.6-slim-jessie||debian-8|156200000r2017-12-21:44|54760000r||3.6.4
3.6-slim-stretch||debian-9|137000000r2017-12-21:44|49130000r||3.6.4
3.5|3.5-jessie|debian-8|691100000r2017-12-12:44|274200000r||3.5.4
3.5-alpine||alpine-3.4|88760000r2018-01-10:44|29270000r||3.5.4
3.5-alpine3.4||alpine-3.4|88760000r2018-01-10:44|29270000r||3.5.4
3.5-slim|3.5-slim-jessie|debian-8|155700000r2017-12-12:44|54320000r||3.5.4
3.4|3.4-jessie|debian-8|686800000r2017-12-12:44|272800000r||3.4.7
3.4-alpine||alpine-3.4|82570000r2018-01-10:44|27690000r||3.4.7
3.4-alpine3.4||alpine-3.4|82570000r2018-01-10:44|27690000r||3.4.7
3.4-slim|3.4-slim-jessie|debian-8|151300000r2017-12-12:44|52910000r||3.4.7
3.4-wheezy||debian-7|540200000r2017-12-12:44|205700000r||3.4.7
3.3||debian-8|672900000r2017-07-08:46|266200000r||3.3.6
3.3-alpine||alpine-3.4|75900000r2017-06-28:46|24820000r||3.3.6
3.3-slim||debian-8|188900000r2017-06-21:46|73210000r||3.3.6
3.3-wheezy||debian-7|528100000r2017-07-08:46|200000000r||3.3.6
3-alpine3.4||alpine-3.4|89230000r2018-01-10:44|29730000r||3.6.4
3-alpine3.6||alpine-3.6|83840000r2018-01-10:44|30510000r||3.6.4
3-alpine3.7||alpine-3.7|83430000r2018-01-10:44|30240000r||3.6.4
3-jessie||debian-8|691700000r2017-12-21:44|274600000r||3.6.4
3-slim-jessie||debian-8|156200000r2017-12-21:44|54760000r||3.6.4
3-slim-stretch||debian-9|137000000r2017-12-21:44|49130000r||3.6.4
3-stretch||debian-9|910600000r2017-12-21:44|349800000r||3.6.4
2.7|2.7-jessie|debian-8|680700000r2017-12-12:44|273100000r|1|2.7.14
2.7-alpine||alpine-3.4|72400000r2018-01-10:44|24770000r|1|2.7.14
2.7-alpine3.4||alpine-3.4|72400000r2018-01-10:44|24770000r|1|2.7.14
2.7-alpine3.6||alpine-3.6|68510000r2018-01-10:44|25060000r|1|2.7.14
2.7-alpine3.7||alpine-3.7|68110000r2018-01-10:44|24810000r|1|2.7.14
2.7-slim|2.7-slim-jessie|debian-8|138500000r2017-12-12:44|49730000r|1|2.7.14
2.7-slim-stretch||debian-9|119300000r2017-12-12:44|43810000r|1|2.7.14
2.7-stretch||debian-9|899700000r2017-12-12:44|347900000r|1|2.7.14
2.7-wheezy||debian-7|536700000r2017-12-12:44|206300000r|1|2.7.14
2|2-jessie|debian-8|680700000r2017-12-12:44|273100000r|1|2.7.14
2-alpine||alpine-3.4|72400000r2018-01-10:44|24770000r|1|2.7.14
2-alpine3.4||alpine-3.4|72400000r2018-01-10:44|24770000r|1|2.7.14
2-alpine3.6||alpine-3.6|68510000r2018-01-10:44|25060000r|1|2.7.14
2-alpine3.7||alpine-3.7|68110000r2018-01-10:44|24810000r|1|2.7.14
2-slim|2-slim-jessie|debian-8|138500000r2017-12-12:44|49730000r|1|2.7.14
2-slim-stretch||debian-9|119300000r2017-12-12:44|43810000r|1|2.7.14
2-stretch||debian-9|899700000r2017-12-12:44|347900000r|1|2.7.14
2-wheezy||debian-7|536700000r2017-12-12:44|206300000r|1|2.7.14
alpine3.4||alpine-3.4|89230000r2018-01-10:44|29730000r||3.6.4
alpine3.6||alpine-3.6|86900000r2018-06:19|30510000r2018-01-10:44||3.6.4
alpine3.7||alpine-3.7|83430000r2018-01-10:44|30240000r||3.6.4
alpine3.9||alpine-3.9|61300000r2020-05:18|21000000q
jessie||debian-8|691700000r2017-12-21:44|274600000r||3.6.4
slim-jessie||debian-8|156200000r2017-12-21:44|54760000r||3.6.4
slim-stretch||debian-9|137000000r2017-12-21:44|49130000r||3.6.4
stretch||debian-9|910600000r2017-12-21:44|349800000r||3.6.4
",
    },
    Repository {
        name: "pytorch/pytorch",
        sources: "\
docker images output on GitHub, record 38219642918\n\
docker images output on GitHub, record 7869230918\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
1.6.0-cuda10.1-cudnn7-runtime|||3470000000r2021-01:1|1410000000q
latest|||4160000000r2020-03:0|1690000000q
",
    },
    Repository {
        name: "quay.io/keycloak/keycloak",
        sources: "\
docker images output on GitHub, record 32011429971\n\
docker images output on GitHub, record 38745177816\n\
",
        newest: "\
",
        lifecycle: "\
10.0 2020-07-22
11.0 2020-12-16
12.0 2021-05-06
13.0 2021-06-18
14.0 2021-07-15
15.0 2021-12-10
15.1 2021-12-17
16.0 2021-12-20
16.1 2022-03-11
17.0 2022-04-20
18.0 2022-07-27
19.0 2022-11-01
20.0 2023-02-23
21.0 2023-04-19
21.1 2023-07-11
22.0 2023-11-23
23.0 2024-03-04
24.0 2024-06-10
25.0 2024-10-04
26.0 2025-01-15
26.1 2025-04-11
26.2 2025-07-02
26.3 2025-09-30
26.4 2026-01-06
26.5 2026-04-08
26.6 2026-07-09
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes|1000||/opt/keycloak/bin/kc.sh|||8080\t8443|java\n\
microdnf||yes|1000||/opt/keycloak/bin/kc.sh|||8080\t8443|java\n\
",
        rows: "\
latest||rhel-9|462000000r2024:0
16.1.1||rhel-8|759000000r2022-01:1||1
",
    },
    Repository {
        name: "r-base",
        sources: "\
(repo-info page, record 55355704327)@:\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
4.6.1 latest
",
        configs: "\
||yes||||R\n\
",
        rows: "\
4.2.2||debian-11|838200000r2022-11-01:0|352000000q
",
    },
    Repository {
        name: "rabbitmq",
        sources: "\
composed: 4.3-management without what management adds on Alpine\n\
docker images output on GitHub, record 11213203924\n\
docker-library/repo-info at 071113b\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 64cbf80\n\
docker-library/repo-info at e8cdd1c\n\
",
        newest: "\
4 4.3.5
4.0 4.0.9
4.1 4.1.8
4.2 4.2.9
4.3 4.3.5
",
        lifecycle: "\
3.0 2013-11-30
3.1 2014-04-30
3.10 2022-09-28
3.11 2023-06-01
3.12 2024-02-21
3.13 2024-09-17
3.2 2014-10-31
3.3 2015-03-31
3.4 2015-10-31
3.5 2016-10-31
3.6 2018-05-31
3.7 2020-09-30
3.8 2022-07-31
3.9 2023-01-31
4.0 2025-04-15
4.1 2026-01-30
4.2 2026-07-31
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||docker-entrypoint.sh|rabbitmq-server||4369\t5671\t5672\t25672\n\
",
        rows: "\
4.3-alpine|4-alpine,alpine|debian|164200000r2026-07-23:5
4.3-management-alpine|4-management-alpine,management-alpine|debian|174900000r2026-08-21:4
4.3-management|4-management,management|ubuntu-24.04|251300000r2026-09-16:2
4.3|4,latest|ubuntu-24.04|240600000p2026-07-23:0
3.11-management||debian-9|255000000r2024-03:1|129000000q
3.7||debian-9|126800000r2017-12-23:3|68060000r
3.7-alpine||alpine-3.7|49170000r2018-01-10:3|32780000r
3.7-management||debian-9|150900000r2017-12-23:3|75680000r
",
    },
    Repository {
        name: "redis",
        sources: "\
docker images output on GitHub, record 13179315861\n\
docker images output on GitHub, record 43982544502\n\
docker images output on GitHub, record 52700540633\n\
judged from redis:7.0.12\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 1742085\n\
docker-library/repo-info at 198de4a\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 4c30747\n\
",
        newest: "\
6 6.2.24
6.2 6.2.24
7 7.4.11
7.2 7.2.16
7.4 7.4.11
8 8.10.1
8.10 8.10.1
8.2 8.2.9
8.4 8.4.6
8.6 8.6.6
8.8 8.8.2
",
        lifecycle: "\
5.0 2022-04-27
6.0 2022-05-31
6.2 2027-04-01
7.0 2024-07-29
7.2 2029-12-01
7.4 2029-12-01
8.0 2026-12-01
8.2 2030-09-01
",
        silent: "bookworm trixie",
        unsized_today: "\
6.2.24-bookworm 6 6-bookworm
6.2.24-alpine3.21 6-alpine 6-alpine3.21
",
        configs: "\
||yes||/data|docker-entrypoint.sh|redis-server|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin|6379\n\
",
        rows: "\
8.10-alpine3.23|8-alpine,8-alpine3.23,8.10-alpine,alpine,alpine3.23|alpine-3.23|118800000r2026-09-21:6|45000000q
8.8-alpine3.23|8.8-alpine|alpine-3.23|115100000r2026-09-21:6|43600000q
8.8-trixie|8.8|debian-13|142600000r2026-08-05:8|52700000q
7.0.12||debian-12|130000000r2023-08:0|49000000q
7|7-bookworm,7.4,7.4-bookworm|debian-12|130000000s2026-11-21:3
7-alpine|7-alpine3.21,7.4-alpine,7.4-alpine3.21|alpine-3.21|41390000r2025-01-06:5|16260000r2026-08-18:5
5.0.7||debian-10|98200000r2020-01:1|37000000q
4.0||debian-8|106700000r2018-01-24:7|39390000r
4.0-32bit||debian-8|111400000r2018-01-24:7|42990000r
4.0-alpine||alpine-3.7|27070000r2018-01-24:7|10180000r
4||debian-8|106700000r2018-01-24:7|39390000r
4-32bit||debian-8|111400000r2018-01-24:7|42990000r
4-alpine||alpine-3.7|27070000r2018-01-24:7|10180000r
3.2||debian-8|99690000r2017-12-12:7|36850000r
3.2-32bit||debian-8|106100000r2017-12-12:7|40710000r
3.2-alpine||alpine-3.7|20000000r2018-01-24:7|7572000r
3.0||debian-8|91550000r2017-06-23:4|71770000r2016-12-14:4
3.0-32bit||debian-8|99280000r2017-06-23:4|75680000r2016-12-14:4
3.0-alpine||alpine-3.4|12630000r2017-06-28:4|5161000r2016-12-27:4
3||debian-8|99690000r2017-12-12:7|36850000r
3-32bit||debian-8|106100000r2017-12-12:7|40710000r
3-alpine||alpine-3.7|20000000r2018-01-24:7|7572000r
latest|8,8-trixie,8.10,8.10-trixie,trixie|debian-13|140000000r2026:2|52800000q||8.10.1
",
    },
    Repository {
        name: "registry",
        sources: "\
docker images output on GitHub, record 24148477004\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 567553f\n\
",
        newest: "\
3 3.1.1
3.1 3.1.1
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||/entrypoint.sh|/etc/docker/registry/config.yml||5000\n\
",
        rows: "\
3|3.1,latest|alpine|64670000r2026-09-24:2|19200000q
2.6||alpine-3.4|33280000r2018-01-10:1|10680000r
2.5||alpine-3.4|37750000r2018-01-10:1|11210000r
2||alpine-3.4|24100000r2022-12:0|7730000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi10/ubi",
        sources: "\
judged from registry.access.redhat.com/ubi9/ubi\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-10|219000000s2023-01:0|88700000s
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi10/ubi-micro",
        sources: "\
judged from registry.access.redhat.com/ubi9/ubi-micro\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes\n\
",
        rows: "\
latest||rhel-10|24700000s2025-11:0|6930000s
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi10/ubi-minimal",
        sources: "\
Red Hat documentation, RHEL 10 building-containers guide: about 92M on disk and 32M compressed\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
microdnf||yes\n\
",
        rows: "\
latest||rhel-10|92000000r2025:0|32000000r
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi7/ubi",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
dnf||yes\n\
",
        rows: "\
latest||rhel-7|217000000r2023-01:0|87900000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi7/ubi-minimal",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
microdnf||yes\n\
",
        rows: "\
latest||rhel-7|84800000r2023-01:0|34400000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/go-toolset",
        sources: "\
docker images output on GitHub, record 28194615105\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
1.13.4||rhel-8|990000000r2020-08:0|401000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-11",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-8|397000000r2023-01:0|161000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-11-runtime",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-8|358000000r2023-01:0|145000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-17",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-8|408000000r2023-01:0|165000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/openjdk-17-runtime",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-8|366000000r2023-01:0|148000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi",
        sources: "\
docker images output on GitHub, record 33546602502\n\
docker images output on GitHub, record 34513847487\n\
podman images output (record 37529907950)\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
8.5||rhel-8|216000000r2022-05:0|87500000q
8.2||rhel-8|204000000r2020-08:1|82600000q
latest||rhel-8|211000000r2023:2|85500000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi-init",
        sources: "\
docker images output on GitHub, record 48464533869\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-8|240000000r2021:0|97200000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi-micro",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes\n\
",
        rows: "\
latest||rhel-8|28500000r2023-01:0|11500000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi8/ubi-minimal",
        sources: "\
podman images output (record 16085467253)\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
microdnf||yes\n\
",
        rows: "\
latest||rhel-8|93900000r2024:0|38000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-11",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-9|393000000r2023-01:0|159000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-11-runtime",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-9|359000000r2023-01:0|145000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-17",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-9|404000000r2023-01:0|164000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/openjdk-17-runtime",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-9|366000000r2023-01:0|148000000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/ubi",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest||rhel-9|219000000r2023-01:0|88700000q
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/ubi-micro",
        sources: "\
podman images output (record 68302532040)\n\
public code file, record 7156312005\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||yes\n\
",
        rows: "\
latest||rhel-9|24700000r2026:0|6930000r2025-11:1
",
    },
    Repository {
        name: "registry.access.redhat.com/ubi9/ubi-minimal",
        sources: "\
~100 MB in a lab text (record 58772230495)\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
microdnf||yes\n\
",
        rows: "\
latest||rhel-9|100000000r2026:0|40500000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-base",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
15.4|||122000000r2023-01:0|49400000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-busybox",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
15.4|||14500000r2023-01:0|5870000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-micro",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
15.4|||25800000r2023-01:0|10500000q
",
    },
    Repository {
        name: "registry.suse.com/bci/bci-minimal",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
15.4|||48100000r2023-01:0|19500000q
",
    },
    Repository {
        name: "registry.suse.com/bci/openjdk",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||334000000r2023-01:0|135000000q
",
    },
    Repository {
        name: "registry.suse.com/bci/openjdk-devel",
        sources: "\
docker images output on GitHub, record 7135042191\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||402000000r2023-01:0|163000000q
",
    },
    Repository {
        name: "rocker/r-ver",
        sources: "\
docker images output on GitHub, record 1186455148\n\
docker images output on GitHub, record 38844444910\n\
docker images output on GitHub, record 5666781509\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
3.6|||606000000r2020-05:1|245000000q
devel|||851000000r2023:0|345000000q
latest|||578000000r2019:2|234000000q
",
    },
    Repository {
        name: "rocker/rstudio",
        sources: "\
docker images output on GitHub, record 37583028503\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
4.1.2|||1890000000r2021-12:0|766000000q
",
    },
    Repository {
        name: "rocker/verse",
        sources: "\
docker images output on GitHub, record 1186455148\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
latest|||3580000000r2023:0|1450000000q
",
    },
    Repository {
        name: "rockylinux",
        sources: "\
docker images output on GitHub, record 8157644197\n\
judged from almalinux:9 estimate\n\
judged from rockylinux:8.5\n\
",
        newest: "\
8 8.9.20231119
8.9 8.9.20231119
9 9.3.20231119
9.3 9.3.20231119
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
9.3.20231119-minimal 9-minimal
8.9.20231119-minimal 8-minimal
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
9|9.3|rockylinux-9|180000000s2026-11-21:1
8.5||rockylinux-8|205000000r2024:0|83000000q
8|8.9|rockylinux-8|205000000s2026-11-21:2
",
    },
    Repository {
        name: "ros",
        sources: "\
docker-library/repo-info at 00b0470\n\
docker-library/repo-info at 04c04b1\n\
maxmood96/repo-info at 085620a\n\
docker-library/repo-info at 0ad68ff\n\
docker-library/repo-info at 0be7fdd\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
docker-library/repo-info, the tag's page of that day\n\
repo-info page, file record 54488383088\n\
repo-info page, file record 54587378741\n\
repo-info page, file record 54693035858\n\
repo-info page, file record 54715726513\n\
repo-info page, file record 55009764978\n\
repo-info page, file record 55049994199\n\
repo-info page, file record 55091305221\n\
repo-info page, file record 55257631712\n\
repo-info page, file record 55351644583\n\
repo-info page, file record 55465148426\n\
repo-info page, file record 55734561355\n\
repo-info page, file record 56248004135\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "jammy noble resolute",
        unsized_today: "\
humble-ros-core-jammy humble-ros-core
humble-perception-jammy humble-perception
jazzy-perception-noble jazzy-perception
kilted-perception-noble kilted-perception
lyrical-ros-core-resolute lyrical-ros-core
lyrical-perception-resolute lyrical-perception
rolling-perception-resolute rolling-perception
",
        configs: "\
||yes|||/ros_entrypoint.sh|bash\n\
",
        rows: "\
lyrical-ros-base-resolute|lyrical,lyrical-ros-base,latest|ubuntu-26.04|1000000000r2026-08-18:7|324000000q
rolling-ros-base-resolute|rolling,rolling-ros-base|ubuntu-26.04|971400000r2025-11-14:7|314000000q
rolling-ros-core-resolute|rolling-ros-core|ubuntu-26.04|577600000r2026-08-18:7|187000000q
kilted-ros-base-noble|kilted,kilted-ros-base|ubuntu-24.04|888600000r2026-07-02:0|287000000q
kilted-ros-core-noble|kilted-ros-core|ubuntu-24.04|493700000r2026-07-02:4|158400000r2026-09-09:3
jazzy-ros-base-noble|jazzy,jazzy-ros-base|ubuntu-24.04|879500000r2026-04-15:7|285000000q
jazzy-ros-core-noble|jazzy-ros-core|ubuntu-24.04|488700000r2026-04-07:7|157700000r2026-09-09:3
humble-ros-base-jammy|humble,humble-ros-base|ubuntu-22.04|757400000r2026-08-04:1|245000000q
foxy-ros-base-focal|foxy,foxy-ros-base|ubuntu-20.04|789000000r2020-11-17:7|255000000q
noetic-ros-base-focal|noetic,noetic-ros-base|ubuntu-20.04|1180000000r2020-09-26:7|382000000q
melodic-ros-core-bionic|melodic-ros-core|ubuntu-18.04|862800000r2023-01-02:7|279000000q
kinetic-ros-base-xenial|kinetic-ros-base|ubuntu-16.04|1120000000r2020-09-26:7|362000000q
indigo||ubuntu-14.04|1020000000r2018-01-25:5|318700000r
indigo-robot-trusty||ubuntu-14.04|1080000000r2018-01-25:5|337800000r
indigo-ros-base-trusty||ubuntu-14.04|1020000000r2018-01-25:5|318700000r
indigo-ros-core-trusty||ubuntu-14.04|874100000r2018-01-25:5|272000000r
jade||ubuntu-14.04|824900000r2017-07-11:6|257600000r
kinetic||ubuntu-22.10|1180000000r2018-01-25:5|381800000r
kinetic-robot-jessie||debian-8|1320000000r2017-12-12:5|436500000r
kinetic-ros-core-jessie||debian-8|892400000r2017-12-12:5|290800000r
lunar||ubuntu-23.04|1180000000r2018-01-25:5|381800000r
lunar-ros-base-stretch||debian-9|1360000000r2017-12-12:5|491800000r
lunar-ros-base-xenial||ubuntu-23.04|1180000000r2018-01-25:5|381800000r
lunar-ros-core-stretch||debian-9|1050000000r2017-12-12:5|369600000r
lunar-ros-core-xenial||ubuntu-23.04|926200000r2018-01-25:5|297900000r
noetic-robot-focal||ubuntu-20.04|1470000000q2025-06-10:13|476100000r
noetic-robot-buster||debian-10|1500000000q2023-06-12:16|484600000r
noetic-ros-base-buster||debian-10|1430000000q2022-10-25:9|463400000r
ardent-ros-base-xenial||ubuntu-16.04|1030000000q2021-08-31:10|332500000r
melodic-ros-base-stretch||debian-9|1390000000q2021:17|447800000r
melodic-ros-base-bionic||ubuntu-18.04|1350000000q2023-05-30:18|437800000r
eloquent-ros-base-bionic||ubuntu-18.04|880000000q2023-05-30:11|284200000r
melodic-robot-bionic||ubuntu-18.04|1310000000r2022-03-03:2|423000000q
melodic-robot-stretch||debian-9|1430000000q2021:12|462800000r
rolling-ros-base-noble||ubuntu-24.04|1010000000q2026-01-13:8|324900000r
rolling-ros-core-noble||ubuntu-24.04|532000000q2026-04-10:19|171800000r
galactic-ros-core-focal||ubuntu-20.04|445000000q2025-04-08:15|143800000r
bouncy-ros-core-bionic||ubuntu-18.04|812000000q2023-05-30:14|262500000r
",
    },
    Repository {
        name: "ruby",
        sources: "\
docker images output on GitHub, record 16235647432\n\
docker images output on GitHub, record 24241414926\n\
docker images output on GitHub, record 36149317696\n\
docker images output on GitHub, record 38757972493\n\
judged from no near neighbour\n\
judged from python:3.12 (same buildpack-deps)\n\
judged from ruby:2.6.2 and 3.2.2\n\
judged from ruby:3.2.2\n\
ruby:3.4-slim\n\
recorded size of ruby:3.2.2\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
maxmood96/repo-info at 1098b61\n\
docker-library/repo-info at 1457e32\n\
docker-library/repo-info at 14d0458\n\
docker-library/repo-info\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 7370f35\n\
docker-library/repo-info at 9e43a3e\n\
",
        newest: "\
3 3.4.10
3.3 3.3.12
3.4 3.4.11
4 4.0.6
4.0 4.0.7
",
        lifecycle: "\
1.9.3 2015-02-23
2.0.0 2016-02-24
2.1 2017-03-31
2.2 2018-03-31
2.3 2019-03-31
2.4 2020-03-31
2.5 2021-03-31
2.6 2022-03-31
2.7 2023-03-31
3.0 2024-04-23
3.1 2025-03-26
3.2 2026-03-31
3.3 2027-03-31
3.4 2028-03-31
4.0 2029-03-31
",
        silent: "trixie",
        unsized_today: "\
4.0.6-slim-trixie 4-slim 4-slim-trixie slim slim-trixie
4.0.6-bookworm 4-bookworm bookworm
4.0.6-slim-bookworm 4-slim-bookworm slim-bookworm
4.0.6-alpine3.24 4-alpine 4-alpine3.24 alpine alpine3.24
4.0.6-alpine3.23 4-alpine3.23 alpine3.23
3.4.10-bookworm 3-bookworm
3.4.10-slim-bookworm 3-slim-bookworm
3.4.10-alpine3.23 3-alpine3.23
",
        configs: "\
||yes||||irb|GEM_HOME=/usr/local/bundle\tLANG=C.UTF-8\tPATH=/usr/local/bundle/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin||ruby\n\
",
        rows: "\
4.0|4,4-trixie,4.0-trixie,latest,trixie|debian-13|1110000000r2026-08-25:16|441000000q
3.4|3.4-trixie,3,3-trixie|debian-13|1100000000r2026-08-25:16|437000000q
3.4-alpine|3.4-alpine3.24,3-alpine,3-alpine3.24|alpine-3.24|77030000r2026-09-17:13|37300000q
3.4-slim|3-slim,3-slim-trixie,3.4-slim-trixie|debian-13|157500000r2025-07-15:11|73300000r2026-09-23:14
3.3|3.3-trixie|debian-13|1080000000s2026-11-21:5
3.3-alpine|3.3-alpine3.24|alpine-3.24|69650000r2026-07-16:17|33800000q
3.3-slim|3.3-slim-trixie|debian-13|208000000q2026-09-17:12|81410000r
3.2.2||debian-11|892000000r2023-04:2|354000000q
3.2||debian-12|892000000s2026-11-21:9
3.2-alpine||alpine|85000000s2026-11-21:4
3.2-slim||debian-12|155000000s2026-11-21:8
3.1||debian-12|885000000s2026-11-21:7
3.1-alpine||alpine|80000000s2026-11-21:4
3.1-slim||debian-12|153000000s2026-11-21:8
3.0||debian-12|880000000s2026-11-21:7
3.0-alpine||alpine|75000000s2026-11-21:4
3.0-slim||debian-12|150000000s2026-11-21:8
2.7|2|debian-11|870000000s2026-11-21:6
2.7-alpine|2-alpine|alpine|65000000s2026-11-21:4
2.7-slim|2-slim|debian-11|145000000s2026-11-21:8
2.6.2||debian-9|870000000r2019-04:0|346000000n
2.5||debian-10|843000000r2021-06:3|345100000r2018-01-24:15||2.5.0
2.5-alpine||alpine-3.7|60710000r2018-01-24:15|29950000r||2.5.0
2.5-alpine3.7||alpine-3.7|60710000r2018-01-24:15|29950000r||2.5.0
2.5-slim|2.5-slim-stretch|debian-9|177700000r2018-01-24:15|79960000r||2.5.0
2.5-stretch||debian-9|868700000r2018-01-24:15|345100000r||2.5.0
2.4|2.4-jessie|debian-8|674700000r2018-01-24:15|271200000r||2.4.3
2.4-alpine||alpine-3.4|51310000r2018-01-24:15|24870000r||2.4.3
2.4-alpine3.4||alpine-3.4|51310000r2018-01-24:15|24870000r||2.4.3
2.4-alpine3.6||alpine-3.6|59990000r2018-01-24:15|29540000r||2.4.3
2.4-alpine3.7||alpine-3.7|60200000r2018-01-24:15|29620000r||2.4.3
2.4-slim|2.4-slim-jessie|debian-8|214700000r2018-01-24:15|84050000r||2.4.3
2.4-slim-stretch||debian-9|177200000r2018-01-24:15|79620000r||2.4.3
2.4-stretch||debian-9|868200000r2018-01-24:15|344800000r||2.4.3
2.3|2.3-jessie|debian-8|726300000r2018-01-24:15|283900000r||2.3.6
2.3-alpine||alpine-3.4|114500000r2018-01-24:15|35790000r||2.3.6
2.3-alpine3.4||alpine-3.4|114500000r2018-01-24:15|35790000r||2.3.6
2.3-slim|2.3-slim-jessie|debian-8|266200000r2018-01-24:15|96700000r||2.3.6
2.2|2.2-jessie|debian-8|715000000r2018-07:1|281800000r2018-01-24:15||2.2.9
2.2-alpine||alpine-3.4|107200000r2018-01-24:15|33810000r||2.2.9
2.2-alpine3.4||alpine-3.4|107200000r2018-01-24:15|33810000r||2.2.9
2.2-slim|2.2-slim-jessie|debian-8|259000000r2018-01-24:15|94660000r||2.2.9
2.1||debian-8|705000000n2016-12-28:10|275300000r
2.1-alpine||alpine-3.4|113000000n2016-12-28:10|35530000r
2.1-slim||debian-8|259000000n2016-12-28:10|94620000r
",
    },
    Repository {
        name: "rust",
        sources: "\
docker images output on GitHub, record 13401941245\n\
docker images output on GitHub, record 2499778648\n\
recorded size of rust:1.90.0-bookworm\n\
maxmood96/repo-info at 0068fa9\n\
docker-library/repo-info at 021e6d5\n\
docker-library/repo-info at 0586660\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 6a78596\n\
",
        newest: "\
1 1.98.0
1.98 1.98.0
",
        lifecycle: "\
1.29 2018-10-26
1.30 2018-12-07
1.31 2019-01-18
1.32 2019-03-01
1.33 2019-04-12
1.34 2019-05-24
1.35 2019-07-04
1.36 2019-08-16
1.37 2019-09-27
1.38 2019-11-08
1.39 2019-12-20
1.40 2020-01-31
1.41 2020-03-13
1.42 2020-04-24
1.43 2020-06-05
1.44 2020-07-17
1.45 2020-08-28
1.46 2020-10-08
1.47 2020-11-20
1.48 2021-01-01
1.49 2021-02-12
1.50 2021-03-26
1.51 2021-05-07
1.52 2021-06-18
1.53 2021-07-30
1.54 2021-09-10
1.55 2021-10-22
1.56 2021-12-03
1.57 2022-01-14
1.58 2022-02-25
1.59 2022-04-08
1.60 2022-05-20
1.61 2022-07-01
1.62 2022-09-12
1.63 2022-09-23
1.64 2022-11-04
1.65 2022-12-16
1.66 2023-01-27
1.67 2023-03-10
1.68 2023-04-21
1.69 2023-06-02
1.70 2023-07-14
1.71 2023-08-25
1.72 2023-10-06
1.73 2023-11-17
1.74 2023-12-28
1.75 2024-02-08
1.76 2024-03-21
1.77 2024-05-02
1.78 2024-06-13
1.79 2024-07-25
1.80 2024-09-05
1.81 2024-10-17
1.82 2024-11-28
1.83 2025-01-09
1.84 2025-02-20
1.85 2025-04-03
1.86 2025-05-15
1.87 2025-06-26
1.88 2025-08-07
1.89 2025-09-18
1.90 2025-10-30
1.91 2025-12-11
1.92 2026-01-22
1.93 2026-03-06
1.94 2026-04-16
1.95 2026-05-28
1.96 2026-07-09
1.97 2026-08-20
",
        silent: "trixie",
        unsized_today: "\
1.98.0-bullseye 1-bullseye bullseye
1.98.0-slim-bullseye 1-slim-bullseye slim-bullseye
1.98.0-bookworm 1-bookworm bookworm
1.98.0-slim-bookworm 1-slim-bookworm slim-bookworm
1.98.0-alpine3.21 1-alpine3.21 alpine3.21
1.98.0-alpine3.22 1-alpine3.22 alpine3.22
1.98.0-alpine3.23 1-alpine3.23 alpine3.23
",
        configs: "\
||yes||||bash|CARGO_HOME=/usr/local/cargo\tPATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\tRUSTUP_HOME=/usr/local/rustup||rust\n\
",
        rows: "\
1-alpine3.24|1-alpine,1.98-alpine,1.98-alpine3.24,alpine,alpine3.24|alpine-3.24|1060000000r2026-06-30:4
1-slim-trixie|1-slim,1.98-slim,1.98-slim-trixie,slim,slim-trixie|debian-13|921100000r2026-07-09:7
1.90.0-bookworm||debian-12|1540000000r2025-10:0|542000000q
1.90||debian-12|1540000000s2026-11-21:2
1.84||debian-12|1470000000r2025-02:1|517000000q
1.84-slim||debian-12|810000000r2025-02:1|328000000q
1.44-slim||debian-10|510000000q2020-06-18:3|207800000r
1.23|1.23-stretch|debian-9|1450000000r2018-01-04:6|510100000r
1.23-jessie||debian-8|1230000000r2018-01-04:6|436500000r
1|1-trixie,latest,trixie,1.98,1.98-trixie|debian-13|1690000000q2026-08-25:5|593000000r
1-jessie||debian-8|1230000000r2018-01-04:6|436500000r
1-stretch||debian-9|1450000000r2018-01-04:6|510100000r
jessie||debian-8|1230000000r2018-01-04:6|436500000r
stretch||debian-9|1450000000r2018-01-04:6|510100000r
",
    },
    Repository {
        name: "scratch",
        sources: "\
Dockerfile reference: FROM scratch adds nothing\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||no\n\
",
        rows: "\
latest||scratch|0e2026-11-21:0|0e
",
    },
    Repository {
        name: "selenium/standalone-chrome",
        sources: "\
docker images output on GitHub, record 32203885483\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|1200||/opt/bin/entry_point.sh|||4444\t5900\n\
",
        rows: "\
latest||ubuntu|1300000000r2023:0
",
    },
    Repository {
        name: "solr",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
10 10.0.0
10.0 10.0.0
9 9.10.1
9.10 9.10.1
9.9 9.9.0
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
10.0.0 10 latest
10.0.0-slim 10-slim slim
9.10.1 9
9.10.1-slim 9-slim
",
        configs: "\
||yes|solr|/opt/solr|docker-entrypoint.sh|solr-foreground\n\
",
        rows: "\
7.2||debian-9|717800000r2018-01-19:0|381700000r
7.2-alpine||alpine-3.7|274500000r2018-01-19:0|217800000r
7.2-slim||debian-9|391200000r2018-01-19:0|236500000r
alpine||alpine-3.7|274500000r2018-01-19:0|217800000r
",
    },
    Repository {
        name: "sonarqube",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
2025 2025.1.8
2025.1 2025.1.8
2025.4 2025.4.8
2026 2026.1.5
2026.1 2026.1.5
2026.4 2026.4.1
",
        lifecycle: "\
10 2024-12-02
24 2025-01-07
25 2026-01-06
7 2021-05-04
8 2023-02-07
9 2025-01-20
",
        silent: "lta",
        unsized_today: "\
2026.4.1-developer developer
2026.4.1-enterprise enterprise
2026.4.1-datacenter-app datacenter-app
2026.4.1-datacenter-search datacenter-search
2026.1.5-developer 2026-lta-developer
2026.1.5-enterprise 2026-lta-enterprise
2026.1.5-datacenter-app 2026-lta-datacenter-app
2026.1.5-datacenter-search 2026-lta-datacenter-search
2025.1.8-developer 2025-lta-developer
2025.1.8-enterprise 2025-lta-enterprise
2025.1.8-datacenter-app 2025-lta-datacenter-app
2025.1.8-datacenter-search 2025-lta-datacenter-search
26.8.0.126808-community community latest
",
        configs: "\
||yes||/opt/sonarqube|./bin/run.sh\n\
",
        rows: "\
6.4||debian-9|890500000r2017-07-08:1|434000000r
6.4-alpine||alpine-3.6|266100000r2017-06-28:1|216700000r
alpine||alpine-3.7|314000000r2018-01-10:0|238100000r
lts||debian-9|933900000r2017-12-26:0|453600000r
",
    },
    Repository {
        name: "swift",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at 4d885f2\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
6.0 6.0.3
6.1 6.1.3
6.2 6.2.4
6.3 6.3.3
",
        lifecycle: "\
",
        silent: "noble",
        unsized_today: "\
6.3.3-noble-slim noble-slim slim
6.3.3-jammy jammy
6.3.3-jammy-slim jammy-slim
6.3.3-bookworm bookworm
6.3.3-bookworm-slim bookworm-slim
6.3.3-amazonlinux2 amazonlinux2
6.3.3-amazonlinux2-slim amazonlinux2-slim
6.3.3-amazonlinux2023 amazonlinux2023
6.3.3-amazonlinux2023-slim amazonlinux2023-slim
6.3.3-rhel-ubi9 rhel-ubi9
6.3.3-rhel-ubi9-slim rhel-ubi9-slim
",
        configs: "\
||yes||||/bin/bash|||swift\n\
",
        rows: "\
4.0||ubuntu-16.04|1300000000r2018-01-25:0|437900000r
4||ubuntu-16.04|1300000000r2018-01-25:0|437900000r
3.1||ubuntu-16.04|1160000000r2018-01-25:0|392400000r
3.0||ubuntu-16.04|1050000000r2017-06-23:2|362700000r
3||ubuntu-16.04|1160000000r2018-01-25:0|392400000r
latest|6.3,6.3-noble,noble|ubuntu-24.04|3720000000q2026-07-02:1|1254000000r||6.3.3
",
    },
    Repository {
        name: "swipl",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
10.1.13 latest
10.0.2 stable
",
        configs: "\
",
        rows: "\
",
    },
    Repository {
        name: "telegraf",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
docker-library/repo-info at bb5eddc\n\
",
        newest: "\
1.37 1.37.3
1.38 1.38.4
1.39 1.39.3
",
        lifecycle: "\
1.0 2017-01-23
1.1 2017-05-15
1.10 2019-09-03
1.11 2019-12-12
1.12 2020-03-26
1.13 2020-07-22
1.14 2020-10-21
1.15 2020-12-18
1.16 2021-03-17
1.17 2021-06-17
1.18 2021-09-17
1.19 2021-12-15
1.2 2017-09-05
1.20 2022-03-23
1.21 2022-06-13
1.22 2022-09-12
1.23 2022-12-12
1.24 2023-03-13
1.25 2023-06-12
1.26 2023-09-11
1.27 2023-12-11
1.28 2024-03-11
1.29 2024-06-10
1.3 2017-12-14
1.30 2024-09-09
1.31 2024-12-09
1.32 2025-03-10
1.33 2025-06-16
1.34 2025-09-08
1.35 2025-12-08
1.36 2026-03-09
1.37 2026-06-08
1.4 2018-04-16
1.5 2018-06-12
1.6 2018-09-21
1.7 2018-11-20
1.8 2019-03-05
1.9 2019-06-11
",
        silent: "",
        unsized_today: "\
1.39.3 latest
",
        configs: "\
||yes|||/entrypoint.sh|telegraf\n\
",
        rows: "\
1.39-alpine|alpine|debian|332000000r2026-08-11:1
1.5||debian-9|209000000r2018-01-11:0|85720000r
1.5-alpine||alpine-3.6|40690000r2018-01-11:0|14250000r
",
    },
    Repository {
        name: "tensorflow/tensorflow",
        sources: "\
docker images output on GitHub, record 17125375403\n\
docker images output on GitHub, record 27605127550\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes\n\
",
        rows: "\
1.12.0-gpu-py3|||3350000000r2019-04:0|1360000000q
1.12.0-py3|||1330000000r2019-04:0|539000000q
latest|||1570000000r2022:1|636000000q
",
    },
    Repository {
        name: "tomcat",
        sources: "\
docker images output on GitHub, record 37063562608\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
(repo-info page, record 55088034100)@:repos/tomcat/remote/9-jre11-temurin-jammy.md\n\
",
        newest: "\
10 10.1.59
10.1 10.1.59
11 11.0.25
11.0 11.0.25
9 9.0.121
9.0 9.0.121
",
        lifecycle: "\
10.0 2022-10-31
6 2016-12-31
7 2021-03-31
8.0 2018-06-30
8.5 2024-03-31
9.0 2027-03-31
",
        silent: "noble temurin",
        unsized_today: "\
11.0.25-jdk25-temurin-noble 11 11-jdk25 11-jdk25-temurin 11-jdk25-temurin-noble jdk25 jdk25-temurin jdk25-temurin-noble latest
11.0.25-jre25-temurin-noble 11-jre25 11-jre25-temurin 11-jre25-temurin-noble jre25 jre25-temurin jre25-temurin-noble
11.0.25-jdk25-temurin-jammy 11-jdk25-temurin-jammy jdk25-temurin-jammy
11.0.25-jre25-temurin-jammy 11-jre25-temurin-jammy jre25-temurin-jammy
11.0.25-jdk21-temurin-noble 11-jdk21 11-jdk21-temurin 11-jdk21-temurin-noble jdk21 jdk21-temurin jdk21-temurin-noble
11.0.25-jre21-temurin-noble 11-jre21 11-jre21-temurin 11-jre21-temurin-noble jre21 jre21-temurin jre21-temurin-noble
11.0.25-jdk21-temurin-jammy 11-jdk21-temurin-jammy jdk21-temurin-jammy
11.0.25-jre21-temurin-jammy 11-jre21-temurin-jammy jre21-temurin-jammy
11.0.25-jdk17-temurin-noble 11-jdk17 11-jdk17-temurin 11-jdk17-temurin-noble jdk17 jdk17-temurin jdk17-temurin-noble
11.0.25-jre17-temurin-noble 11-jre17 11-jre17-temurin 11-jre17-temurin-noble jre17 jre17-temurin jre17-temurin-noble
11.0.25-jdk17-temurin-jammy 11-jdk17-temurin-jammy jdk17-temurin-jammy
11.0.25-jre17-temurin-jammy 11-jre17-temurin-jammy jre17-temurin-jammy
10.1.59-jdk25-temurin-noble 10 10-jdk25 10-jdk25-temurin 10-jdk25-temurin-noble
10.1.59-jre25-temurin-noble 10-jre25 10-jre25-temurin 10-jre25-temurin-noble
10.1.59-jdk25-temurin-jammy 10-jdk25-temurin-jammy
10.1.59-jre25-temurin-jammy 10-jre25-temurin-jammy
10.1.59-jdk21-temurin-noble 10-jdk21 10-jdk21-temurin 10-jdk21-temurin-noble
10.1.59-jre21-temurin-noble 10-jre21 10-jre21-temurin 10-jre21-temurin-noble
10.1.59-jdk21-temurin-jammy 10-jdk21-temurin-jammy
10.1.59-jre21-temurin-jammy 10-jre21-temurin-jammy
10.1.59-jdk17-temurin-noble 10-jdk17 10-jdk17-temurin 10-jdk17-temurin-noble
10.1.59-jre17-temurin-noble 10-jre17 10-jre17-temurin 10-jre17-temurin-noble
10.1.59-jdk17-temurin-jammy 10-jdk17-temurin-jammy
10.1.59-jre17-temurin-jammy 10-jre17-temurin-jammy
10.1.59-jdk11-temurin-noble 10-jdk11 10-jdk11-temurin 10-jdk11-temurin-noble
10.1.59-jre11-temurin-noble 10-jre11 10-jre11-temurin 10-jre11-temurin-noble
10.1.59-jdk11-temurin-jammy 10-jdk11-temurin-jammy
10.1.59-jre11-temurin-jammy 10-jre11-temurin-jammy
9.0.121-jdk25-temurin-noble 9 9-jdk25 9-jdk25-temurin 9-jdk25-temurin-noble
9.0.121-jre25-temurin-noble 9-jre25 9-jre25-temurin 9-jre25-temurin-noble
9.0.121-jdk25-temurin-jammy 9-jdk25-temurin-jammy
9.0.121-jre25-temurin-jammy 9-jre25-temurin-jammy
9.0.121-jdk21-temurin-noble 9-jdk21 9-jdk21-temurin 9-jdk21-temurin-noble
9.0.121-jre21-temurin-noble 9-jre21 9-jre21-temurin 9-jre21-temurin-noble
9.0.121-jdk21-temurin-jammy 9-jdk21-temurin-jammy
9.0.121-jre21-temurin-jammy 9-jre21-temurin-jammy
9.0.121-jdk17-temurin-noble 9-jdk17 9-jdk17-temurin 9-jdk17-temurin-noble
9.0.121-jre17-temurin-noble 9-jre17 9-jre17-temurin 9-jre17-temurin-noble
9.0.121-jdk17-temurin-jammy 9-jdk17-temurin-jammy
9.0.121-jre17-temurin-jammy 9-jre17-temurin-jammy
9.0.121-jdk11-temurin-noble 9-jdk11 9-jdk11-temurin 9-jdk11-temurin-noble
9.0.121-jre11-temurin-noble 9-jre11 9-jre11-temurin 9-jre11-temurin-noble
9.0.121-jdk11-temurin-jammy 9-jdk11-temurin-jammy
9.0.121-jdk8-temurin-noble 9-jdk8 9-jdk8-temurin 9-jdk8-temurin-noble
9.0.121-jre8-temurin-noble 9-jre8 9-jre8-temurin 9-jre8-temurin-noble
9.0.121-jdk8-temurin-jammy 9-jdk8-temurin-jammy
9.0.121-jre8-temurin-jammy 9-jre8-temurin-jammy
",
        configs: "\
||yes||/usr/local/tomcat||catalina.sh\trun||8080\n\
",
        rows: "\
9.0-alpine||alpine-3.6|111200000r2017-06-30:3|72500000r
9.0-jre9||debian|729000000q2018-01-18:2|297000000r
9.0-slim||debian|301000000q2018-01-18:2|122400000r
9-jre11-temurin-jammy|9.0-jre11-temurin-jammy|ubuntu-22.04|275000000q2024-06-27:4|106300000r
8.5||debian-9|529000000r2020-08:0|238200000r2018-01-18:2
8.0-jre7||debian-8|500000000q2018-01-18:2|203700000r
alpine||alpine-3.7|111300000r2017-06-30:2|69660000r2018-01-18:2
jre7||debian-8|396000000q2016-12-14:1|161400000r
jre8||debian-9|585000000q2018-01-18:2|238200000r
jre9||debian|729000000q2018-01-18:2|297100000r
slim||debian-9|221000000q2018-01-19:2|90090000r
",
    },
    Repository {
        name: "tonistiigi/xx",
        sources: "\
tonistiigi/xx at v1.9.0, the scripts of the image\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
|-|no\n\
",
        rows: "\
1.9.0|latest||67380p2025-12-03:0|17470p
",
    },
    Repository {
        name: "traefik",
        sources: "\
a copy of repo-info, mariko011/centos at 01a45de\n\
maxmood96/repo-info at 07e6825\n\
docker-library/repo-info at 0be0a1b\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
",
        newest: "\
2 2.11.55
2.11 2.11.55
3 3.7.11
3.7 3.7.11
",
        lifecycle: "\
1.7 2021-12-31
2.0 2019-12-11
2.1 2020-03-25
2.10 2024-02-12
2.11 2026-02-01
2.2 2020-09-23
2.3 2021-01-19
2.4 2021-08-17
2.5 2022-01-24
2.6 2022-05-24
2.7 2022-06-29
2.8 2022-10-03
2.9 2023-04-24
3.0 2024-07-15
3.1 2024-10-28
3.2 2025-01-06
3.3 2025-05-05
3.4 2025-07-23
3.5 2025-11-07
3.6 2026-08-16
",
        silent: "",
        unsized_today: "\
2.11.55 2 mimolette v2 v2.11 v2.11.55
",
        configs: "\
||yes|||/traefik\n\
||yes|||/entrypoint.sh|traefik\n\
",
        rows: "\
v3.7|3,3.7,langres,latest,v3,v3.7.11||192300000r2026-07-24:2|54200000q||3.7.11
2.6||alpine-3.14|101900000r2022-05-03:1|28800000q|1
1.5|||49510000r2018-01-23:3|13970000r
1.5-alpine||alpine-3.6|54150000r2018-01-23:3|16320000r|1
alpine||alpine-3.6|54150000r2018-01-23:3|16320000r|1
camembert|||19900000q2016-12-15:0|5619000r
cancoillotte|||49510000r2018-01-23:3|13970000r
raclette|||45030000r2017-07-06:4|12980000r
reblochon|||23700000q2016-09-26:0|6696000r
v1.0.3|||23200000n2016-09-26:0|6696000r
v1.1.2|||19500000n2016-12-15:0|5619000r
v1.3|||45030000r2017-07-06:4|12980000r
v1.3.3|||45030000r2017-07-06:4|12980000r
v1.5|||49510000r2018-01-23:3|13970000r
v1.5.0|||49510000r2018-01-23:3|13970000r
",
    },
    Repository {
        name: "ubuntu",
        sources: "\
docker/cli docs/reference/commandline/image_pull.md\n\
(Docker Hub API dump, record 26682412517)@:repos/ubuntu/remote/18.04.md\n\
(Docker Hub API dump, record 39113449190)@:repos/ubuntu/remote/20.04.md\n\
docker images output on GitHub, record 20427821368\n\
docker images output on GitHub, record 3536798812\n\
docker-library/repo-info at 01470af\n\
a copy of repo-info, mariko011/centos at 01a45de\n\
docker-library/repo-info at 1c2b9d9\n\
docker-library/repo-info at 452725d\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
a copy of repo-info, mariko011/centos at 7bf3ce9\n\
(repo-info page, record 55136138257)@:\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
26.10 devel stonking stonking-20260705
",
        configs: "\
||yes||||/bin/bash|PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\n\
",
        rows: "\
26.04|resolute,latest,resolute-20260811.1,rolling|ubuntu-26.04|100200000r2026-06-27:8|38800000q
25.10||ubuntu-25.10|77080000r2025-08-06:11|30400000q
24.04|noble,noble-20260810|ubuntu-24.04|78160000r2026-08-17:7|29760000r2026-09-11:7
22.04|jammy,jammy-20260810|ubuntu-22.04|77900000r2025-01:0|29740000r2026-07-31:5
20.04|focal|ubuntu-20.04|72800000r2023-01:4|28570000r2022-03-03:2
18.04|bionic|ubuntu-18.04|63100000r2023-01:4|26730000r2020-04-24:1
17.10||ubuntu-17.10|96840000r2018-01-25:9|39980000r
17.04||ubuntu-17.04|92680000r2017-06-20:10|37970000r
16.10||ubuntu-16.10|106600000r2017-06-20:10|42760000r
16.04|xenial|ubuntu-16.04|135000000r2022-08:3|53200000q
14.04|trusty|ubuntu-14.04|222000000r2018-01-25:9|73030000r
12.04||ubuntu-12.04|99300000q2016-12-15:6|39140000r
artful||ubuntu-17.10|96840000r2018-01-25:9|39980000r
precise||ubuntu-12.04|99300000q2016-12-15:6|39140000r
yakkety||ubuntu-16.10|106600000r2017-06-20:10|42760000r
zesty||ubuntu-17.04|92680000r2017-06-20:10|37970000r
",
    },
    Repository {
        name: "ubuntu/dotnet-deps",
        sources: "\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no\n\
",
        rows: "\
8.0-24.04_stable|8.0|ubuntu-24.04
",
    },
    Repository {
        name: "ubuntu/jre",
        sources: "\
ubuntu-rocks/chiselled-jre README, 17_edge of OpenJDK 17.0.7\n\
ubuntu-rocks/chiselled-jre README, 8-22.04_edge of OpenJDK 8u352\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
-||no|||||||java\n\
",
        rows: "\
17-22.04_edge|17_edge|ubuntu-22.04|125000000r2023:0|44000000r
8-22.04_edge|8_edge|ubuntu-22.04|123000000r2023:1|46000000r
",
    },
    Repository {
        name: "vault",
        sources: "\
a copy of repo-info, mariko011/centos at 01a45de\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
",
        configs: "\
||yes|||docker-entrypoint.sh|server\t-dev\n\
",
        rows: "\
0.6||alpine-3.4|60600000q2016-12-27:0|15980000r
latest||alpine-3.7|82370000r2018-01-26:1|20620000r
",
    },
    Repository {
        name: "wordpress",
        sources: "\
docker-library/repo-info at 2a66b2a\n\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
7 7.1.0
7.1 7.1.0
",
        lifecycle: "\
3.6 2013-10-24
3.7 2013-12-12
3.8 2014-04-16
3.9 2014-09-04
4.0 2014-12-18
4.1 2015-04-23
4.2 2015-08-18
4.3 2015-12-08
4.4 2016-04-12
4.5 2016-08-16
4.6 2016-12-06
4.7 2017-06-08
4.8 2017-11-16
4.9 2018-12-06
5.0 2019-02-21
5.1 2019-05-07
5.2 2019-11-12
5.3 2020-03-31
5.4 2020-08-11
5.5 2020-12-08
5.6 2021-03-09
5.7 2021-07-20
5.8 2022-01-25
5.9 2022-05-24
6.0 2022-11-01
6.1 2023-03-29
6.2 2023-08-08
6.3 2023-11-07
6.4 2024-04-02
6.5 2024-07-16
6.6 2024-11-12
6.7 2025-04-15
6.8 2025-12-02
6.9 2026-05-20
7.0 2026-08-19
",
        silent: "apache",
        unsized_today: "\
7.1.0-php8.2-apache 7-php8.2 7-php8.2-apache php8.2 php8.2-apache
7.1.0-php8.2-fpm 7-php8.2-fpm php8.2-fpm
7.1.0-php8.2-fpm-alpine 7-php8.2-fpm-alpine php8.2-fpm-alpine
7.1.0-php8.3-apache 7 7-apache 7-php8.3 7-php8.3-apache apache latest php8.3 php8.3-apache
7.1.0-php8.3-fpm 7-fpm 7-php8.3-fpm fpm php8.3-fpm
7.1.0-php8.3-fpm-alpine 7-fpm-alpine 7-php8.3-fpm-alpine fpm-alpine php8.3-fpm-alpine
7.1.0-php8.4-fpm 7-php8.4-fpm php8.4-fpm
7.1.0-php8.4-fpm-alpine 7-php8.4-fpm-alpine php8.4-fpm-alpine
7.1.0-php8.5-apache 7-php8.5 7-php8.5-apache php8.5 php8.5-apache
7.1.0-php8.5-fpm 7-php8.5-fpm php8.5-fpm
7.1.0-php8.5-fpm-alpine 7-php8.5-fpm-alpine php8.5-fpm-alpine
cli-2.12.0-php8.2 cli-2-php8.2 cli-2.12-php8.2 cli-php8.2
cli-2.12.0-php8.3 cli cli-2 cli-2-php8.3 cli-2.12 cli-2.12-php8.3 cli-2.12.0 cli-php8.3
cli-2.12.0-php8.4 cli-2-php8.4 cli-2.12-php8.4 cli-php8.4
cli-2.12.0-php8.5 cli-2-php8.5 cli-2.12-php8.5 cli-php8.5
",
        configs: "\
||yes||/var/www/html|docker-entrypoint.sh|apache2-foreground\n\
||yes||/var/www/html|docker-entrypoint.sh|php-fpm\n\
",
        rows: "\
7.1-php8.4-apache|7-php8.4,7-php8.4-apache,7.1-php8.4,php8.4,php8.4-apache|debian|799500000r2026-08-20:0
4.9||debian-9|407200000r2018-01-18:1|144100000r
4.9-apache||debian-9|407200000r2018-01-18:1|144100000r
4.9-fpm||debian-9|396600000r2018-01-19:1|140400000r|1
4.9-php5.6||debian-8|407700000r2018-01-18:1|169500000r
4.9-php7.0||debian-8|420400000r2018-01-18:1|173100000r
4.9-php7.1||debian-8|422100000r2018-01-18:1|173800000r
4.9-php7.2||debian-9|407200000r2018-01-18:1|144100000r
php5.6||debian-8|407700000r2018-01-18:1|169500000r
php7.0||debian-8|420400000r2018-01-18:1|173100000r
php7.1||debian-8|422100000r2018-01-18:1|173800000r
php7.2||debian-9|407200000r2018-01-18:1|144100000r
",
    },
    Repository {
        name: "zookeeper",
        sources: "\
a copy of repo-info, mariko011/centos at 455ffd1\n\
",
        newest: "\
3.8 3.8.6
3.9 3.9.5
",
        lifecycle: "\
",
        silent: "",
        unsized_today: "\
3.9.5-jre-17 latest
",
        configs: "\
||yes||/zookeeper-3.5.3-beta|/docker-entrypoint.sh|zkServer.sh\tstart-foreground\n\
",
        rows: "\
3.5||alpine-3.7|127400000r2018-01-10:0|76740000r
",
    },
];
