package nl.regiovisie.stack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person wants to know once everything runs. */
final class Banner {

    private Banner() {}

    static String text(Options options, long seconds, Map<String, Long> memory) {
        List<String> services = Services.ALL.stream().map(Services::name).toList();
        long together = services.stream().mapToLong(memory::get).sum();
        String address = "http://localhost:" + options.port(Port.GATEWAY);
        return """

                Regiovisie runs at  %s   (ready in %d s)

                  sign in as        facilitator, editor, municipality (Utrecht), municipality2 (Arnhem),
                                    council, steward; password: demo
                  API               %s/v1/regions
                  accounts          http://localhost:%d   (admin / local)
                  caught mail       http://localhost:%d   (nothing leaves this machine)
                  memory, MiB       %s
                                    the four services together: %d
                  logs              .local/logs
                  stop              Ctrl-C here, or ./start --stop elsewhere
                """.formatted(
                        address,
                        seconds,
                        address,
                        options.port(Port.KEYCLOAK),
                        options.port(Port.MAIL_PAGES),
                        list(memory),
                        together);
    }

    static String list(Map<String, Long> memory) {
        return memory.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
