package nl.regiovisie.region.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regiovisie.platform.table.TableError;
import nl.regiovisie.region.body.BodyFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanningTest {

    private static final UUID WANT = UUID.fromString("018f5a10-0000-7000-8000-0000000000b1");
    private static final BodyFacts PANEL = new BodyFacts("Panel", "PANEL", WANT, null, List.of("JZ22"), true, true);
    private static final Known KNOWN = new Known(
            Map.of("panel", "PANEL", "clientenraad", "CLIENT_COUNCIL", "client_council", "CLIENT_COUNCIL"),
            Set.of("jz22", "jz26"),
            Map.of("utrecht", "GM0344", "gm0344", "GM0344"),
            Map.of("de wollen want", WANT),
            Map.of(Known.Key.of(PANEL), new Known.Body(UUID.randomUUID(), 3, true, PANEL)));

    private static final String HEADER = "name;kind;regions;provider;provider_kind;municipality;affiliated\n";

    @Test
    void a_new_body_is_added_and_a_known_one_is_compared() {
        Plan plan = plan("Raad;Cliëntenraad;jz22 JZ26;De Wollen Want;;;ja\nPANEL;panel;JZ22;de wollen want;;;ja\n"
                + "Adviesraad;CLIENT_COUNCIL;JZ22;;;gm0344;\n");

        assertThat(plan.errors().none()).isTrue();
        assertThat(plan.added()).extracting(ImportView.Line::name).containsExactly("Raad", "Adviesraad");
        assertThat(plan.changed()).extracting(ImportView.Line::line).containsExactly(3);
        assertThat(plan.changes().get(0).facts())
                .isEqualTo(new BodyFacts("Raad", "CLIENT_COUNCIL", WANT, null, List.of("JZ22", "JZ26"), true, false));
        assertThat(plan.changes().get(2).facts().municipalityCode()).isEqualTo("GM0344");
    }

    @Test
    void what_is_known_just_so_stays_and_an_example_stays_an_example() {
        Plan plan = plan("Panel;PANEL;JZ22;De Wollen Want;;;ja\n");

        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan("Panel;PANEL;JZ26;De Wollen Want;;;ja\n")
                        .changes()
                        .get(0)
                        .facts()
                        .example())
                .isTrue();
    }

    @Test
    void a_provider_that_says_what_it_is_comes_along_once() {
        Plan plan = plan("Raad;panel;JZ22;Nieuw;care_provider;;\nAndere;panel;JZ22;NIEUW;;;\n");

        assertThat(plan.errors().none()).isTrue();
        assertThat(plan.providers()).containsExactly("Nieuw");
        assertThat(plan.changes())
                .extracting(change -> change.facts().providerId())
                .hasSize(2)
                .containsOnly(plan.newProviders().keySet().iterator().next());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ";panel;JZ22;De Wollen Want;;;|2|1|name",
                "Raad;;JZ22;De Wollen Want;;;|2|2|kind",
                "Raad;club;JZ22;De Wollen Want;;;|2|2|kind",
                "Raad;panel;;De Wollen Want;;;|2|3|regions",
                "Raad;panel;JZ22 JZ99;De Wollen Want;;;|2|3|regions",
                "Raad;panel;JZ22 JZ22;De Wollen Want;;;|2|3|regions",
                "Raad;panel;JZ22;Onbekend;;;|2|4|provider",
                "Raad;panel;JZ22;Onbekend;CLUB;;|2|5|provider_kind",
                "Raad;panel;JZ22;;;;|2|4|provider",
                "Raad;panel;JZ22;De Wollen Want;;Utrecht;|2|6|municipality",
                "Raad;panel;JZ22;;;Atlantis;|2|6|municipality",
                "Raad;panel;JZ22;De Wollen Want;;;misschien|2|7|affiliated"
            })
    void each_error_has_its_line_and_column(String row, int line, int column, String name) {
        Plan plan = plan(row + "\n");

        assertThat(plan.changes()).isEmpty();
        assertThat(plan.errors().first()).singleElement().satisfies(error -> {
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.name()).isEqualTo(name);
        });
    }

    @Test
    void a_body_that_is_there_twice_names_the_other_line() {
        Plan plan = plan("Raad;panel;JZ22;De Wollen Want;;;\nraad;panel;JZ26;DE WOLLEN WANT;;;\n");

        assertThat(plan.errors().first())
                .extracting(TableError::line, TableError::message)
                .containsExactly(tuple(3, "Deze raad staat ook op regel 2."));
    }

    @Test
    void windows_1252_a_byte_order_mark_and_commas_are_read() {
        String row = "Raad;cliëntenraad;JZ22;De Wollen Want;;;\n";

        assertThat(Planning.of((HEADER + row).getBytes(Charset.forName("windows-1252")), KNOWN)
                        .added())
                .hasSize(1);
        assertThat(Planning.of(("\uFEFF" + HEADER + row).getBytes(UTF_8), KNOWN).added())
                .hasSize(1);
        assertThat(Planning.of((HEADER + row).replace(';', ',').getBytes(UTF_8), KNOWN)
                        .added())
                .hasSize(1);
    }

    @Test
    void tabs_are_told_to_be_the_wrong_separator() {
        assertThat(Planning.of(HEADER.replace(';', '\t').getBytes(UTF_8), KNOWN)
                        .errors()
                        .first())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("tabs"));
    }

    @Test
    void a_hundred_thousand_lines_are_all_looked_at_and_too_many_to_apply() {
        String rows = IntStream.range(0, 100_000)
                .mapToObj(i -> "Raad " + i + ";" + (i == 99_999 ? "club" : "panel") + ";JZ22;De Wollen Want;;;\n")
                .collect(Collectors.joining());
        Plan plan = plan(rows);

        assertThat(plan.errors().total()).isEqualTo(2);
        assertThat(plan.errors().first()).extracting(TableError::line).containsExactly(1, 100_001);
    }

    @Test
    void the_same_file_on_the_same_register_is_the_same_plan_and_another_one_is_not() {
        String row = "Raad;panel;JZ22;De Wollen Want;;;\n";
        Known later = new Known(KNOWN.kinds(), KNOWN.regions(), KNOWN.municipalities(), KNOWN.providers(), Map.of());

        assertThat(plan(row).fingerprint()).isEqualTo(plan(row).fingerprint());
        assertThat(plan(row).fingerprint()).isNotEqualTo(plan(row + "\n").fingerprint());
        String panel = "Panel;panel;JZ26;De Wollen Want;;;\n";
        assertThat(plan(panel).fingerprint())
                .isNotEqualTo(
                        Planning.of((HEADER + panel).getBytes(UTF_8), later).fingerprint());
    }

    private static Plan plan(String rows) {
        return Planning.of((HEADER + rows).getBytes(UTF_8), KNOWN);
    }
}
