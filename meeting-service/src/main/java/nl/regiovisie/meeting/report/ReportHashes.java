package nl.regiovisie.meeting.report;

import static nl.regiovisie.platform.Today.AMSTERDAM;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;

/** Files of reports by their hash. */
@ApplicationScoped
class ReportHashes {

    private static final String OF_HASH = """
        select d.meeting_id, m.title, d.number, d.format, d.made_at, r.errata + 1 newest
          from report_document d
          join meeting m on m.id = d.meeting_id
          join meeting_report r on r.meeting_id = d.meeting_id
         where d.sha256 = $1
         limit 1\
        """;

    private final Pool pool;

    ReportHashes(Pool pool) {
        this.pool = pool;
    }

    /** @return null if no file has this hash */
    Uni<AuthenticReport> find(String sha256) {
        return pool.preparedQuery(OF_HASH)
                .execute(Tuple.of(sha256))
                .map(found ->
                        found.size() == 0 ? null : authentic(found.iterator().next()));
    }

    private static AuthenticReport authentic(Row row) {
        int edition = row.getInteger("number");
        int newest = row.getInteger("newest");
        return new AuthenticReport(
                row.getUUID("meeting_id"),
                row.getString("title"),
                edition,
                ReportFormat.valueOf(row.getString("format")),
                row.getOffsetDateTime("made_at").atZoneSameInstant(AMSTERDAM).toLocalDate(),
                newest > edition ? newest : null);
    }
}
