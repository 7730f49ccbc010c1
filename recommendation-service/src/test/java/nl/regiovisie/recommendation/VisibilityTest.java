package nl.regiovisie.recommendation;

import static io.restassured.RestAssured.given;
import static nl.regiovisie.recommendation.Calls.as;
import static nl.regiovisie.recommendation.Calls.draft;
import static nl.regiovisie.recommendation.Calls.editor;
import static nl.regiovisie.recommendation.Calls.opening;
import static nl.regiovisie.recommendation.Calls.published;
import static nl.regiovisie.recommendation.Calls.utrecht;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.testing.StackResource;
import nl.regiovisie.testing.pdf.ReadAloud;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One rule decides what is public, whatever people read it in. Everything that this service knows and that is not for
 * everyone has a word of its own here; then every operation that is open to everyone is asked for all it has, in each form
 * in which it answers, and so is the stream of events. Operations that are added join by themselves.
 */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class VisibilityTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Inject
    Pool pool;

    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final List<UUID> known = new ArrayList<>();
    private final UUID draft = UUID.randomUUID();
    private final UUID submission = UUID.randomUUID();
    private final UUID later = UUID.randomUUID();
    private String region;
    private UUID published;

    @BeforeEach
    void much_is_not_for_everyone() {
        region = World.region();
        World.body("Cliëntenraad De Brug", true);
        List<UUID> said = World.outcomes(4, region);
        published = published(region, said.subList(0, 1));
        known.addAll(said);
        known.add(published);
        recommendations(said);
        submissions();
        answers();
    }

    @Test
    void nobody_reads_it_anywhere() {
        assertThat(everythingPublic())
                .as("answers that mention nothing hidden")
                .hasSizeGreaterThan(30)
                .allSatisfy((address, answer) -> hidden.forEach((what, word) -> assertThat(answer.contains(word))
                        .as("%s in %s", what, address)
                        .isFalse()));
        assertThat(Events.told("regiovisie.recommendation"))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(hidden.values()).noneMatch(event::contains));
    }

    @Test
    void what_becomes_public_is_found_at_once() {
        editor().put("/v1/recommendations/{id}/publication", draft).then().statusCode(200);
        editor().header("If-Match", "\"0\"")
                .body(Map.of("verdict", "ACCEPTED", "theme", World.THEME))
                .put("/v1/submissions/{id}/decision", submission)
                .then()
                .statusCode(200);
        pool.preparedQuery("update review set publish_on = $1 where id = $2").executeAndAwait(Tuple.of(TODAY, later));

        Map<String, String> all = everythingPublic();
        assertThat(Stream.of("a draft", "what waits for an editor", "an answer of next week"))
                .allSatisfy(what ->
                        assertThat(all.values()).as(what).anyMatch(answer -> answer.contains(hidden.get(what))));
    }

    private void recommendations(List<UUID> said) {
        store(draft, "a draft", said.get(1));
        UUID read = UUID.randomUUID();
        store(read, "a draft that councils read", said.get(2));
        editor().header("If-Match", "\"0\"")
                .body(Map.of("until", TODAY.plusDays(7).toString()))
                .put("/v1/recommendations/{id}/round", read)
                .then()
                .statusCode(200);
        as("council")
                .body(Map.of("agrees", false, "text", word("what a council says of a draft")))
                .put("/v1/recommendations/{id}/round-comments/{body}", read, World.COUNCIL)
                .then()
                .statusCode(201);
        UUID discarded = UUID.randomUUID();
        store(discarded, "a draft that was laid aside", said.get(3));
        editor().header("If-Match", "\"0\"")
                .delete("/v1/recommendations/{id}", discarded)
                .then()
                .statusCode(200);
    }

    private void store(UUID id, String what, UUID source) {
        Map<String, Object> content = draft(region, List.of(source));
        content.put("title", word(what));
        editor().body(content).put("/v1/recommendations/{id}", id).then().statusCode(201);
        known.add(id);
    }

    private void submissions() {
        send(submission, "what waits for an editor");
        UUID refused = UUID.randomUUID();
        send(refused, "what an editor refused");
        editor().header("If-Match", "\"0\"")
                .body(Map.of("verdict", "REFUSED", "reason", word("why an editor refused it")))
                .put("/v1/submissions/{id}/decision", refused)
                .then()
                .statusCode(200);
    }

    private void send(UUID id, String what) {
        given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", "10.9." + (known.size() % 250) + "." + Math.abs(id.hashCode() % 250))
                .body(Map.of(
                        "kind",
                        "SIGNAL",
                        "text",
                        word(what),
                        "level",
                        "REGION",
                        "regionCodes",
                        List.of(region),
                        "voicedBy",
                        "client",
                        "code",
                        UUID.randomUUID() + "-" + id))
                .put("/v1/submissions/{id}", id)
                .then()
                .statusCode(202);
        known.add(id);
    }

    private void answers() {
        Map<String, Object> opening = opening(World.UTRECHT, region);
        opening.put("publishOn", TODAY.plusDays(7).toString());
        utrecht().body(opening).put("/v1/reviews/{id}", later).then().statusCode(201);
        utrecht()
                .body(Map.of("outcome", "REJECTED", "rationale", word("an answer of next week")))
                .put("/v1/reviews/{id}/assessments/{recommendation}", later, published)
                .then()
                .statusCode(201);
        UUID second = published(region, World.outcomes(1, region));
        utrecht()
                .body(Map.of("outcome", "REJECTED", "rationale", word("an answer that is not ready")))
                .put("/v1/reviews/{id}/drafts/{recommendation}", later, second)
                .then()
                .statusCode(201);
        utrecht()
                .body(Map.of(
                        "municipalityCode",
                        World.UTRECHT,
                        "outcome",
                        "REJECTED",
                        "rationale",
                        word("what a municipality proposes to its neighbours")))
                .put("/v1/joint-answers/{region}/{recommendation}", region, second)
                .then()
                .statusCode(201);
        utrecht()
                .body(Map.of(
                        "municipalityCode",
                        World.UTRECHT,
                        "title",
                        "Eigen tekst",
                        "text",
                        word("words kept for later")))
                .put("/v1/standard-rationales/{id}", UUID.randomUUID())
                .then()
                .statusCode(201);
        known.addAll(List.of(later, second));
    }

    /** A word that is nowhere else. */
    private String word(String what) {
        return hidden.computeIfAbsent(
                what, key -> "verborgen" + Long.toString(UUID.randomUUID().getMostSignificantBits() >>> 1, 36));
    }

    /** By address and form, what somebody without an account gets. */
    private Map<String, String> everythingPublic() {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Reading reading : readings()) {
            for (String address : addresses(reading)) {
                for (String type : reading.types()) {
                    String answer = text(given().accept(type).get(address));
                    if (!answer.isEmpty()) {
                        answers.put(address + " as " + type, answer);
                    }
                }
            }
        }
        return answers;
    }

    /** With all that can be asked for: it is about everything here, or about whatever is searched for. */
    private List<String> addresses(Reading reading) {
        Map<String, String> asked =
                new LinkedHashMap<>(Map.of("region", region, "limit", "200", "version", region + "-v1"));
        asked.keySet().retainAll(reading.parameters());
        Stream<String> searches =
                reading.parameters().contains("q") ? hidden.values().stream() : Stream.of((String) null);
        List<String> queries = searches.map(word -> query(asked, word)).toList();
        return paths(reading)
                .flatMap(path -> queries.stream().map(query -> path + query))
                .toList();
    }

    /** What else stands between braces names something that is not here. */
    private Stream<String> paths(Reading reading) {
        String path = reading.path().replaceAll("\\{(regionCode|code|region)}", region);
        if (path.contains("{dataset}")) {
            return Stream.of("contributions", "recommendations", "assessments")
                    .map(set -> path.replace("{dataset}", set))
                    .flatMap(of -> Stream.of("csv", "json").map(form -> of.replace("{format}", form)));
        }
        Stream<String> filled =
                path.contains("{id}") ? known.stream().map(id -> path.replace("{id}", id.toString())) : Stream.of(path);
        return filled.map(address -> address.replaceAll("\\{\\w+}", "niets"));
    }

    private static String query(Map<String, String> asked, String word) {
        Stream<String> search = word == null ? Stream.empty() : Stream.of("q=" + word);
        String query = Stream.concat(asked.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()), search)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String text(Response answer) {
        if (answer.statusCode() != 200) {
            return "";
        }
        byte[] body = answer.asByteArray();
        return answer.contentType().startsWith("application/pdf")
                ? ReadAloud.of(body)
                : new String(body, StandardCharsets.UTF_8);
    }

    /**
     * An operation of the contract that reads.
     *
     * @param types the forms in which it answers
     * @param parameters names of what can stand behind the question mark
     */
    private record Reading(String path, Set<String> types, Set<String> parameters) {}

    private static List<Reading> readings() {
        JsonPath contract =
                given().get("/v1/openapi.json").then().statusCode(200).extract().jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = contract.getMap("paths");
        return paths.entrySet().stream()
                .filter(path -> path.getValue().containsKey("get"))
                .map(path -> reading(path.getKey(), path.getValue().get("get")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Reading reading(String path, Map<String, Object> operation) {
        Map<String, Map<String, Object>> responses = (Map<String, Map<String, Object>>) operation.get("responses");
        Map<String, Object> content =
                (Map<String, Object>) responses.getOrDefault("200", Map.of()).getOrDefault("content", Map.of());
        List<Map<String, Object>> parameters =
                (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
        return new Reading(
                path.startsWith("/v1") ? path : "/v1" + path,
                new TreeSet<>(content.keySet()),
                parameters.stream()
                        .map(parameter -> (String) parameter.get("name"))
                        .collect(Collectors.toSet()));
    }
}
