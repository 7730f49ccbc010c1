package nl.regiovisie.region.body;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.region.naming.NamePlace;

/** Bodies as the caller may see them, by name, one query a page. Who did not choose to be seen is not there. */
@ApplicationScoped
public class BodyPages {

    /** $1 is today. */
    private static final String SHOWN = """
            select b.*, k.name kind_name, p.name provider_name, m.name municipality_name,
                   exists (select from body_contact c where c.body_id = b.id) contactable,
                   (select count(*) from vacancy v
                     where v.body_id = b.id and v.filled_on is null and v.until >= $1) vacancies
              from participation_body b
              join body_kind k on k.code = b.kind
              left join provider p on p.id = b.provider_id
              left join municipality m on m.code = b.municipality_code""";

    private static final String VISIBLE = "(b.listed and b.closed_on is null or b.id = any(?))";

    private final Pool pool;
    private final BodyAccess access;
    private final Today today;

    BodyPages(Pool pool, BodyAccess access, Today today) {
        this.pool = pool;
        this.access = access;
        this.today = today;
    }

    Uni<Page<BodyView>> page(BodyFilter filter) {
        Conditions conditions = filter.conditions(visible(), access.own());
        return rows(conditions, " order by b.search_name, b.id limit " + (filter.limit() + 1))
                .map(found -> Page.of(found, filter.limit(), last -> NamePlace.cursor(last.name(), last.id())));
    }

    /** @return the body; fails with {@link NotFound} if there is none that the caller may see */
    public Uni<BodyView> one(UUID id) {
        return rows(visible().and("b.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("raad", id)));
    }

    private Conditions visible() {
        Conditions conditions = new Conditions();
        conditions.bind(today.day());
        return access.seesAll() ? conditions : conditions.and(VISIBLE, access.own());
    }

    private Uni<List<BodyView>> rows(Conditions conditions, String order) {
        List<UUID> own = Arrays.asList(access.own());
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .mapping(row -> view(row, own))
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static BodyView view(Row row, List<UUID> own) {
        return new BodyView(
                row.getUUID("id"),
                row.getString("name"),
                new BodyView.Kind(row.getString("kind"), row.getString("kind_name")),
                provider(row),
                municipality(row),
                List.of(row.getArrayOfStrings("region_codes")),
                row.getBoolean("affiliated"),
                row.getBoolean("listed"),
                row.getString("about"),
                row.getString("website"),
                row.getBoolean("contactable"),
                row.getInteger("vacancies"),
                row.getLocalDate("closed_on"),
                own.contains(row.getUUID("id")),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static BodyView.Provider provider(Row row) {
        UUID id = row.getUUID("provider_id");
        return id == null ? null : new BodyView.Provider(id, row.getString("provider_name"));
    }

    private static BodyView.Municipality municipality(Row row) {
        String code = row.getString("municipality_code");
        return code == null ? null : new BodyView.Municipality(code, row.getString("municipality_name"));
    }
}
