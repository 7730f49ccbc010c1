package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Today;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where answers are kept. */
@ApplicationScoped
public class Assessments {

    private static final String COVERED = """
        select r.id from recommendation r
         where r.status = 'PUBLISHED' and (r.national or r.region_codes && (select lineage(:region, :day)))\
        """;
    private static final String UNANSWERED = COVERED + """
          and not exists (select from assessment a where a.review_id = :review and a.recommendation_id = r.id)
        order by r.number\
        """;

    private static final String PROMISED = """
        select a.review_id from assessment a join review v on v.id = a.review_id
         where a.recommendation_id = :recommendation and a.municipality_code = :municipality
           and a.outcome in ('ACCEPTED', 'PARTIALLY_ACCEPTED') and v.id <> :review and v.opened_at <= :before\
        """;

    private static final String NEWEST_PUBLIC = """
        select a.reviewId, a.version, a.outcome, a.answeredAt from Assessment a, Review v
         where a.recommendationId = :recommendation and a.municipalityCode = :municipality and v.id = a.reviewId
           and (v.publishOn is null or v.publishOn <= :day)
         order by a.answeredAt desc, a.reviewId\
        """;

    private final Mutiny.Session session;
    private final Today today;

    Assessments(Mutiny.Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    public Uni<Optional<Assessment>> find(UUID review, UUID recommendation) {
        return session.find(Assessment.class, new AssessmentId(review, recommendation))
                .map(Optional::ofNullable);
    }

    public Uni<Void> add(Assessment assessment) {
        return session.persist(assessment);
    }

    /** The answers that a review has to some recommendations, by recommendation. */
    public Uni<Map<UUID, Assessment>> of(UUID review, Collection<UUID> recommendations) {
        return session.createSelectionQuery(
                        "from Assessment where reviewId = :review and recommendationId in :ids", Assessment.class)
                .setParameter("review", review)
                .setParameter("ids", recommendations)
                .getResultList()
                .map(found ->
                        found.stream().collect(Collectors.toMap(Assessment::recommendationId, Function.identity())));
    }

    /** All answers that a review has. */
    public Uni<List<Assessment>> all(UUID review) {
        return session.createSelectionQuery(
                        "from Assessment where reviewId = :review order by recommendationId", Assessment.class)
                .setParameter("review", review)
                .getResultList();
    }

    /** Whether a municipality took over a recommendation, all or in part, in another review that began before. */
    public Uni<Boolean> promised(String municipality, UUID recommendation, UUID review, Instant before) {
        return session.createNativeQuery(PROMISED, UUID.class)
                .setParameter("municipality", municipality)
                .setParameter("recommendation", recommendation)
                .setParameter("review", review)
                .setParameter("before", before)
                .getResultList()
                .map(found -> !found.isEmpty());
    }

    /** What a municipality answered last, as far as everyone may see it; null if nothing. */
    public Uni<PublicAnswer> newestPublic(UUID recommendation, String municipality) {
        return session.createSelectionQuery(NEWEST_PUBLIC, Object[].class)
                .setParameter("recommendation", recommendation)
                .setParameter("municipality", municipality)
                .setParameter("day", today.day())
                .setMaxResults(1)
                .getSingleResultOrNull()
                .onItem()
                .ifNotNull()
                .transform(
                        row -> new PublicAnswer((UUID) row[0], (Integer) row[1], (Outcome) row[2], (Instant) row[3]));
    }

    public Uni<Boolean> any(UUID review) {
        return session.createSelectionQuery("select count(*) from Assessment where reviewId = :review", Long.class)
                .setParameter("review", review)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** @return those of the recommendations that are public and hold for a region, or for one that it came after */
    public Uni<Set<UUID>> covered(String region, Collection<UUID> recommendations) {
        return session.createNativeQuery(COVERED + " and r.id in (:recommendations)", UUID.class)
                .setParameter("region", region)
                .setParameter("day", today.day())
                .setParameter("recommendations", recommendations)
                .getResultList()
                .map(Set::copyOf);
    }

    /** The public recommendations that hold for a region, or one that it came after, and that a review has no answer to, by number. */
    public Uni<List<UUID>> unanswered(UUID review, String region) {
        return session.createNativeQuery(UNANSWERED, UUID.class)
                .setParameter("region", region)
                .setParameter("day", today.day())
                .setParameter("review", review)
                .getResultList();
    }
}
