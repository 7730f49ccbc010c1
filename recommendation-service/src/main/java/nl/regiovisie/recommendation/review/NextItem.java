package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.query.Conditions;

/** Where whoever answers goes on. */
@ApplicationScoped
class NextItem {

    private static final String COVERED = """
        select r.id
          from recommendation r
          left join assessment a on a.review_id = %1$s and a.recommendation_id = r.id
          left join answer_draft d on d.review_id = %1$s and d.recommendation_id = r.id and %2$s\
        """;
    private static final String OPEN_FIRST =
            " (a.review_id is null and d.review_id is null) desc, (a.review_id is null) desc, ";
    private static final String OWN_DRAFT_FIRST =
            " order by coalesce(d.kept_by = %s and not d.submitted, false) desc," + OPEN_FIRST + "r.number limit 1";
    private static final String FROM_THERE = " order by" + OPEN_FIRST
            + "(r.number > (select number from recommendation where id = %s)) desc, r.number limit 1";

    private final Pool pool;
    private final ReviewAccess access;
    private final Caller caller;
    private final Today today;

    NextItem(Pool pool, ReviewAccess access, Caller caller, Today today) {
        this.pool = pool;
        this.access = access;
        this.caller = caller;
        this.today = today;
    }

    /**
     * The first, by number and round to the begin again, without an answer that nobody works at; or else the first without
     * an answer.
     *
     * @param after where the round begins; null for the begin, where what the caller began and did not finish comes first
     * @return fails with {@link NotFound} if the review covers nothing
     */
    Uni<UUID> of(ReviewOverview review, UUID after) {
        Conditions conditions = Covered.by(review, today.day());
        String covered = COVERED.formatted(
                conditions.bind(review.id()),
                conditions.bind(access.isOwn(review.municipality().code())));
        String order = after == null
                ? OWN_DRAFT_FIRST.formatted(conditions.bind(caller.subject()))
                : FROM_THERE.formatted(conditions.bind(after));
        return pool.preparedQuery(covered + conditions.where() + order)
                .execute(conditions.values())
                .map(rows -> rows.stream()
                        .findFirst()
                        .map(row -> row.getUUID("id"))
                        .orElseThrow(() -> new NotFound("aanbeveling in beoordeling", review.id())));
    }
}
