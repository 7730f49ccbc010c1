package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where answers are kept. */
@ApplicationScoped
public class Assessments {

    private static final String COVERED = """
            select r.id from Recommendation r
             where r.publishedAt is not null and (r.national or array_contains(r.regionCodes, :region))""";
    private static final String UNANSWERED = COVERED + """
               and not exists (select 1 from Assessment a where a.reviewId = :review and a.recommendationId = r.id)
             order by r.number""";

    private final Mutiny.Session session;

    Assessments(Mutiny.Session session) {
        this.session = session;
    }

    public Uni<Optional<Assessment>> find(UUID review, UUID recommendation) {
        return session.find(Assessment.class, new AssessmentId(review, recommendation))
                .map(Optional::ofNullable);
    }

    public Uni<Void> add(Assessment assessment) {
        return session.persist(assessment);
    }

    /** Whether a recommendation is public and holds for a region. */
    public Uni<Boolean> covers(String region, UUID recommendation) {
        return session.createSelectionQuery(COVERED + " and r.id = :recommendation", UUID.class)
                .setParameter("region", region)
                .setParameter("recommendation", recommendation)
                .getResultList()
                .map(found -> !found.isEmpty());
    }

    /** The public recommendations that hold for a region and that a review has no answer to, by number. */
    public Uni<List<UUID>> unanswered(UUID review, String region) {
        return session.createSelectionQuery(UNANSWERED, UUID.class)
                .setParameter("region", region)
                .setParameter("review", review)
                .getResultList();
    }
}
