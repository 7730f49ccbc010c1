package nl.regiovisie.region.section;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.region.section.SectionsView.PassageView;
import nl.regiovisie.region.section.SectionsView.SectionView;
import nl.regiovisie.region.vision.VisionStatus;

/** The texts of the regional visions, for those who read them. */
@ApplicationScoped
class Sections {

    private static final String OF_VERSION = """
            select v.status, i.code, i.name, i.legal_basis, i.compulsory, s.title, s.version,
                   coalesce((select json_agg(json_build_object('id', p.id, 'text', p.text) order by p.position)
                      from vision_passage p where p.section_id = s.id), '[]') passages
              from vision_version v
              join checklist_item i on i.regime_code = v.regime_code
              left join vision_section s on s.version_id = v.id and s.item_code = i.code
             where v.region_code = $1 and v.number = $2
             order by i.position""";

    private final Pool pool;

    Sections(Pool pool) {
        this.pool = pool;
    }

    /** @return all of the text, whoever asks; fails with {@link NotFound} if there is no such version */
    Uni<SectionsView> of(String regionCode, int number) {
        return pool.preparedQuery(OF_VERSION)
                .execute(Tuple.of(regionCode, number))
                .map(rows -> view(regionCode + "-v" + number, rows));
    }

    private static SectionsView view(String versionId, RowSet<Row> rows) {
        if (rows.size() == 0) {
            throw new NotFound("versie van de regiovisie", versionId);
        }
        VisionStatus status = VisionStatus.valueOf(rows.iterator().next().getString("status"));
        return new SectionsView(
                status.isReadable(), rows.stream().map(Sections::section).toList());
    }

    private static SectionView section(Row row) {
        return new SectionView(
                row.getString("code"),
                row.getString("name"),
                row.getString("legal_basis"),
                row.getBoolean("compulsory"),
                row.getString("title") != null,
                row.getString("title"),
                passages(row.getJsonArray("passages")),
                row.getInteger("version"));
    }

    private static List<PassageView> passages(JsonArray passages) {
        return passages.stream()
                .map(JsonObject.class::cast)
                .map(json -> new PassageView(UUID.fromString(json.getString("id")), json.getString("text")))
                .toList();
    }
}
