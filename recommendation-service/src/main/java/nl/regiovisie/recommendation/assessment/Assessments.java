package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where answers are kept. */
@ApplicationScoped
public class Assessments {

    private static final String COVERED = """
            select r.id from recommendation r
             where r.status = 'PUBLISHED' and (r.national or r.region_codes && lineage(:region, :day))""";
    private static final String UNANSWERED = COVERED + """
               and not exists (select from assessment a where a.review_id = :review and a.recommendation_id = r.id)
             order by r.number""";

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

    /** Whether a recommendation is public and holds for a region, or for one that it came after. */
    public Uni<Boolean> covers(String region, UUID recommendation) {
        return session.createNativeQuery(COVERED + " and r.id = :recommendation", UUID.class)
                .setParameter("region", region)
                .setParameter("day", today.day())
                .setParameter("recommendation", recommendation)
                .getResultList()
                .map(found -> !found.isEmpty());
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
