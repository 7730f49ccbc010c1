package nl.regiovisie.recommendation.turn;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is waited for under an answer. Whoever spoke last waits for the other; since the first reply that the other did not
 * react to.
 *
 * @param since when that reply became public
 */
@Schema(name = "DialogueTurn", description = "Wie er aan zet is, en sinds wanneer")
public record Turn(Speaker awaited, Instant since) {

    /** Selects what {@link #orNull} reads, from a dialogue {@code d}. */
    public static final String COLUMNS = "d.awaited, d.awaited_since";

    /** A reply that everyone can read. */
    public record Said(Speaker speaker, Instant at) {}

    /**
     * @param said by the moment at which it became public; without what was withdrawn
     * @return empty while nobody said anything
     */
    public static Optional<Turn> after(List<Said> said) {
        if (said.isEmpty()) {
            return Optional.empty();
        }
        int first = said.size() - 1;
        Speaker last = said.get(first).speaker();
        while (first > 0 && said.get(first - 1).speaker() == last) {
            first--;
        }
        Speaker awaited = last == Speaker.BODY ? Speaker.MUNICIPALITY : Speaker.BODY;
        return Optional.of(new Turn(awaited, said.get(first).at()));
    }

    /** @return null when the row has none */
    public static Turn orNull(Row row) {
        return row.getString("awaited") == null
                ? null
                : new Turn(
                        Speaker.valueOf(row.getString("awaited")),
                        row.getOffsetDateTime("awaited_since").toInstant());
    }
}
