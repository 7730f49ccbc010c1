package nl.regiovisie.recommendation.realisation;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a promise as the API shows it. */
@Schema(name = "Realisation", description = "Wat er van een antwoord is gekomen")
public record RealisationView(Realised state, String explanation, Instant toldAt, int version) {

    /** Selects what {@link #orNull} reads, from a realisation {@code z}. */
    public static final String COLUMNS =
            "z.state realised, z.explanation realised_how, z.told_at realised_at, z.version realised_version";

    /** @return null when the row has none */
    public static RealisationView orNull(Row row) {
        return row.getString("realised") == null
                ? null
                : new RealisationView(
                        Realised.valueOf(row.getString("realised")),
                        row.getString("realised_how"),
                        row.getOffsetDateTime("realised_at").toInstant(),
                        row.getInteger("realised_version"));
    }
}
