package nl.regiovisie.recommendation.edition.content;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.edition.content.Content.Place;

/** What is public today, as the content of an edition. */
@ApplicationScoped
public class Contents {

    private static final String REGION = "select display_name from region where code = $1";
    private static final String SERIES = "select name from series where id = $1";
    private static final String NAMES =
            "select display_name from region where code = any($1) order by display_name, code";

    /** So many regions are named; of more it is said how many. */
    private static final int NAMES_THAT_FIT = 3;

    private final Pool pool;
    private final ContentRows rows;
    private final Today today;

    Contents(Pool pool, ContentRows rows, Today today) {
        this.pool = pool;
        this.rows = rows;
        this.today = today;
    }

    /** @return fails with {@link NotFound} if there is no such region or series */
    public Uni<Content> of(Extent extent) {
        return place(extent)
                .chain(place -> rows.of(extent, today.day())
                        .map(found -> new ContentAssembly(place, today.day(), found).content()));
    }

    /**
     * One recommendation, with whom it asks something of; nothing of what was said or held besides.
     *
     * @return fails with {@link NotFound} if there is none that is or was public
     */
    public Uni<Content> of(UUID recommendation) {
        return rows.of(recommendation, today.day()).chain(found -> {
            if (found.recommendations().isEmpty()) {
                throw new NotFound("aanbeveling", recommendation);
            }
            return place(found.recommendations().get(0))
                    .map(place -> new ContentAssembly(place, today.day(), found).content());
        });
    }

    private Uni<Place> place(Row recommendation) {
        String[] regions = recommendation.getArrayOfStrings("region_codes");
        if (recommendation.getBoolean("national")) {
            return place(Extent.COUNTRY);
        }
        if (regions.length == 1) {
            return place(Extent.region(regions[0]));
        }
        return pool.preparedQuery(NAMES)
                .execute(Tuple.of(regions))
                .map(found -> Place.of(Extent.COUNTRY, named(found)));
    }

    private static String named(RowSet<Row> regions) {
        return regions.size() > NAMES_THAT_FIT
                ? regions.size() + " regio’s"
                : regions.stream().map(row -> row.getString(0)).collect(Collectors.joining(", "));
    }

    private Uni<Place> place(Extent extent) {
        if (extent.isCountry()) {
            return Uni.createFrom().item(Place.of(extent, "Nederland"));
        }
        return extent.isSeries()
                ? named(extent, SERIES, "reeks", extent.seriesId())
                : named(extent, REGION, "regio", extent.regionCode());
    }

    private Uni<Place> named(Extent extent, String query, String what, String code) {
        return pool.preparedQuery(query).execute(Tuple.of(code)).map(found -> {
            if (found.size() == 0) {
                throw new NotFound(what, code);
            }
            return Place.of(extent, found.iterator().next().getString(0));
        });
    }
}
