# syntax=docker/dockerfile:1
# UBI micro has no package manager: packages are put into its tree from a stage that has one.
FROM registry.access.redhat.com/ubi9/ubi-micro AS micro

FROM registry.access.redhat.com/ubi9/ubi AS build
COPY --from=micro / /image
RUN dnf install -y --installroot /image --releasever 9 --nodocs --setopt install_weak_deps=false \
        nginx-core \
    && dnf clean all --installroot /image

FROM scratch
COPY --from=build /image /
COPY nginx.conf /etc/nginx/nginx.conf
USER 1001
EXPOSE 8080
CMD ["nginx", "-g", "daemon off;"]
