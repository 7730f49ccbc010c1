package nl.regiovisie.meeting.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.link.Codes;
import nl.regiovisie.platform.link.LinkGone;
import org.hibernate.reactive.mutiny.Mutiny;

/** The private links of registrations. Only a hash is kept, so each mail has a code of its own; all of them work. */
@ApplicationScoped
class RegistrationLinks {

    private static final String KEEP = """
            insert into registration_link (code_hash, registration_id) values (:hash, :registration)
            returning code_hash""";

    private static final String OWNER = """
            select r.email_hash from registration_link l join registration r on r.id = l.registration_id
             where l.code_hash = :hash""";

    private final Mutiny.Session session;
    private final Codes codes;
    private final Caller caller;

    RegistrationLinks(Mutiny.Session session, Codes codes, Caller caller) {
        this.session = session;
        this.codes = codes;
        this.caller = caller;
    }

    String newCode() {
        return codes.next();
    }

    /** From now on the code works. */
    Uni<Void> keep(String code, UUID registration) {
        return session.createNativeQuery(KEEP, String.class)
                .setParameter("hash", Sha256.of(code))
                .setParameter("registration", registration)
                .getSingleResult()
                .replaceWithVoid();
    }

    /**
     * Whose registrations the caller may see: with a code those of its address, else those of the account.
     *
     * @return fails with {@link LinkGone} if the code is not known, or there is neither code nor account
     */
    Uni<Owner> owner(String code) {
        if (code != null) {
            return ofCode(code);
        }
        return caller.anonymous()
                ? Uni.createFrom().failure(RegistrationLinks::gone)
                : Uni.createFrom().item(Owner.ofAccount(caller.subject()));
    }

    private Uni<Owner> ofCode(String code) {
        return session.createNativeQuery(OWNER, String.class)
                .setParameter("hash", Sha256.of(code))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(RegistrationLinks::gone)
                .map(Owner::ofAddress);
    }

    static LinkGone gone() {
        return new LinkGone("registration-link-gone");
    }
}
