package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.platform.document.Format;

/** The newest edition and its documents, for who encloses them with something else. */
@ApplicationScoped
public class Annexes {

    private static final String NEWEST = """
        select id, name, number, made_on from edition where region_code = $1 or region_code is null and series_id is null
         order by (region_code is null), number desc limit 1\
        """;

    private final Pool pool;
    private final Documents documents;

    Annexes(Pool pool, Documents documents) {
        this.pool = pool;
        this.documents = documents;
    }

    /** An edition that can be enclosed. @param place of which it is */
    public record Enclosed(UUID edition, String place, int number, LocalDate madeOn) {}

    /** @return that of the region, or else of the country; null if there is none */
    public Uni<Enclosed> newest(String regionCode) {
        return pool.preparedQuery(NEWEST)
                .execute(Tuple.of(regionCode))
                .map(rows -> rows.size() == 0 ? null : enclosed(rows.iterator().next()));
    }

    /**
     * @param kind {@code SUMMARY} or {@code REPORT}
     * @return the PDF; fails with {@link nl.regiovisie.platform.problem.NotReady} if it cannot be made now
     */
    public Uni<byte[]> pdf(UUID edition, String kind) {
        return documents.get(new DocumentName(edition, Kind.valueOf(kind), Format.PDF));
    }

    private static Enclosed enclosed(Row row) {
        return new Enclosed(
                row.getUUID("id"), row.getString("name"), row.getInteger("number"), row.getLocalDate("made_on"));
    }
}
