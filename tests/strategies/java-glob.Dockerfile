# A shell finds the jar, and a copy has one name.
FROM eclipse-temurin:17-jdk-jammy
WORKDIR /app
COPY . .
RUN ./mvnw package
CMD java $JAVA_OPTS -jar target/*.jar
