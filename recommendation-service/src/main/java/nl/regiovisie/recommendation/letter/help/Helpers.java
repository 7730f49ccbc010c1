package nl.regiovisie.recommendation.letter.help;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.link.LinkGone;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where helpers and what they say are kept. */
@ApplicationScoped
class Helpers {

    private static final String BY_CODE = "from LetterHelper h where h.codeHash = :hash";

    private final Mutiny.Session session;

    Helpers(Mutiny.Session session) {
        this.session = session;
    }

    /** @return null if there is none */
    Uni<LetterHelper> find(UUID id) {
        return session.find(LetterHelper.class, id);
    }

    /** @return fails with {@link LinkGone} if nobody has that code, or not any more */
    Uni<LetterHelper> byCode(String code) {
        return session.createSelectionQuery(BY_CODE, LetterHelper.class)
                .setParameter("hash", Sha256.of(Objects.requireNonNullElse(code, "")))
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new LinkGone("letter-link-gone"));
    }

    /** @return null if there is none */
    Uni<LetterComment> findComment(UUID id) {
        return session.find(LetterComment.class, id);
    }

    Uni<Void> add(Object helperOrComment) {
        return session.persist(helperOrComment);
    }

    Uni<Void> remove(LetterHelper helper) {
        return session.remove(helper);
    }
}
