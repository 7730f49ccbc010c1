package nl.regiovisie.platform.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void codes_cannot_be_guessed_and_differ() {
        Codes codes = new Codes();

        assertThat(codes.next()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(codes.next());
    }
}
