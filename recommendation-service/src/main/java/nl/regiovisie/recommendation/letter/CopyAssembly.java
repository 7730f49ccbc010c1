package nl.regiovisie.recommendation.letter;

import io.vertx.mutiny.sqlclient.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.edition.Annexes.Enclosed;
import nl.regiovisie.recommendation.letter.text.CopyContent;
import nl.regiovisie.recommendation.letter.text.CopyContent.Annex;
import nl.regiovisie.recommendation.letter.text.CopyContent.Place;
import nl.regiovisie.recommendation.letter.text.CopyContent.Stressed;

/**
 * Puts copies together from rows.
 *
 * @param stressed each recommendation for each municipality
 * @param newest edition; null if there is none
 */
record CopyAssembly(Row letter, List<Row> stressed, Enclosed newest, LocalDate day) {

    int version() {
        return letter.getInteger("version");
    }

    /** @param council the municipality and its address */
    CopyContent copy(Row council) {
        String code = council.getString("code");
        String body = letter.getString("body_name");
        return new CopyContent(
                0,
                day,
                body,
                List.of(letter.getArrayOfStrings("contact")),
                Objects.requireNonNullElseGet(
                        letter.getString("signature"), () -> Messages.of("letter-signature", body)),
                new Place(letter.getString("region_code"), letter.getString("region_name")),
                new Place(code, council.getString("municipality_name")),
                List.of(council.getArrayOfStrings("lines")),
                Objects.requireNonNullElseGet(council.getString("salutation"), () -> Messages.of("letter-salutation")),
                letter.getString("subject"),
                letter.getString("text"),
                letter.getString("own_words"),
                stressed.stream()
                        .filter(row -> row.getString("code").equals(code))
                        .map(CopyAssembly::stressed)
                        .toList(),
                annexes(),
                letter.getBoolean("example") || stressed.stream().anyMatch(row -> row.getBoolean("example")));
    }

    private List<Annex> annexes() {
        return newest == null
                ? List.of()
                : Stream.of(letter.getArrayOfStrings("annexes"))
                        .map(kind ->
                                new Annex(newest.edition(), kind, newest.place(), newest.number(), newest.madeOn()))
                        .toList();
    }

    private static Stressed stressed(Row row) {
        String outcome = row.getString("outcome");
        return new Stressed(
                row.getInteger("number"),
                row.getString("title"),
                outcome == null ? null : Outcome.valueOf(outcome),
                outcome == null
                        ? null
                        : DutchDates.local(row.getOffsetDateTime("answered_at").toInstant())
                                .toLocalDate());
    }
}
