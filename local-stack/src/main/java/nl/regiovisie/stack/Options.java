package nl.regiovisie.stack;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the person asked of {@code ./start}.
 *
 * @param fresh delete all data first
 * @param yes   do not ask before that
 * @param demo  load the demonstration consultation when it is not there yet
 */
record Options(Action action, boolean fresh, boolean yes, boolean demo, Map<Port, Integer> ports) {

    static final String HELP = """
            ./start               builds what changed, starts everything and stays; Ctrl-C stops it
              --fresh             begins with empty databases; asks first when there is data
              --yes               does not ask
              --no-demo           without the demonstration consultation
              --port-NAME=NUMBER  moves a port, as does REGIOVISIE_PORT_NAME; the names:
                                  gateway, gateway-management, region, meeting, recommendation,
                                  postgresql, kafka, kafka-controller, keycloak, mail, mail-pages
            ./start --status      what runs, and how much memory it takes
            ./start --stop        stops what runs
            """;

    private static final List<String> FLAGS =
            List.of("--fresh", "--yes", "--no-demo", "--status", "--stop", "--help", "-h");

    enum Action {
        START,
        STATUS,
        STOP,
        HELP
    }

    /** @throws StackFailure if an option is unknown or a port is no number from 1 to 65535 */
    static Options parse(String[] args, Map<String, String> environment) {
        List<String> given = Arrays.asList(args);
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, number(environment.getOrDefault(port.variable(), Integer.toString(port.usual()))));
        }
        given.stream().filter(arg -> !FLAGS.contains(arg)).forEach(arg -> move(ports, arg));
        return new Options(
                action(given),
                given.contains("--fresh"),
                given.contains("--yes"),
                !given.contains("--no-demo"),
                Map.copyOf(ports));
    }

    private static Action action(List<String> given) {
        if (given.contains("--help") || given.contains("-h")) {
            return Action.HELP;
        }
        if (given.contains("--stop")) {
            return Action.STOP;
        }
        return given.contains("--status") ? Action.STATUS : Action.START;
    }

    private static void move(Map<Port, Integer> ports, String arg) {
        for (Port port : Port.values()) {
            if (arg.startsWith(port.option() + "=")) {
                ports.put(port, number(arg.substring(port.option().length() + 1)));
                return;
            }
        }
        throw new StackFailure("Unknown option " + arg + "\n\n" + HELP);
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new StackFailure("A port is a number from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    int port(Port port) {
        return ports.get(port);
    }
}
