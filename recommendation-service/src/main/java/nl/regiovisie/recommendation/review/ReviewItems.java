package nl.regiovisie.recommendation.review;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.recommendation.assessment.AssessmentPages;
import nl.regiovisie.recommendation.assessment.AssessmentView;
import nl.regiovisie.recommendation.assessment.DraftPages;
import nl.regiovisie.recommendation.assessment.DraftView;
import nl.regiovisie.recommendation.jointanswer.JointAnswerPages;
import nl.regiovisie.recommendation.jointanswer.JointAnswerView;
import nl.regiovisie.recommendation.reach.MunicipalityAnswer;
import nl.regiovisie.recommendation.reach.MunicipalityAnswers;
import nl.regiovisie.recommendation.realisation.RealisationPages;
import nl.regiovisie.recommendation.support.Scope;
import nl.regiovisie.recommendation.support.Support;
import nl.regiovisie.recommendation.support.Supports;

/** What a review covers, one by one with all that is known of it there, or as a table of all answers. */
@ApplicationScoped
class ReviewItems {

    private static final String COVERED = """
        select r.id, r.number, r.title, r.text, r.theme, coalesce(t.name, r.theme) theme_name, r.national, r.region_codes
          from recommendation r
          left join theme t on t.id = r.theme\
        """;
    private static final String BY_NUMBER = " order by r.number";

    private final Pool pool;
    private final Supports supports;
    private final AssessmentPages assessments;
    private final DraftPages drafts;
    private final EarlierAnswers earlier;
    private final RealisationPages realisations;
    private final JointAnswerPages proposals;
    private final MunicipalityAnswers answers;
    private final ReviewAccess access;
    private final Today today;

    ReviewItems(
            Pool pool,
            Supports supports,
            AssessmentPages assessments,
            DraftPages drafts,
            EarlierAnswers earlier,
            RealisationPages realisations,
            JointAnswerPages proposals,
            MunicipalityAnswers answers,
            ReviewAccess access,
            Today today) {
        this.pool = pool;
        this.supports = supports;
        this.assessments = assessments;
        this.drafts = drafts;
        this.earlier = earlier;
        this.realisations = realisations;
        this.proposals = proposals;
        this.answers = answers;
        this.access = access;
        this.today = today;
    }

    /** @return fails with {@link NotFound} if the review does not cover the recommendation */
    Uni<ReviewItem> one(ReviewOverview review, UUID recommendation) {
        return covered(review, recommendation)
                .chain(row -> Uni.combine()
                        .all()
                        .unis(
                                supports.of(Map.of(recommendation, scope(row))),
                                assessments.one(review.id(), recommendation),
                                draft(review, recommendation),
                                earlier.before(review, recommendation),
                                realisations.one(review.id(), recommendation),
                                proposal(review, recommendation),
                                others(review, recommendation))
                        .with((support, answer, draft, before, realisation, proposal, others) -> new ReviewItem(
                                asked(row, support.get(recommendation)),
                                answer,
                                draft,
                                before,
                                realisation,
                                proposal,
                                others)));
    }

    /** All of them, with what was answered: as they stand in a table. */
    Uni<ReviewTable> table(ReviewOverview review) {
        var conditions = Covered.by(review, today.day());
        return pool.preparedQuery(COVERED + conditions.where() + BY_NUMBER)
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList())
                .chain(rows -> Uni.combine()
                        .all()
                        .unis(assessments.these(review.id(), ids(rows)), drafts.ofReview(review.id()))
                        .with((given, drafted) -> new ReviewTable(
                                review.id(),
                                rows.stream()
                                        .map(row -> line(row, given, drafted))
                                        .toList())));
    }

    private static List<UUID> ids(List<Row> rows) {
        return rows.stream().map(row -> row.getUUID("id")).toList();
    }

    private static ReviewTable.Item line(Row row, Map<UUID, AssessmentView> given, Set<UUID> drafted) {
        UUID id = row.getUUID("id");
        return new ReviewTable.Item(
                id,
                row.getInteger("number"),
                row.getString("title"),
                row.getString("text"),
                given.get(id),
                drafted.contains(id));
    }

    /** What somebody still works at is of the municipality itself. */
    private Uni<DraftView> draft(ReviewOverview review, UUID recommendation) {
        return access.isOwn(review.municipality().code())
                ? drafts.one(review.id(), recommendation)
                : Uni.createFrom().nullItem();
    }

    /** Only the municipalities of a region see what is proposed to it. */
    private Uni<JointAnswerView> proposal(ReviewOverview review, UUID recommendation) {
        String municipality = review.municipality().code();
        return access.isOwn(municipality)
                ? proposals.seen(municipality, review.regionCode(), recommendation)
                : Uni.createFrom().nullItem();
    }

    private Uni<List<MunicipalityAnswer>> others(ReviewOverview review, UUID recommendation) {
        return answers.ofRegion(recommendation, review.regionCode())
                .map(all -> all.stream()
                        .filter(answer -> !answer.municipality()
                                .code()
                                .equals(review.municipality().code()))
                        .toList());
    }

    private Uni<Row> covered(ReviewOverview review, UUID recommendation) {
        var conditions = Covered.by(review, today.day()).and("r.id = ?", recommendation);
        return pool.preparedQuery(COVERED + conditions.where())
                .execute(conditions.values())
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("aanbeveling", recommendation)));
    }

    private static Scope scope(Row row) {
        return new Scope(row.getBoolean("national"), Set.of(row.getArrayOfStrings("region_codes")));
    }

    private static ReviewItem.Recommendation asked(Row row, Support support) {
        return new ReviewItem.Recommendation(
                row.getUUID("id"),
                row.getInteger("number"),
                row.getString("title"),
                row.getString("text"),
                new WorkItem.Theme(row.getString("theme"), row.getString("theme_name")),
                support);
    }
}
