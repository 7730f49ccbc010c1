package nl.regiovisie.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/werk/bijeenkomsten", "/regios/JZ22?jaar=2025&soort=a", "/aanbevelingen?zoek=rust%20thuis"
            })
    void one_returns_to_a_page_of_this_site(String wish) {
        assertThat(SignIn.back(wish)).hasToString(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example/",
                "/\\elders.example/",
                "\\\\elders.example",
                "javascript:alert(1)",
                "werk",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/\t/elders.example",
                "/inloggen",
                "/inloggen?terug=/inloggen",
                "/uitloggen"
            })
    void any_other_wish_leads_to_the_front_page(String wish) {
        assertThat(SignIn.back(wish)).hasToString("/");
    }

    @Test
    void without_a_wish_one_comes_to_the_front_page() {
        assertThat(SignIn.back(null)).hasToString("/");
    }
}
