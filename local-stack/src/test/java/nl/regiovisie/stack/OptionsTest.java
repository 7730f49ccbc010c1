package nl.regiovisie.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_options_everything_starts_on_its_usual_port_with_the_demonstration() {
        Options options = parse();

        assertThat(options.action()).isEqualTo(Options.Action.START);
        assertThat(options.demo()).isTrue();
        assertThat(options.port(Port.GATEWAY)).isEqualTo(8080);
    }

    @Test
    void an_option_moves_a_port_and_wins_from_the_environment() {
        Options options = Options.parse(
                new String[] {"--port-gateway=8090"},
                Map.of("REGIOVISIE_PORT_GATEWAY", "8070", "REGIOVISIE_PORT_KAFKA", "9292"));

        assertThat(options.port(Port.GATEWAY)).isEqualTo(8090);
        assertThat(options.port(Port.KAFKA)).isEqualTo(9292);
    }

    @Test
    void an_unknown_option_is_refused_with_the_list_of_options() {
        assertThatThrownBy(() -> parse("--frehs"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--frehs")
                .hasMessageContaining("--fresh");
    }

    @Test
    void a_port_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> parse("--port-kafka=70000")).hasMessageContaining("70000");
    }

    private static Options parse(String... args) {
        return Options.parse(args, Map.of());
    }
}
