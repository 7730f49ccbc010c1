package nl.regiovisie.region.provider;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.region.naming.NamePlace;

/** Providers as readers see them, by name, one query a page. */
@ApplicationScoped
class ProviderPages {

    private final Pool pool;
    private final Today today;

    ProviderPages(Pool pool, Today today) {
        this.pool = pool;
        this.today = today;
    }

    Uni<Page<ProviderView>> page(ProviderFilter filter) {
        Conditions conditions = new Conditions();
        String day = conditions.bind(today.day());
        filter.conditions(conditions, day);
        return rows(conditions, day, " order by p.search_name, p.id limit " + (filter.limit() + 1))
                .map(found -> Page.of(found, filter.limit(), last -> NamePlace.cursor(last.name(), last.id())));
    }

    /** @return the provider; fails with {@link NotFound} if there is none */
    Uni<ProviderView> one(UUID id) {
        Conditions conditions = new Conditions();
        String day = conditions.bind(today.day());
        return rows(conditions.and("p.id = ?", id), day, "")
                .map(found -> found.stream().findFirst().orElseThrow(() -> new NotFound("aanbieder", id)));
    }

    /** The region that is primarily responsible on a day. */
    static String holder(String day) {
        return """
                (select h.region_code from account_holding h
                  where h.provider_id = p.id and h.valid_from <= %s order by h.valid_from desc limit 1)""".formatted(day);
    }

    private Uni<List<ProviderView>> rows(Conditions conditions, String day, String order) {
        String query = """
                select p.id, p.version, p.name, p.kind, p.example, %s holder,
                       array(select region_code from account_holding where provider_id = p.id order by valid_from) regions,
                       array(select valid_from from account_holding where provider_id = p.id order by valid_from) days
                  from provider p""".formatted(holder(day));
        return pool.preparedQuery(query + conditions.where() + order)
                .mapping(ProviderPages::view)
                .execute(conditions.values())
                .map(rows -> rows.stream().toList());
    }

    private static ProviderView view(Row row) {
        return new ProviderView(
                row.getUUID("id"),
                row.getString("name"),
                ProviderKind.valueOf(row.getString("kind")),
                row.getString("holder"),
                holdings(row),
                row.getBoolean("example"),
                row.getInteger("version"));
    }

    private static List<AccountHolding> holdings(Row row) {
        String[] regions = row.getArrayOfStrings("regions");
        LocalDate[] days = row.getArrayOfLocalDates("days");
        return IntStream.range(0, regions.length)
                .mapToObj(index -> new AccountHolding(regions[index], days[index]))
                .toList();
    }
}
