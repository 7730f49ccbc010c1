package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.recommendation.assessment.AssessmentPages;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.DraftPages;
import nl.regiovisie.recommendation.assessment.DraftView;
import nl.regiovisie.recommendation.realisation.RealisationPages;
import nl.regiovisie.recommendation.realisation.RealisationView;
import nl.regiovisie.recommendation.review.ReviewView.Item;
import nl.regiovisie.recommendation.review.ReviewView.Recommendation;
import nl.regiovisie.recommendation.support.Scope;
import nl.regiovisie.recommendation.support.Support;
import nl.regiovisie.recommendation.support.Supports;

/**
 * What a review covers: while it is open whatever holds now, for the region or for one that it came after; then what was
 * answered, though it may have ended since.
 */
@ApplicationScoped
class ReviewItems {

    private static final String COVERED = """
        select r.id, r.number, r.title, r.text, r.theme, coalesce(t.name, r.theme) theme_name, r.national, r.region_codes
          from recommendation r
          left join theme t on t.id = r.theme
         where $2 and r.status = 'PUBLISHED' and (r.national or r.region_codes && lineage($1, $4))
            or not $2 and exists (select from assessment a where a.review_id = $3 and a.recommendation_id = r.id)
         order by r.number\
        """;

    private final Pool pool;
    private final Supports supports;
    private final AssessmentPages assessments;
    private final DraftPages drafts;
    private final EarlierAnswers earlier;
    private final RealisationPages realisations;
    private final ReviewAccess access;
    private final Today today;

    ReviewItems(
            Pool pool,
            Supports supports,
            AssessmentPages assessments,
            DraftPages drafts,
            EarlierAnswers earlier,
            RealisationPages realisations,
            ReviewAccess access,
            Today today) {
        this.pool = pool;
        this.supports = supports;
        this.assessments = assessments;
        this.drafts = drafts;
        this.earlier = earlier;
        this.realisations = realisations;
        this.access = access;
        this.today = today;
    }

    Uni<ReviewView> complete(ReviewOverview review) {
        return covered(review)
                .chain(rows -> Uni.combine()
                        .all()
                        .unis(supports.of(scopes(rows)), said(review))
                        .with((support, said) -> new ReviewView(review, items(rows, support, said))));
    }

    /** Of the pool, not of one session: these may run side by side. */
    private Uni<Said> said(ReviewOverview review) {
        return Uni.combine()
                .all()
                .unis(
                        assessments.ofReview(review.id()),
                        draftsFor(review),
                        earlier.before(review),
                        realisations.ofReview(review.id()))
                .with(Said::new);
    }

    /** What a municipality says, by recommendation. */
    private record Said(
            Map<UUID, AssessmentView> answers,
            Map<UUID, DraftView> drafts,
            Map<UUID, EarlierAnswer> earlier,
            Map<UUID, RealisationView> realisations) {

        Item item(Recommendation recommendation) {
            UUID id = recommendation.id();
            return new Item(recommendation, answers.get(id), drafts.get(id), earlier.get(id), realisations.get(id));
        }
    }

    /** What somebody still works at is of the municipality itself. */
    private Uni<Map<UUID, DraftView>> draftsFor(ReviewOverview review) {
        return access.isOwn(review.municipality().code())
                ? drafts.ofReview(review.id())
                : Uni.createFrom().item(Map.of());
    }

    private Uni<List<Row>> covered(ReviewOverview review) {
        boolean open = review.status() == ReviewStatus.OPEN;
        return pool.preparedQuery(COVERED)
                .execute(Tuple.of(review.regionCode(), open, review.id(), today.day()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
    }

    private static Map<UUID, Scope> scopes(List<Row> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.getUUID("id"),
                        row -> new Scope(row.getBoolean("national"), Set.of(row.getArrayOfStrings("region_codes")))));
    }

    private static List<Item> items(List<Row> rows, Map<UUID, Support> support, Said said) {
        return rows.stream()
                .map(row -> said.item(recommendation(row, support.get(row.getUUID("id")))))
                .toList();
    }

    private static Recommendation recommendation(Row row, Support support) {
        return new Recommendation(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("title"),
                row.getString("text"),
                new ReviewView.Theme(row.getString("theme"), row.getString("theme_name")),
                support);
    }
}
