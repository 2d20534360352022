# Nothing takes the star for more than a star here.
FROM maven:3.9-eclipse-temurin-17-noble
WORKDIR /app
COPY . .
RUN mvn package
ENTRYPOINT ["java", "-jar", "target/*.jar"]
