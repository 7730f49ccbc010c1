package nl.regiovisie.recommendation.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.problem.NotFound;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where answers are kept that are not finished. */
@ApplicationScoped
public class Drafts {

    private final Mutiny.Session session;

    Drafts(Mutiny.Session session) {
        this.session = session;
    }

    public Uni<Optional<Draft>> find(UUID review, UUID recommendation) {
        return session.find(Draft.class, new AssessmentId(review, recommendation))
                .map(Optional::ofNullable);
    }

    /** @return fails with {@link NotFound} if there is none */
    public Uni<Draft> get(UUID review, UUID recommendation) {
        return find(review, recommendation)
                .map(found -> found.orElseThrow(() -> new NotFound("concept voor aanbeveling", recommendation)));
    }

    /** Those for some recommendations, by recommendation. */
    public Uni<Map<UUID, Draft>> of(UUID review, Collection<UUID> recommendations) {
        return session.createSelectionQuery(
                        "from Draft where reviewId = :review and recommendationId in :ids", Draft.class)
                .setParameter("review", review)
                .setParameter("ids", recommendations)
                .getResultList()
                .map(found -> found.stream().collect(Collectors.toMap(Draft::recommendationId, Function.identity())));
    }

    /** The recommendations for which a review has one. */
    public Uni<List<UUID>> recommendations(UUID review) {
        return session.createSelectionQuery(
                        "select recommendationId from Draft where reviewId = :review order by recommendationId",
                        UUID.class)
                .setParameter("review", review)
                .getResultList();
    }

    public Uni<Void> add(Draft draft) {
        return session.persist(draft);
    }

    public Uni<Void> remove(Draft draft) {
        return session.remove(draft);
    }
}
