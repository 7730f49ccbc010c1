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

    private static final String POSITION = """
            select i.position from checklist_item i join vision_version v on v.regime_code = i.regime_code
             where v.id = :version and i.code = :code""";
    private static final String EXISTS = "select true from legal_regime where code = :code";

    private final Mutiny.Session session;
    private final Pool pool;

    Regimes(Mutiny.Session session, Pool pool) {
        this.session = session;
        this.pool = pool;
    }

    /** Notes it when there is no such regime; null is the business of another check. */
    public Uni<Void> check(String field, String code, FieldErrors errors) {
        return session.createNativeQuery(EXISTS, Boolean.class)
                .setParameter("code", String.valueOf(code))
                .getSingleResultOrNull()
                .invoke(known -> errors.check(code == null || known != null, field, "unknown-regime"))
                .replaceWithVoid();
    }

    /** Where the point stands on the checklist of the version's regime, from 1; null if it does not. */
    public Uni<Integer> position(String versionId, String itemCode) {
        return session.createNativeQuery(POSITION, Integer.class)
                .setParameter("version", versionId)
                .setParameter("code", itemCode)
                .getSingleResultOrNull();
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
}
