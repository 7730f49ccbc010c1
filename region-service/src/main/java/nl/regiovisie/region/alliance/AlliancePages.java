package nl.regiovisie.region.alliance;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.region.body.BodyAccess;
import nl.regiovisie.region.naming.NamePlace;

/** Alliances by name, one query a page. Members that did not choose to be seen are only counted. */
@ApplicationScoped
class AlliancePages {

    /** $1 is whether the caller sees all bodies, $2 the bodies that the caller speaks for. */
    private static final String SHOWN = """
            select a.*, (select count(*) from alliance_member where alliance_id = a.id) members,
                   array(select b.id %1$s) member_ids, array(select b.name %1$s) member_names
              from alliance a""".formatted("""
            from alliance_member m join participation_body b on b.id = m.body_id
             where m.alliance_id = a.id and ($1 or b.listed and b.closed_on is null or b.id = any($2))
             order by m.position""");

    private final Pool pool;
    private final BodyAccess access;

    AlliancePages(Pool pool, BodyAccess access) {
        this.pool = pool;
        this.access = access;
    }

    Uni<Page<AllianceView>> page(NamePlace after, int limit) {
        Conditions conditions = visible().andAll("(a.search_name, a.id) > (?1, ?2)", after.searchName(), after.id());
        return rows(conditions, " order by a.search_name, a.id limit " + (limit + 1))
                .map(found -> Page.of(found, limit, last -> NamePlace.cursor(last.name(), last.id())));
    }

    /** @return the alliance; fails with {@link NotFound} if there is none */
    Uni<AllianceView> one(UUID id) {
        return rows(visible().and("a.id = ?", id), "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("verband", id)));
    }

    private Conditions visible() {
        Conditions conditions = new Conditions();
        conditions.bind(access.seesAll());
        conditions.bind(access.own());
        return conditions;
    }

    private Uni<List<AllianceView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .mapping(AlliancePages::view)
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static AllianceView view(Row row) {
        return new AllianceView(
                row.getUUID("id"),
                row.getString("name"),
                row.getString("about"),
                members(row),
                row.getInteger("members"),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static List<AllianceView.Member> members(Row row) {
        UUID[] ids = row.getArrayOfUUIDs("member_ids");
        String[] names = row.getArrayOfStrings("member_names");
        return IntStream.range(0, ids.length)
                .mapToObj(index -> new AllianceView.Member(ids[index], names[index]))
                .toList();
    }
}
