package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import nl.regiovisie.platform.check.FieldErrors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Whether codes that a caller sent are those of regions and municipalities, now or ever. */
@ApplicationScoped
public class Places {

    private final Mutiny.Session session;

    Places(Mutiny.Session session) {
        this.session = session;
    }

    /** Notes an error for each code that is no region. */
    public Uni<Void> checkRegions(String field, Collection<String> codes, FieldErrors errors) {
        return session.createSelectionQuery("select r.code from YouthRegion r", String.class)
                .getResultList()
                .invoke(known -> errors.known(field, codes, Set.copyOf(known), "unknown-region"))
                .replaceWithVoid();
    }

    /**
     * Notes an error if it is no region.
     *
     * @param code null if none was named
     */
    public Uni<Void> checkRegion(String field, String code, FieldErrors errors) {
        return check("select r.code from YouthRegion r where r.code = :code", code, field, "unknown-region", errors);
    }

    /**
     * Notes an error if it is no municipality.
     *
     * @param code null if none was named
     */
    public Uni<Void> checkMunicipality(String field, String code, FieldErrors errors) {
        return check(
                "select m.code from Municipality m where m.code = :code", code, field, "unknown-municipality", errors);
    }

    private Uni<Void> check(String query, String code, String field, String message, FieldErrors errors) {
        return code == null
                ? Uni.createFrom().voidItem()
                : session.createSelectionQuery(query, String.class)
                        .setParameter("code", code.replace('\0', '\uFFFD'))
                        .getResultList()
                        .invoke(found -> errors.check(!found.isEmpty(), field, message))
                        .replaceWithVoid();
    }
}
