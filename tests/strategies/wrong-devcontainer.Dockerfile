FROM mcr.microsoft.com/devcontainers/java:21
RUN apt-get update && apt-get install -y maven
COPY . /app
RUN mvn -f /app package
CMD ["java", "-jar", "/app/target/app.jar"]
