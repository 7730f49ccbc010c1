package nl.regiovisie.recommendation.edition.content;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.edition.content.Content.Place;

/** What is public today, as the content of an edition. */
@ApplicationScoped
public class Contents {

    private static final String NAME = "select display_name from region where code = $1";

    private final Pool pool;
    private final ContentRows rows;
    private final Today today;

    Contents(Pool pool, ContentRows rows, Today today) {
        this.pool = pool;
        this.rows = rows;
        this.today = today;
    }

    /**
     * @param regionCode null for the country
     * @return fails with {@link NotFound} if there is no such region
     */
    public Uni<Content> of(String regionCode) {
        return place(regionCode)
                .chain(place -> rows.of(regionCode, today.day())
                        .map(found -> new ContentAssembly(place, today.day(), found).content()));
    }

    private Uni<Place> place(String regionCode) {
        if (regionCode == null) {
            return Uni.createFrom().item(new Place(null, "Nederland"));
        }
        return pool.preparedQuery(NAME).execute(Tuple.of(regionCode)).map(found -> {
            if (found.size() == 0) {
                throw new NotFound("regio", regionCode);
            }
            return new Place(regionCode, found.iterator().next().getString(0));
        });
    }
}
