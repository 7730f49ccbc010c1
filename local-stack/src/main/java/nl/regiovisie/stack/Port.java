package nl.regiovisie.stack;

import java.util.Locale;

/** The fixed ports of {@code ./start}; each can be moved by an option or by the environment. */
enum Port {
    GATEWAY(8080),
    REGION(8181),
    MEETING(8182),
    RECOMMENDATION(8183),
    POSTGRESQL(5532),
    KAFKA(9192),
    KAFKA_CONTROLLER(9193),
    KEYCLOAK(8380),
    MAIL(2525),
    MAIL_PAGES(8025),
    GATEWAY_MANAGEMENT(9000);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    int usual() {
        return usual;
    }

    /** As in {@code --port-gateway=8090}. */
    String option() {
        return "--port-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As in {@code REGIOVISIE_PORT_GATEWAY=8090}. */
    String variable() {
        return "REGIOVISIE_PORT_" + name();
    }
}
