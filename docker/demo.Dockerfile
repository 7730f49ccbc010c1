# For demonstrations only: the invented consultation, and a mail server that keeps what it gets and shows it.
FROM eclipse-temurin:25-jre
WORKDIR /demo
COPY demo lib
COPY classes classes
USER 10001:10001
ENV JDK_JAVA_OPTIONS="-Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
ENTRYPOINT ["java", "-cp", "classes:lib/*"]
