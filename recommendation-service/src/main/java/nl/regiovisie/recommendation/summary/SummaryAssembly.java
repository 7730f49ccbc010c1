package nl.regiovisie.recommendation.summary;

import static nl.regiovisie.platform.Today.AMSTERDAM;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.summary.Summaries.Details;
import nl.regiovisie.recommendation.summary.Summary.Action;
import nl.regiovisie.recommendation.summary.Summary.Answer;
import nl.regiovisie.recommendation.summary.Summary.Attendance;
import nl.regiovisie.recommendation.summary.Summary.Meeting;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.summary.Summary.Outcome;
import nl.regiovisie.recommendation.summary.Summary.Recommendation;
import nl.regiovisie.recommendation.summary.Summary.Region;
import nl.regiovisie.recommendation.summary.Summary.Support;
import nl.regiovisie.recommendation.summary.Summary.Theme;

/** Puts a summary together from rows that are in the order in which it shows them. */
record SummaryAssembly(
        String regionCode,
        LocalDate day,
        List<Row> region,
        List<Row> meetings,
        List<Row> recommendations,
        Details details) {

    Summary summary() {
        return new Summary(
                new Region(regionCode, region.get(0).getString("display_name")),
                day,
                municipalities(region),
                held(),
                themes(),
                example(),
                Summary.SOURCE);
    }

    /** A region without municipalities has one row, without a code. */
    static List<Municipality> municipalities(List<Row> region) {
        return region.stream()
                .filter(row -> row.getString("code") != null)
                .map(row -> new Municipality(row.getString("code"), row.getString("name")))
                .toList();
    }

    private List<Meeting> held() {
        return grouped(meetings, row -> row.getUUID("id")).stream()
                .map(SummaryAssembly::meeting)
                .toList();
    }

    private static Meeting meeting(List<Row> rows) {
        Row first = rows.get(0);
        LocalDate heldOn = first.getOffsetDateTime("starts_at")
                .atZoneSameInstant(AMSTERDAM)
                .toLocalDate();
        List<Attendance> attendance = rows.stream()
                .filter(row -> row.getString("role") != null)
                .map(row -> Attendance.of(row.getString("role"), row.getString("plural"), row.getInteger("people")))
                .toList();
        return new Meeting(first.getUUID("id"), first.getString("title"), heldOn, attendance);
    }

    private List<Theme> themes() {
        return grouped(recommendations, row -> row.getString("theme")).stream()
                .map(rows -> new Theme(
                        rows.get(0).getString("theme"),
                        rows.get(0).getString("theme_name"),
                        rows.stream().map(this::recommendation).toList()))
                .toList();
    }

    private Recommendation recommendation(Row row) {
        UUID id = row.getUUID("id");
        List<String> minority = details.minorityViews().getOrDefault(id, List.of()).stream()
                .map(view -> view.getString("text"))
                .toList();
        return new Recommendation(
                id,
                row.getInteger("number"),
                row.getString("title"),
                row.getString("text"),
                row.getBoolean("national"),
                support(id),
                minority,
                answers(id));
    }

    private Support support(UUID id) {
        var known = details.support().get(id);
        List<String> roles = known.roles().stream()
                .map(role -> details.roles().getOrDefault(role.id(), role.name()))
                .toList();
        return new Support(
                known.meetings(),
                known.meetingsInScope(),
                roles,
                known.contributions(),
                known.endorsed(),
                known.endorsedWithRemark(),
                known.minorityViews());
    }

    private List<Answer> answers(UUID recommendation) {
        Map<String, Row> given = details.answers().getOrDefault(recommendation, List.of()).stream()
                .collect(Collectors.toMap(row -> row.getString("municipality_code"), Function.identity()));
        Map<UUID, List<Row>> actions = details.actions().getOrDefault(recommendation, List.of()).stream()
                .collect(Collectors.groupingBy(row -> row.getUUID("review_id")));
        return municipalities(region).stream()
                .map(municipality -> answer(municipality, given.get(municipality.code()), actions))
                .toList();
    }

    private static Answer answer(Municipality municipality, Row given, Map<UUID, List<Row>> actions) {
        if (given == null) {
            return Answer.pending(municipality);
        }
        List<Action> promised = actions.getOrDefault(given.getUUID("review_id"), List.of()).stream()
                .map(row -> new Action(row.getString("text"), row.getString("owner"), row.getString("quarter")))
                .toList();
        return new Answer(
                municipality,
                Outcome.valueOf(given.getString("outcome")),
                given.getString("rationale"),
                promised,
                given.getOffsetDateTime("answered_at")
                        .atZoneSameInstant(AMSTERDAM)
                        .toLocalDate(),
                given.getString("copied_from"));
    }

    private boolean example() {
        Stream<Row> answers = details.answers().values().stream().flatMap(List::stream);
        return Stream.of(meetings.stream(), recommendations.stream(), answers)
                .flatMap(rows -> rows)
                .anyMatch(row -> row.getBoolean("example"));
    }

    /** Rows with the same key, in the order in which each key comes first. */
    private static <K> Collection<List<Row>> grouped(List<Row> rows, Function<Row, K> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()))
                .values();
    }
}
