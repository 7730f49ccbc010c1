package nl.regiovisie.meeting.facilitator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.identity.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Facilitators {

    private static final int MOST = 1_000;

    private final Mutiny.Session session;
    private final Caller caller;

    Facilitators(Mutiny.Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    /** Notes an error for each account that was never here; an absent one has its own error. The caller is here now. */
    public Uni<Void> check(String field, Collection<String> accounts, FieldErrors errors) {
        return session.createSelectionQuery(
                        "select f.account from Facilitator f where f.account in :some", String.class)
                .setParameter("some", accounts)
                .getResultList()
                .invoke(found -> {
                    Set<String> known = new HashSet<>(found);
                    known.add(caller.subject());
                    errors.known(field, accounts, known, "unknown-facilitator");
                })
                .replaceWithVoid();
    }

    /** Of those whose address is known. */
    public Uni<List<FacilitatorAddress>> addresses(Collection<String> accounts) {
        return session.createSelectionQuery(
                        "select new nl.regiovisie.meeting.facilitator.FacilitatorAddress(f.account, f.name, f.email)"
                                + " from Facilitator f where f.account in :some and f.email is not null",
                        FacilitatorAddress.class)
                .setParameter("some", accounts)
                .getResultList();
    }

    Uni<Facilitator> find(String account) {
        return session.find(Facilitator.class, account);
    }

    Uni<Void> add(Facilitator unknown) {
        return session.persist(unknown);
    }

    Uni<List<Facilitator>> all() {
        return session.createSelectionQuery("from Facilitator f order by f.name, f.account", Facilitator.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
