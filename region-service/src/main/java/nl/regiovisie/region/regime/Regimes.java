package nl.regiovisie.region.regime;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.region.regime.RegimeView.ItemView;
import org.hibernate.reactive.mutiny.Mutiny;

/** The legal regimes. They are data: a new one is added by a migration. */
@ApplicationScoped
public class Regimes {

    private static final String ALL = """
            select r.code, r.name, r.valid_from, r.valid_until,
                   i.code item, i.name item_name, i.legal_basis, i.compulsory
              from legal_regime r
              join checklist_item i on i.regime_code = r.code
             order by r.valid_from, r.code, i.position""";

    private final Mutiny.Session session;
    private final Pool pool;

    Regimes(Mutiny.Session session, Pool pool) {
        this.session = session;
        this.pool = pool;
    }

    /** Notes it when there is no such regime; null is the business of another check. */
    public Uni<Void> check(String field, String code, FieldErrors errors) {
        return exists("select true from legal_regime where code = :code", Map.of("code", String.valueOf(code)))
                .invoke(known -> errors.check(code == null || known, field, "unknown-regime"))
                .replaceWithVoid();
    }

    /** Whether the regime has such a point on its checklist. */
    public Uni<Boolean> asks(String versionId, String itemCode) {
        return exists(
                "select true from checklist_item i join vision_version v on v.regime_code = i.regime_code"
                        + " where v.id = :version and i.code = :code",
                Map.of("version", versionId, "code", itemCode));
    }

    /** Oldest first. */
    Uni<List<RegimeView>> all() {
        return pool.preparedQuery(ALL).execute().map(rows -> {
            Map<String, RegimeView> regimes = new LinkedHashMap<>();
            rows.forEach(row -> regimes.computeIfAbsent(
                            row.getString("code"),
                            code -> new RegimeView(
                                    code,
                                    row.getString("name"),
                                    row.getLocalDate("valid_from"),
                                    row.getLocalDate("valid_until"),
                                    new ArrayList<>()))
                    .items()
                    .add(new ItemView(
                            row.getString("item"),
                            row.getString("item_name"),
                            row.getString("legal_basis"),
                            row.getBoolean("compulsory"))));
            return List.copyOf(regimes.values());
        });
    }

    private Uni<Boolean> exists(String sql, Map<String, Object> values) {
        Mutiny.SelectionQuery<Boolean> query = session.createNativeQuery(sql, Boolean.class);
        values.forEach(query::setParameter);
        return query.getSingleResultOrNull().map(found -> found != null);
    }
}
