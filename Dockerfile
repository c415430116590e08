# The service in a container, on a JVM or as an executable; README, "In a container", tells how.
# What they run is built first, for Linux: mvn -q package -DskipTests, or with -Dnative.
#
#   docker build -t leitmotif .
#   docker build -t leitmotif:native --target native .

# A JVM 25 or later, with a shell for the build, and what runs an executable: glibc 2.34 or later, libstdc++ and zlib.
ARG BASE_IMAGE=eclipse-temurin:25-jre
ARG RUNTIME_IMAGE=quay.io/quarkus/ubi9-quarkus-micro-image:2.0

# An empty folder: an image without a shell cannot make one that is not root's.
FROM ${BASE_IMAGE} AS data
RUN mkdir /data

FROM ${RUNTIME_IMAGE} AS native
# What changes most often comes last, here and below.
COPY target/lib/*.so* /opt/leitmotif/lib/
COPY target/*-runner /opt/leitmotif/leitmotif
COPY --from=data --chown=1000:1000 /data/ /data/
LABEL org.opencontainers.image.title="Leitmotif" \
      org.opencontainers.image.description="Reads news and tells what it is about; the executable" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV LEITMOTIF_DATA_DIR=/data \
    LANG=C.UTF-8
USER 1000:1000
WORKDIR /data
# All that is ever written to, so the root file system may be read-only: what is kept, and files of a moment.
VOLUME ["/data", "/tmp"]
EXPOSE 8080
# Not ready may be the half minute in which the first start learns the topics; more is a fault.
HEALTHCHECK --interval=15s --timeout=10s --start-period=5m --retries=3 CMD ["/opt/leitmotif/leitmotif", "health"]
ENTRYPOINT ["/opt/leitmotif/leitmotif"]

# The jars with the models, half of all, do not change with the others.
FROM ${BASE_IMAGE} AS jars
COPY target/quarkus-app/lib/main/ /main/
RUN mkdir /models && mv /main/dev.langchain4j.langchain4j-embeddings-*.jar /models/

FROM ${BASE_IMAGE} AS jar
COPY target/quarkus-app/lib/*.so* /opt/leitmotif/lib/
COPY --from=jars /models/ /opt/leitmotif/lib/main/
COPY --from=jars /main/ /opt/leitmotif/lib/main/
COPY target/quarkus-app/lib/boot/ /opt/leitmotif/lib/boot/
COPY target/quarkus-app/quarkus-run.jar /opt/leitmotif/
COPY target/quarkus-app/quarkus/ /opt/leitmotif/quarkus/
COPY target/quarkus-app/app/ /opt/leitmotif/app/

# Starts once and stops: the JVM keeps the classes that it loaded and linked, and starts in little more than half the time
# with them. One topic without examples: it is the start that is kept, not the half minute in which examples are learnt.
FROM jar AS trained
RUN export LEITMOTIF_DATA_DIR=/tmp/data LEITMOTIF_TOPICS_VOCABULARY=/tmp/any.json QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=18080; \
    echo '{"id": "any", "topics": [{"id": "any", "labels": {"en": "Any"}, "description": "Any article."}], "examples": []}' > /tmp/any.json; \
    java -XX:AOTCacheOutput=/opt/leitmotif/leitmotif.aot -jar /opt/leitmotif/quarkus-run.jar & service=$!; \
    until java -jar /opt/leitmotif/quarkus-run.jar health 2>/dev/null; do kill -0 $service || exit 1; sleep 1; done; \
    kill $service; wait $service; rm -r /tmp/data /tmp/any.json; test -s /opt/leitmotif/leitmotif.aot

FROM jar AS jvm
COPY --from=trained /opt/leitmotif/leitmotif.aot /opt/leitmotif/
COPY --from=data --chown=1000:1000 /data/ /data/
LABEL org.opencontainers.image.title="Leitmotif" \
      org.opencontainers.image.description="Reads news and tells what it is about; on a JVM" \
      org.opencontainers.image.licenses="Apache-2.0"
ENV LEITMOTIF_DATA_DIR=/data \
    LANG=C.UTF-8
USER 1000:1000
WORKDIR /data
VOLUME ["/data", "/tmp"]
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=10s --start-period=5m --retries=3 \
    CMD ["java", "-XX:AOTCache=/opt/leitmotif/leitmotif.aot", "-jar", "/opt/leitmotif/quarkus-run.jar", "health"]
ENTRYPOINT ["java", "-XX:AOTCache=/opt/leitmotif/leitmotif.aot", "-jar", "/opt/leitmotif/quarkus-run.jar"]
