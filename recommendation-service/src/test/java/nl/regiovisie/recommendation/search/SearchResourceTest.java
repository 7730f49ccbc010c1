package nl.regiovisie.recommendation.search;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.search.Search.count;
import static nl.regiovisie.recommendation.search.Search.ids;
import static nl.regiovisie.recommendation.search.Search.word;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How words find texts. Each test has words of its own, because all tests share what was said. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SearchResourceTest {

    private String region;
    private String rare;

    @BeforeEach
    void a_region_and_a_word_that_nobody_used() {
        region = World.region();
        rare = word();
    }

    @Test
    void what_was_said_is_found_by_its_words_in_any_order_and_shows_them() {
        String said =
                say("Wij wachten al heel lang op " + rare + " in de regio.").get(0);

        JsonPath found = Search.of(rare + " lang");

        assertThat(found.getList("items.id")).containsExactly(said);
        assertThat(found.getString("items[0].kind")).isEqualTo("CONTRIBUTION");
        assertThat(found.getString("items[0].status")).isEqualTo("WAITING");
        assertThat(found.getString("items[0].theme.name")).isEqualTo("Vertrouwen als basis");
        assertThat(found.getList("items[0].regionCodes")).isEqualTo(List.of(region));
        assertThat(found.getList("items[0].excerpt.findAll { it.hit }.text")).isEqualTo(List.of("lang", rare));
        assertThat(ids(rare + " ontbreekt")).isEmpty();
    }

    @Test
    void other_forms_accents_and_begins_of_words_are_forgiven() {
        String said = say("De cliëntenraden spraken over " + rare + ".").get(0);

        assertThat(ids(rare + " clientenraad")).containsExactly(said);
        assertThat(ids("CLIËNTENRAAD " + rare.toUpperCase())).containsExactly(said);
        assertThat(ids("clientenraad " + rare.substring(0, 9))).containsExactly(said);
        String houses =
                say("Huizen voor gezinnen, schreef " + rare + " in brieven.").get(0);
        assertThat(ids("gezin huis brief " + rare)).containsExactly(houses);
    }

    @Test
    void the_parts_of_a_compound_find_it_and_are_shown() {
        String said = say("Meer " + rare + "zorg voor jonge mantelzorgers.").get(0);

        JsonPath found = Search.of("zorg " + rare);

        assertThat(found.getList("items.id")).containsExactly(said);
        assertThat(found.getList("items[0].excerpt.findAll { it.hit }.text")).isEqualTo(List.of(rare + "zorg"));
        assertThat(ids(rare + " mantel")).containsExactly(said);
    }

    @Test
    void quotes_keep_words_together_and_a_minus_leaves_out() {
        List<String> said = say("Te lang op de lijst, " + rare + ".", "De lijst is te lang, " + rare + ".");

        assertThat(ids("\"op de lijst\" " + rare)).containsExactly(said.get(0));
        assertThat(ids(rare + " -\"op de lijst\"")).containsExactly(said.get(1));
        assertThat(ids(rare + " -lijst")).isEmpty();
        assertThat(ids("\"" + rare.substring(0, 9) + "\"")).isEmpty();
    }

    @Test
    void other_words_for_the_same_are_searched_when_few_have_the_words_themselves() {
        String other = word();
        Map<String, Object> concept = Map.of("terms", List.of(rare, other, "op de " + other));
        editor().body(concept).put("/v1/concepts/{id}", rare).then().statusCode(201);
        List<String> said = say("Het gaat over " + other + ".", "Het gaat over " + rare + ".");

        JsonPath found = Search.of(rare);

        assertThat(found.getList("items.id")).containsExactly(said.get(1), said.get(0));
        assertThat(found.getList("items.otherWords")).isEqualTo(List.of(false, true));
        assertThat(found.getList("otherWords")).isEqualTo(List.of(other, "op de " + other));
        assertThat(found.getList("items[1].excerpt.findAll { it.hit }.text")).isEqualTo(List.of(other));

        JsonPath first = Search.with(Map.of("q", rare, "limit", 1));
        JsonPath second = Search.with(Map.of("q", rare, "limit", 1, "cursor", first.getString("next")));
        assertThat(second.getList("items.id")).containsExactly(said.get(0));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void a_slip_in_another_form_of_the_word_gets_one_too() {
        say("Het gaat over de " + rare + ".");

        assertThat(Search.of(rare.substring(0, 4) + rare.substring(5) + "en").getString("suggestion"))
                .isEqualTo(rare);
    }

    @Test
    void a_slip_of_the_finger_gets_a_suggestion_that_finds_something() {
        say("Het gaat over " + rare + " en gezinnen.");
        String slip = rare.substring(0, 4) + rare.substring(5);

        JsonPath found = Search.of("gezin " + slip);

        assertThat(found.getList("items")).isEmpty();
        assertThat(found.getString("suggestion")).isEqualTo("gezin " + rare);
        assertThat(ids(found.getString("suggestion"))).hasSize(1);
        assertThat(Search.of("ontbreekt " + slip).getString("suggestion")).isNull();
    }

    @Test
    void what_has_the_words_in_its_title_comes_first_and_then_the_newest() {
        List<UUID> sources = World.said(region, "Eerst " + rare + ".");
        UUID recommendation = UUID.randomUUID();
        Map<String, Object> draft = draft(region, sources);
        draft.put("title", "Meer " + rare);
        editor().body(draft)
                .put("/v1/recommendations/{id}", recommendation)
                .then()
                .statusCode(201);
        editor().put("/v1/recommendations/{id}/publication", recommendation)
                .then()
                .statusCode(200);
        String newest = say("Later " + rare + ".").get(0);

        String oldest = sources.get(0).toString();
        assertThat(ids(rare)).containsExactly(recommendation.toString(), newest, oldest);
        assertThat(Search.with(Map.of("q", rare, "order", "NEWEST")).getList("items.id"))
                .containsExactly(newest, recommendation.toString(), oldest);
        assertThat(Search.of(rare).getList("items[0].title.findAll { it.hit }.text"))
                .isEqualTo(List.of(rare));
        assertThat(Search.of(rare).getInt("items[0].number")).isPositive();
    }

    @Test
    void choices_are_counted_and_narrow_what_is_found() {
        String elsewhere = World.region();
        UUID there = World.said(elsewhere, "Daar " + rare + ".").get(0);
        List<String> here = say("Hier " + rare + ".", "En hier " + rare + ".");

        JsonPath found = Search.of(rare);

        assertThat(found.getInt("total")).isEqualTo(3);
        assertThat(found.getBoolean("more")).isFalse();
        assertThat(count(found, "region", region)).isEqualTo(2);
        assertThat(count(found, "region", elsewhere)).isEqualTo(1);
        assertThat(count(found, "kind", "CONTRIBUTION")).isEqualTo(3);
        assertThat(count(found, "theme", World.THEME)).isEqualTo(3);
        assertThat(count(found, "status", "WAITING")).isEqualTo(3);
        assertThat(count(found, "contributionKind", "BOTTLENECK")).isEqualTo(3);
        assertThat(Search.with(Map.of("q", rare, "region", elsewhere)).getList("items.id"))
                .containsExactly(there.toString());
        assertThat(Search.with(Map.of("region", region)).getList("items.id")).containsAll(here);
        Map<String, Object> all = new HashMap<>(Map.of("q", rare, "region", region, "theme", World.THEME));
        all.putAll(Map.of("kind", "CONTRIBUTION", "status", "WAITING", "contributionKind", "BOTTLENECK"));
        assertThat(Search.with(all).getList("items")).hasSize(2);
        all.put("year", 1999);
        assertThat(Search.with(all).getList("items")).isEmpty();
    }

    @Test
    void pages_follow_on_each_other_whatever_is_added_in_the_meantime() {
        List<String> said =
                say(IntStream.range(0, 7).mapToObj(n -> rare + " nummer " + n).toArray(String[]::new));

        List<String> shown = new ArrayList<>();
        String cursor = null;
        do {
            Map<String, Object> page = new HashMap<>(Map.of("q", rare, "limit", 3));
            if (cursor != null) {
                page.put("cursor", cursor);
            }
            JsonPath found = Search.with(page);
            shown.addAll(found.getList("items.id"));
            cursor = found.getString("next");
            assertThat(count(found, "region", region)).isGreaterThanOrEqualTo(7);
            say("Nieuw " + rare + ".");
        } while (cursor != null);

        assertThat(shown).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":*&|!()'",
                "a' | 'b",
                "\\",
                "'; drop table x; --",
                "<->",
                "\"",
                "-",
                "-zorg",
                "😀",
                "!!zorg:*",
                "a\0b",
                "%_%",
                "zorg & !zorg",
                "(",
                "'#k:ANSWER'",
                "=zorg"
            })
    void nothing_that_is_typed_breaks_it(String typed) {
        given().queryParam("q", typed).get("/v1/search").then().statusCode(200);
        given().queryParam("region", typed.replace('\0', ' '))
                .get("/v1/search")
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_too_much_or_cannot_be_is_told_field_by_field() {
        given().queryParam("q", "a".repeat(300))
                .get("/v1/search")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem("q"));
        given().queryParam(
                        "q", "woord1 woord2 woord3 woord4 woord5 woord6 woord7 woord8 woord9 a1 a2 a3 a4 a5 a6 a7 a8")
                .get("/v1/search")
                .then()
                .statusCode(400)
                .body("errors[0].message", equalTo("Zoek met hoogstens 16 woorden."));
        for (String wrong : List.of("kind", "order", "cursor", "year", "limit")) {
            given().queryParam(wrong, wrong.equals("year") || wrong.equals("limit") ? "0" : "onzin")
                    .get("/v1/search")
                    .then()
                    .statusCode(400)
                    .body("errors.field", hasItem(wrong));
        }
    }

    @Test
    void nothing_asked_finds_nothing() {
        assertThat(Search.of("").getList("items")).isEmpty();
        assertThat(Search.of(" ").getInt("total")).isZero();
    }

    private List<String> say(String... texts) {
        return World.said(region, texts).stream().map(UUID::toString).toList();
    }
}
