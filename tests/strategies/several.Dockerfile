FROM ubuntu:24.04
RUN apt-get update && apt-get install -y openjdk-21-jdk maven nodejs npm
WORKDIR /pages
COPY pages .
RUN npm ci && npm run build
WORKDIR /service
COPY service .
RUN mvn package
CMD ["java", "-jar", "target/service.jar"]
