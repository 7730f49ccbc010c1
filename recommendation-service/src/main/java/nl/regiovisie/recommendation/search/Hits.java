package nl.regiovisie.recommendation.search;

import static java.util.stream.Collectors.joining;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regiovisie.platform.query.Conditions;
import nl.regiovisie.recommendation.search.Tiers.Tier;

/**
 * Asks the index what is found, and counts it. Of each tier the newest are counted, up to a number; where there are more, it
 * says so.
 */
@ApplicationScoped
class Hits {

    /**
     * How many of a tier are counted: what a search costs grows with it. As many are read when fewer are wanted: asked for one,
     * PostgreSQL would go through all there is from the newest on, in the hope of meeting it soon.
     */
    static final int COUNTED = 300;

    /** Where the number of a tier stands between what was counted. */
    private static final String TIER = "g:";

    private static final String OF_TIER = """
            (select %d tier, e.place, e.choices from search_entry e%s order by e.place desc limit %d)""";

    private static final String SHOWN_AND_COUNTED = """
            with hit as materialized (%s)
            (select place, tier::bigint number, null::varchar choice from hit order by tier, place desc limit %d)
            union all
            select null, count(*), choice from hit, unnest(%s) choice group by choice""";

    private final Pool pool;

    Hits(Pool pool) {
        this.pool = pool;
    }

    /** @param shown how many places are to be given; what is found is counted, and how often each choice is among it */
    Uni<Found> from(List<Tier> tiers, long newest, LocalDate day, int shown) {
        return look(new Look(tiers, null, newest, day, shown, COUNTED, true), Window.first(newest, newest));
    }

    /** Whether anything is found; nothing is counted. */
    Uni<Boolean> any(List<Tier> tiers, long newest, LocalDate day) {
        return look(new Look(tiers, null, newest, day, 1, 1, false), Window.first(newest, newest))
                .map(found -> !found.hits().isEmpty());
    }

    /** @param shown how many places are to be given that come after another; nothing is counted */
    Uni<Found> after(SearchCursor after, List<Tier> tiers, long newest, LocalDate day, int shown) {
        List<Tier> following =
                tiers.stream().filter(tier -> tier.number() >= after.tier()).toList();
        return look(new Look(following, after, newest, day, shown, shown, false), Window.first(after.place(), newest));
    }

    private Uni<Found> look(Look look, Window window) {
        if (look.tiers().isEmpty()) {
            return Uni.createFrom().item(new Found(List.of(), Map.of(), false));
        }
        Conditions values = new Conditions();
        String query = look.query(values, window);
        return pool.preparedQuery(query)
                .execute(values.values())
                .map(Hits::read)
                .chain(read -> {
                    long found = look.longOnes()
                            .mapToLong(tier -> read.count(TIER + tier))
                            .sum();
                    boolean enough = found >= look.wanted() || window.isAll();
                    return enough
                            ? Uni.createFrom().item(look.found(read, !window.isAll()))
                            : look(look, window.wider(found, look.top() - window.bottom(), look.wanted()));
                });
    }

    private static Read read(RowSet<Row> rows) {
        List<Hit> hits = new ArrayList<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Row row : rows) {
            String choice = row.getString("choice");
            long number = row.getLong("number");
            if (choice == null) {
                hits.add(new Hit((int) number, row.getLong("place")));
            } else {
                counts.put(choice, number);
            }
        }
        return new Read(hits, counts);
    }

    /** One place that was found, and how well it fits. */
    record Hit(int tier, long place) {}

    /**
     * @param hits the best first
     * @param counts how many of those that were counted have each choice
     * @param more whether there are more than were counted
     */
    record Found(List<Hit> hits, Map<String, Long> counts, boolean more) {

        /** How many were counted. */
        long total() {
            return counts.entrySet().stream()
                    .filter(count -> count.getKey().startsWith(TIER))
                    .mapToLong(Map.Entry::getValue)
                    .sum();
        }
    }

    private record Read(List<Hit> hits, Map<String, Long> counts) {

        long count(String choice) {
            return counts.getOrDefault(choice, 0L);
        }
    }

    /**
     * @param after null from the beginning
     * @param wanted how many of a tier are enough
     * @param choices whether is counted how often each choice is among what is found
     */
    private record Look(
            List<Tier> tiers, SearchCursor after, long newest, LocalDate day, int shown, int wanted, boolean choices) {

        IntStream longOnes() {
            return tiers.stream().filter(Tier::isLong).mapToInt(Tier::number);
        }

        /** The place below which is looked. */
        long top() {
            return after == null ? newest : after.place();
        }

        Found found(Read read, boolean notAll) {
            boolean full = tiers.stream().anyMatch(tier -> read.count(TIER + tier.number()) >= wanted);
            return new Found(read.hits(), read.counts(), notAll || full);
        }

        String query(Conditions values, Window window) {
            String hits = tiers.stream().map(tier -> part(tier, values, window)).collect(joining(" union all "));
            String counted = choices ? "choices || ('" + TIER + "' || tier)::varchar" : "array['" + TIER + "' || tier]";
            return SHOWN_AND_COUNTED.formatted(hits, shown, counted);
        }

        private String part(Tier tier, Conditions values, Window window) {
            String query = tier.query() + (tier.isLong() ? window.condition() : "");
            Conditions of = new Conditions()
                    .and("e.words @@ " + values.bind(query) + "::text::tsquery")
                    .and("is_public(e.publish_on, " + values.bind(day) + ")")
                    .and("(e.overtaken_on is null or not is_public(e.overtaken_on, " + values.bind(day) + "))");
            if (after != null && after.tier() == tier.number()) {
                of.and("e.place < " + values.bind(after.place()));
            }
            return OF_TIER.formatted(tier.number(), of.where(), COUNTED);
        }
    }
}
