package nl.regiovisie.recommendation.letter.address;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.regiovisie.platform.http.Cursor;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.assessment.MunicipalityName;

/** Addresses of municipal councils, by the code of the municipality. */
@ApplicationScoped
class AddressPages {

    private static final String SHOWN = """
        select a.municipality_code, coalesce(m.name, a.municipality_code) municipality_name, a.lines, a.salutation, a.version
          from council_address a left join municipality m on m.code = a.municipality_code\
        """;

    private final Pool pool;

    AddressPages(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<AddressView>> page(String cursor, int limit) {
        Conditions conditions = new Conditions();
        if (cursor != null) {
            conditions.and("a.municipality_code > ?", Cursor.decode(cursor, 1).get(0));
        }
        return rows(conditions, " order by a.municipality_code limit " + (limit + 1))
                .map(found -> Page.of(
                        found, limit, last -> Cursor.encode(last.municipality().code())));
    }

    /** @return null if nobody wrote it down */
    Uni<AddressView> one(String municipality) {
        return rows(new Conditions().and("a.municipality_code = ?", municipality), "")
                .map(found -> found.stream().findFirst().orElse(null));
    }

    private Uni<List<AddressView>> rows(Conditions conditions, String order) {
        return pool.preparedQuery(SHOWN + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream().map(AddressPages::view).toList());
    }

    private static AddressView view(Row row) {
        return new AddressView(
                new MunicipalityName(row.getString("municipality_code"), row.getString("municipality_name")),
                List.of(row.getArrayOfStrings("lines")),
                row.getString("salutation"),
                row.getInteger("version"));
    }
}
