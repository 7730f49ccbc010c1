package nl.regiovisie.recommendation.edition.content;

import static java.util.Comparator.comparingInt;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static nl.regiovisie.platform.Today.AMSTERDAM;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.edition.content.Content.Ended;
import nl.regiovisie.recommendation.edition.content.Content.Group;
import nl.regiovisie.recommendation.edition.content.Content.Meeting;
import nl.regiovisie.recommendation.edition.content.Content.Municipality;
import nl.regiovisie.recommendation.edition.content.Content.Place;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Support;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Content.Tile;
import nl.regiovisie.recommendation.edition.content.Content.Voice;
import nl.regiovisie.recommendation.edition.content.ContentRows.Rows;
import nl.regiovisie.recommendation.support.Role;

/** Puts content together from rows that are in the order in which it shows them. */
final class ContentAssembly {

    private final Place place;
    private final LocalDate day;
    private final Rows rows;
    private final List<Municipality> municipalities;
    private final Map<String, String> plurals;
    private final AnswerAssembly answers;

    ContentAssembly(Place place, LocalDate day, Rows rows) {
        this.place = place;
        this.day = day;
        this.rows = rows;
        municipalities = rows.municipalities().stream()
                .map(row ->
                        new Municipality(row.getString("code"), row.getString("name"), row.getString("region_code")))
                .toList();
        plurals = rows.said().roles().stream()
                .collect(toMap(
                        row -> row.getString("id"),
                        row -> row.getString("plural"),
                        (first, second) -> first,
                        LinkedHashMap::new));
        answers = new AnswerAssembly(municipalities, rows.answers());
    }

    Content content() {
        return new Content(
                place,
                day,
                rows.said().map().stream()
                        .map(row -> new Tile(
                                row.getString("code"), row.getInteger("tile_column"), row.getInteger("tile_row")))
                        .toList(),
                municipalities,
                grouped(rows.said().meetings(), row -> row.getUUID("id")).stream()
                        .map(ContentAssembly::meeting)
                        .toList(),
                List.copyOf(plurals.values()),
                themes(),
                ended(),
                fates(),
                rows.said().fates().stream()
                        .mapToInt(row -> row.getInteger("sent_in"))
                        .sum(),
                example());
    }

    private static Meeting meeting(List<Row> found) {
        Row first = found.get(0);
        List<Group> groups = found.stream()
                .filter(row -> row.getInteger("people") != null)
                .map(row -> Group.of(row.getString("role"), row.getString("plural"), row.getInteger("people")))
                .toList();
        return new Meeting(first.getUUID("id"), first.getString("title"), localDay(first, "starts_at"), groups);
    }

    private List<Theme> themes() {
        List<Row> named = Stream.concat(valid(), rows.said().loose().stream())
                .sorted(comparingInt(row -> row.getInteger("theme_position")))
                .toList();
        return grouped(named, row -> row.getString("theme")).stream()
                .map(found -> theme(found.get(0)))
                .toList();
    }

    private Theme theme(Row named) {
        String id = named.getString("theme");
        return new Theme(
                id,
                named.getString("theme_name"),
                valid().filter(row -> row.getString("theme").equals(id))
                        .map(this::recommendation)
                        .toList(),
                rows.said().loose().stream()
                        .filter(row -> row.getString("theme").equals(id))
                        .map(this::voice)
                        .toList());
    }

    private Stream<Row> valid() {
        return rows.recommendations().stream().filter(row -> row.getOffsetDateTime("ended_at") == null);
    }

    private List<Ended> ended() {
        return rows.recommendations().stream()
                .filter(row -> row.getOffsetDateTime("ended_at") != null)
                .sorted(comparingInt(row -> row.getInteger("number")))
                .map(row -> new Ended(
                        row.getInteger("number"),
                        row.getString("title"),
                        row.getString("text"),
                        localDay(row, "ended_at"),
                        row.getString("end_reason"),
                        row.getInteger("successor")))
                .toList();
    }

    private Recommendation recommendation(Row row) {
        UUID id = row.getUUID("id");
        boolean national = row.getBoolean("national");
        List<String> regions = List.of(row.getArrayOfStrings("region_codes"));
        long reached = municipalities.stream()
                .filter(one -> national || regions.contains(one.regionCode()))
                .map(Municipality::code)
                .distinct()
                .count();
        return new Recommendation(
                id,
                row.getInteger("number"),
                row.getString("title"),
                row.getString("text"),
                national,
                (int) reached,
                support(id),
                rows.voices().getOrDefault(id, List.of()).stream()
                        .map(this::voice)
                        .toList(),
                rows.minorityViews().getOrDefault(id, List.of()).stream()
                        .map(view -> view.getString("text"))
                        .toList(),
                answers.to(id),
                rows.origins().get(id));
    }

    private Support support(UUID id) {
        var known = rows.support().get(id);
        return new Support(
                known.meetings(),
                known.meetingsInScope(),
                plurals(known.roles().stream().map(Role::id)),
                known.contributions(),
                known.endorsed(),
                known.endorsedWithRemark(),
                known.minorityViews(),
                known.bodies().supporting() + known.bodies().supportingWithRemark(),
                known.bodies().disagreeing(),
                known.breadth().broad());
    }

    private Voice voice(Row row) {
        return new Voice(
                row.getUUID("id"),
                row.getString("kind"),
                row.getString("text"),
                plurals(Arrays.stream(row.getArrayOfStrings("voiced_by"))),
                row.getString("title"),
                row.getOffsetDateTime("starts_at") == null ? null : localDay(row, "starts_at"),
                row.getString("endorsement"),
                row.getString("endorsement_remark"),
                row.getString("fate"),
                row.getString("fate_reason"));
    }

    private List<String> plurals(Stream<String> roles) {
        return roles.map(role -> plurals.getOrDefault(role, role)).toList();
    }

    private Map<String, Integer> fates() {
        Map<String, Integer> fates = new TreeMap<>();
        rows.said().fates().forEach(row -> fates.put(row.getString("fate"), row.getInteger("number")));
        return fates;
    }

    private boolean example() {
        Stream<Row> given = rows.answers().given().values().stream().flatMap(List::stream);
        return Stream.of(
                        rows.said().meetings().stream(),
                        rows.recommendations().stream(),
                        rows.said().loose().stream(),
                        given)
                .flatMap(identity())
                .anyMatch(row -> row.getBoolean("example"));
    }

    static LocalDate localDay(Row row, String column) {
        return row.getOffsetDateTime(column).atZoneSameInstant(AMSTERDAM).toLocalDate();
    }

    /** Rows with the same key, in the order in which each key comes first. */
    private static <K> Collection<List<Row>> grouped(List<Row> rows, Function<Row, K> key) {
        return rows.stream()
                .collect(groupingBy(key, LinkedHashMap::new, toList()))
                .values();
    }
}
