# A web app of three tiers in one image: pages in React, a service in Spring Boot, and a client for
# the database. Node, Maven and the Java compiler are shipped with it.
FROM ubuntu:22.04
RUN apt-get update \
    && apt-get install -y openjdk-17-jdk maven nodejs npm mysql-client nginx

WORKDIR /pages
COPY pages/package.json pages/package-lock.json ./
RUN npm ci
COPY pages ./
RUN npm run build && cp -r build /var/www/pages

WORKDIR /service
COPY service/pom.xml ./
COPY service/src ./src
RUN mvn -B package -DskipTests

COPY start.sh /start.sh
EXPOSE 80 8080
CMD ["/start.sh"]
