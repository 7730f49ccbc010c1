package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** What the regions are called now, by code. */
@ApplicationScoped
class RegionNames {

    private static final String NAMES = """
            select distinct on (region_code) region_code, display_name from region_name
             order by region_code, valid_from desc""";

    private final Mutiny.Session session;

    RegionNames(Mutiny.Session session) {
        this.session = session;
    }

    Uni<Map<String, String>> all() {
        return session.createNativeQuery(NAMES, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1])));
    }
}
