package nl.regiovisie.recommendation.jointanswer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where proposals of regions are kept. */
@ApplicationScoped
public class JointAnswers {

    private final Mutiny.Session session;

    JointAnswers(Mutiny.Session session) {
        this.session = session;
    }

    /** Those of a region for some recommendations, by recommendation. */
    public Uni<Map<UUID, JointAnswer>> of(String region, Collection<UUID> recommendations) {
        return session.createSelectionQuery(
                        "from JointAnswer where regionCode = :region and recommendationId in :ids", JointAnswer.class)
                .setParameter("region", region)
                .setParameter("ids", recommendations)
                .getResultList()
                .map(found ->
                        found.stream().collect(Collectors.toMap(JointAnswer::recommendationId, Function.identity())));
    }

    /** @return locked until the transaction ends; null if there is none */
    Uni<JointAnswer> lock(String region, UUID recommendation) {
        return session.find(
                JointAnswer.class, new JointAnswerId(region, recommendation), LockModeType.PESSIMISTIC_WRITE);
    }

    Uni<Void> add(JointAnswer proposal) {
        return session.persist(proposal);
    }

    Uni<Void> remove(JointAnswer proposal) {
        return session.remove(proposal);
    }
}
