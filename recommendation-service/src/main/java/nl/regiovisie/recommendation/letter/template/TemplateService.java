package nl.regiovisie.recommendation.letter.template;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Editors keep the words of letters. */
@ApplicationScoped
class TemplateService {

    private final Mutiny.Session session;
    private final Audit audit;
    private final Clock clock;

    TemplateService(Mutiny.Session session, Audit audit, Clock clock) {
        this.session = session;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a template, or gives it a next version. What it says already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> keep(UUID id, TemplateDraft draft, String ifMatch) {
        draft.check();
        return session.find(Template.class, id, LockModeType.PESSIMISTIC_WRITE)
                .chain(known -> known == null
                        ? session.persist(new Template(id, draft, clock.instant()))
                                .chain(() -> recorded("add", id))
                                .replaceWith(true)
                        : change(id, known, draft, ifMatch).replaceWith(false));
    }

    private Uni<Void> change(UUID id, Template known, TemplateDraft draft, String ifMatch) {
        if (known.says(draft)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, known.version(), () -> null);
        known.write(draft, clock.instant());
        return recorded("change", id);
    }

    private Uni<Void> recorded(String verb, UUID id) {
        return audit.record(verb + "-letter-template", "letter-template/" + id);
    }
}
