# syntax=docker/dockerfile:1
# A Spring Boot service: Maven and the compiler build the jar, a Java runtime starts it.
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /app
COPY pom.xml .
RUN mvn -B dependency:go-offline
COPY src ./src
RUN mvn -B package -DskipTests

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 spring
COPY --from=build /app/target/*.jar /app.jar
USER spring
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "/app.jar"]
