FROM gradle:8-jdk17
WORKDIR /work
COPY . .
RUN gradle --no-daemon bootJar
CMD ["gradle", "bootRun"]
