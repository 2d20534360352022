FROM gradle:8-jdk17 AS build
WORKDIR /work
COPY . .
RUN gradle --no-daemon bootJar

FROM eclipse-temurin:17-jre-alpine
WORKDIR /work
COPY --from=build /work/build/libs/*.jar /app.jar
ENTRYPOINT ["java", "-jar", "/app.jar"]
