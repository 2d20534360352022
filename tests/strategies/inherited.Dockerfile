FROM registry.example.org/team/lamp:3
COPY lamp.conf /etc/lamp/
RUN lampctl check /etc/lamp/lamp.conf
