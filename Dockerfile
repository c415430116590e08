# The service on a JVM. Build it first: mvn -B package -DskipTests
# (not on Linux: with -Dpytorch.platform=linux-x86_64 or linux-aarch64, whichever the container is)
#   docker build -t leitmotif . && docker run -p 8080:8080 -v leitmotif:/data leitmotif
ARG BASE_IMAGE=eclipse-temurin:25-jre
FROM ${BASE_IMAGE}

LABEL org.opencontainers.image.title="Leitmotif" \
      org.opencontainers.image.description="Reads news and tells what it is about" \
      org.opencontainers.image.licenses="Apache-2.0"

# Four layers, the one that changes most often last.
COPY target/quarkus-app/lib/ /opt/leitmotif/lib/
COPY target/quarkus-app/quarkus-run.jar /opt/leitmotif/
COPY target/quarkus-app/quarkus/ /opt/leitmotif/quarkus/
COPY target/quarkus-app/app/ /opt/leitmotif/app/
RUN mkdir -p /data && chown 1000:1000 /data

USER 1000
WORKDIR /data
VOLUME /data
EXPOSE 8080
ENV LEITMOTIF_DATA_DIR=/data \
    JAVA_TOOL_OPTIONS="--enable-native-access=ALL-UNNAMED"

ENTRYPOINT ["java", "-jar", "/opt/leitmotif/quarkus-run.jar"]
