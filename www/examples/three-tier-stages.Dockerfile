# The same three tiers, each built in a stage of its own; the pages and the jar are all that is kept.
FROM node:24-alpine AS pages
WORKDIR /pages
COPY pages/package.json pages/package-lock.json ./
RUN npm ci
COPY pages ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-17 AS service
WORKDIR /service
COPY service/pom.xml ./
RUN mvn -B dependency:go-offline
COPY service/src ./src
RUN mvn -B package -DskipTests

FROM alpine:3.22
RUN apk add --no-cache openjdk17-jre-headless mariadb-client nginx
COPY --from=pages /pages/build /usr/share/nginx/html
COPY --from=service /service/target/*.jar /service.jar
COPY start.sh /start.sh
EXPOSE 80 8080
CMD ["/start.sh"]
