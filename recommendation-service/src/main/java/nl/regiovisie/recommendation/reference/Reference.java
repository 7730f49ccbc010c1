package nl.regiovisie.recommendation.reference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotReady;
import org.hibernate.reactive.mutiny.Mutiny;

/** What is known of regions, themes and municipalities, for whoever checks a request in a transaction. */
@ApplicationScoped
public class Reference {

    private static final String IN_REGION = """
        select count(*) from Municipality m join m.memberships s
         where m.code = :municipality and s.regionCode = :region
           and s.validFrom <= :day and (s.validUntil is null or s.validUntil > :day)\
        """;

    private static final String REGIONS_OF = """
        select s.regionCode from Municipality m join m.memberships s
         where m.code = :municipality
           and s.validFrom <= :day and (s.validUntil is null or s.validUntil > :day)\
        """;

    private static final String ANY_IN_REGION = """
        select count(*) from Municipality m join m.memberships s
         where m.code in :municipalities and s.regionCode = :region
           and s.validFrom <= :day and (s.validUntil is null or s.validUntil > :day)\
        """;

    private final Mutiny.Session session;
    private final Today today;

    Reference(Mutiny.Session session, Today today) {
        this.session = session;
        this.today = today;
    }

    /**
     * @return those of the codes that no region has; fails with {@link NotReady} while no region has arrived at all
     */
    public Uni<Set<String>> unknownRegions(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return session.createSelectionQuery("select code from Region", String.class)
                .getResultList()
                .map(known -> without(codes, arrived(known)));
    }

    /** @return fails with {@link NotReady} while no theme has arrived at all */
    public Uni<Boolean> hasTheme(String id) {
        return session.createSelectionQuery("select id from Theme", String.class)
                .getResultList()
                .map(known -> arrived(known).contains(id));
    }

    /** @return fails with {@link NotReady} while no role has arrived at all */
    public Uni<Boolean> hasRole(String id) {
        return session.createSelectionQuery("select id from ParticipantRole", String.class)
                .getResultList()
                .map(known -> arrived(known).contains(id));
    }

    /** The region that the municipality is in today; none if there is no such municipality. */
    public Uni<List<String>> regionsOf(String municipality) {
        return session.createSelectionQuery(REGIONS_OF, String.class)
                .setParameter("municipality", municipality)
                .setParameter("day", today.day())
                .getResultList();
    }

    /** Whether the municipality is in the region today. */
    public Uni<Boolean> inRegion(String municipality, String region) {
        return session.createSelectionQuery(IN_REGION, Long.class)
                .setParameter("municipality", municipality)
                .setParameter("region", region)
                .setParameter("day", today.day())
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Whether one of the municipalities is in the region today. */
    public Uni<Boolean> anyInRegion(Collection<String> municipalities, String region) {
        return session.createSelectionQuery(ANY_IN_REGION, Long.class)
                .setParameter("municipalities", municipalities)
                .setParameter("region", region)
                .setParameter("day", today.day())
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** Whether there is such a municipality, today or before. */
    public Uni<Boolean> hasMunicipality(String code) {
        return session.createSelectionQuery("select count(*) from Municipality where code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult()
                .map(count -> count > 0);
    }

    /** @return those of the passages that stand in no vision of the region */
    public Uni<Set<UUID>> unknownPassages(String region, Collection<UUID> passages) {
        if (passages.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        return session.createSelectionQuery(
                        "select p.id from VisionSection s join s.passages p where s.regionCode = :region and p.id in"
                                + " :ids",
                        UUID.class)
                .setParameter("region", region)
                .setParameter("ids", passages)
                .getResultList()
                .map(known -> {
                    Set<UUID> rest = new HashSet<>(passages);
                    known.forEach(rest::remove);
                    return rest;
                });
    }

    /** What is known of a participation body that still exists; null if there is none. */
    public Uni<KnownBody> body(UUID id) {
        return session.find(Body.class, id).map(body -> body == null || body.isClosed() ? null : body.known());
    }

    /** Whether there is such a participation body, and it still exists. */
    public Uni<Boolean> hasBody(UUID id) {
        return session.createSelectionQuery("select count(*) from Body where id = :id and not closed", Long.class)
                .setParameter("id", id)
                .getSingleResult()
                .map(count -> count > 0);
    }

    private static Collection<String> arrived(Collection<String> known) {
        if (known.isEmpty()) {
            throw new NotReady(Messages.of("reference-not-ready"));
        }
        return known;
    }

    private static Set<String> without(Collection<String> codes, Collection<String> known) {
        Set<String> rest = new HashSet<>(codes);
        rest.removeAll(known);
        return rest;
    }
}
