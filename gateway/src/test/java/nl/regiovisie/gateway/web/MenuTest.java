package nl.regiovisie.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MenuTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale ENGLISH = Locale.forLanguageTag("en");
    private static final Pattern CACHED = Pattern.compile("\\{#cached key=(.*?)}(.*?)\\{/cached}", Pattern.DOTALL);
    private static final Pattern SAID = Pattern.compile("\\{([^}]+)}");

    @Test
    void a_menu_differs_by_language_by_who_looks_and_by_the_line_that_is_marked() {
        assertThat(Stream.of(
                        Menu.key(DUTCH, List.of("council"), "work"),
                        Menu.key(ENGLISH, List.of("council"), "work"),
                        Menu.key(DUTCH, List.of("council", "editor"), "work"),
                        Menu.key(DUTCH, List.of("council"), "work-letters"),
                        Menu.key(DUTCH, List.of("council"), null)))
                .doesNotHaveDuplicates();
        assertThat(Menu.key(null, true, null)).isEqualTo(Menu.key(DUTCH, true, null));
    }

    /** Else one visitor would see what was made for another. */
    @Test
    void what_is_made_once_holds_nothing_that_its_key_does_not_say() throws IOException {
        List<MatchResult> made = CACHED.matcher(layout()).results().toList();

        assertThat(made).hasSize(3);
        for (MatchResult part : made) {
            Stream<String> others = SAID.matcher(part.group(2))
                    .results()
                    .map(said -> said.group(1))
                    .filter(said -> !fixed(said) && !keyed(said, part.group(1)));
            assertThat(others).isEmpty();
        }
    }

    /** Texts of a language, what a line of the menu is made of, and ends. */
    private static boolean fixed(String said) {
        return said.matches("[a-z]+:[a-zA-Z]+")
                || said.matches(
                        "#(nav|menuclose|include brand)( [a-z]+=(\"[^\"]*\"|[a-z]+:[a-zA-Z]+|given:current))* /")
                || said.startsWith("/");
    }

    private static boolean keyed(String said, String key) {
        return said.matches("#if given:current .*") && key.contains("current")
                || said.matches("#if !?cdi:visitor\\.signedIn") && key.contains("signedIn")
                || said.matches("#if cdi:visitor\\.has\\('[a-z]+'\\)( \\|\\| cdi:visitor\\.has\\('[a-z]+'\\))*")
                        && key.contains("roles");
    }

    private static String layout() throws IOException {
        return new String(
                MenuTest.class.getResourceAsStream("/templates/layout.html").readAllBytes(), StandardCharsets.UTF_8);
    }
}
