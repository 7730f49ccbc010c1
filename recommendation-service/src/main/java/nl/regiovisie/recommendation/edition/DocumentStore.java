package nl.regiovisie.recommendation.edition;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.platform.query.Conditions;

/** Where documents are kept. */
@ApplicationScoped
class DocumentStore {

    private static final String FILE =
            "select file from edition_document where edition_id = $1 and kind = $2 and format = $3";
    private static final String KEEP = """
        insert into edition_document (edition_id, kind, format, file, sha256)
        values ($1, $2, $3, $4, encode(sha256($4), 'hex')) on conflict do nothing\
        """;
    private static final String KEPT =
            "select kind, format, octet_length(file) size, sha256 from edition_document where edition_id = $1";
    private static final String OF_HASH = """
        select e.id, e.region_code, e.series_id, e.name, e.number, e.made_on, e.sha256, e.example, d.kind, d.format
          from edition_document d join edition e on e.id = d.edition_id where d.sha256 = $1
        union all
        select e.id, e.region_code, e.series_id, e.name, e.number, e.made_on, e.sha256, e.example, null, null
          from edition e where e.sha256 = $1
         limit 1\
        """;
    private static final String SHOWN =
            "select id, region_code, series_id, name, number, made_on, sha256, example from edition";

    private final Pool pool;

    DocumentStore(Pool pool) {
        this.pool = pool;
    }

    /** @return null if it was never made */
    Uni<byte[]> find(DocumentName name) {
        return rows(FILE, of(name))
                .map(found -> found.isEmpty() ? null : found.get(0).getBuffer(0).getBytes());
    }

    /** @return what everyone gets: this, or what somebody else kept a moment ago */
    Uni<byte[]> keep(DocumentName name, byte[] file) {
        return rows(KEEP, of(name).addBuffer(Buffer.buffer(file))).chain(kept -> find(name));
    }

    Uni<List<Kept>> kept(UUID edition) {
        return rows(KEPT, Tuple.of(edition))
                .map(found -> found.stream()
                        .map(row -> new Kept(
                                Kind.valueOf(row.getString("kind")),
                                Format.valueOf(row.getString("format")),
                                row.getInteger("size"),
                                row.getString("sha256")))
                        .toList());
    }

    /** @param size in bytes */
    record Kept(Kind kind, Format format, int size, String sha256) {}

    /** @return null if no document and no edition has this hash */
    Uni<Authentic> ofHash(String sha256) {
        return rows(OF_HASH, Tuple.of(sha256)).chain(found -> {
            if (found.isEmpty()) {
                return Uni.createFrom().nullItem();
            }
            Row row = found.get(0);
            Conditions newer = EditionPages.of(EditionPages.extent(row)).and("number > ?", row.getInteger("number"));
            return rows(SHOWN + newer.where() + " order by number desc limit 1", newer.values())
                    .map(later -> new Authentic(
                            EditionPages.view(row, null),
                            row.getString("kind"),
                            row.getString("format"),
                            later.isEmpty() ? null : EditionPages.view(later.get(0), null)));
        });
    }

    private static Tuple of(DocumentName name) {
        return Tuple.of(name.edition(), name.kind().name(), name.format().name());
    }

    private Uni<List<Row>> rows(String query, Tuple values) {
        return pool.preparedQuery(query)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }
}
