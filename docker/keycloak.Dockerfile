# Keycloak, built once for PostgreSQL: without this every start builds it anew, which takes most of a minute.
FROM quay.io/keycloak/keycloak:26.7
COPY themes /opt/keycloak/themes
RUN ["/opt/keycloak/bin/kc.sh", "build", "--db=postgres", "--health-enabled=true", "--metrics-enabled=true"]
CMD ["start", "--optimized", "--import-realm"]
