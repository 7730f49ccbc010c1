package nl.regiovisie.recommendation.edition.content;

import static java.util.function.Function.identity;
import static nl.regiovisie.recommendation.edition.content.ContentAssembly.localDay;

import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.recommendation.edition.content.AnswerRows.Answers;
import nl.regiovisie.recommendation.edition.content.Content.Action;
import nl.regiovisie.recommendation.edition.content.Content.Answer;
import nl.regiovisie.recommendation.edition.content.Content.Municipality;
import nl.regiovisie.recommendation.edition.content.Content.Realisation;

/** Puts the answers to a recommendation together, each with its promises and what came of it. */
record AnswerAssembly(List<Municipality> municipalities, Answers rows) {

    /** By the name of the municipality. */
    List<Answer> to(UUID recommendation) {
        Map<String, Row> given = byMunicipality(rows.given().get(recommendation));
        Map<String, Row> told = byMunicipality(rows.realisations().get(recommendation));
        Map<UUID, List<Row>> actions = rows.actions().getOrDefault(recommendation, List.of()).stream()
                .collect(Collectors.groupingBy(row -> row.getUUID("review_id")));
        return municipalities.stream()
                .filter(municipality -> given.containsKey(municipality.code()))
                .map(municipality ->
                        answer(municipality, given.get(municipality.code()), told.get(municipality.code()), actions))
                .distinct()
                .toList();
    }

    private static Answer answer(Municipality municipality, Row given, Row told, Map<UUID, List<Row>> actions) {
        List<Action> promised = actions.getOrDefault(given.getUUID("review_id"), List.of()).stream()
                .map(row -> new Action(row.getString("text"), row.getString("owner"), row.getString("quarter")))
                .toList();
        return new Answer(
                municipality.code(),
                municipality.name(),
                given.getString("outcome"),
                given.getString("rationale"),
                promised,
                localDay(given, "answered_at"),
                given.getString("copied_from"),
                told == null
                        ? null
                        : new Realisation(
                                told.getString("state"), told.getString("explanation"), localDay(told, "told_at")));
    }

    private static Map<String, Row> byMunicipality(List<Row> found) {
        return found == null
                ? Map.of()
                : found.stream().collect(Collectors.toMap(row -> row.getString("municipality_code"), identity()));
    }
}
