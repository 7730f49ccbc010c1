package nl.regiovisie.meeting.theme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;

/** Editors keep the list of themes: a new series may need other themes than the one before. */
@ApplicationScoped
class ThemeService {

    private final Themes themes;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ThemeService(Themes themes, Outbox outbox, Audit audit, Clock clock) {
        this.themes = themes;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a theme, or gives it another name or place, and tells that. What it says already is no change.
     *
     * @return whether it is new
     */
    @Transaction
    Uni<Boolean> keep(String id, ThemeFacts facts, String ifMatch) {
        return refuseInvalid(id, facts)
                .chain(() -> themes.lock(id))
                .chain(known -> known == null
                        ? add(new Theme(id, facts)).replaceWith(true)
                        : change(known, facts, ifMatch).replaceWith(false));
    }

    private Uni<Void> add(Theme theme) {
        return themes.add(theme).chain(() -> tell(theme, "add-theme"));
    }

    private Uni<Void> change(Theme theme, ThemeFacts facts, String ifMatch) {
        if (theme.says(facts)) {
            return Uni.createFrom().voidItem();
        }
        IfMatch.check(ifMatch, theme.version(), () -> null);
        theme.learn(facts);
        return tell(theme, "change-theme");
    }

    private Uni<Void> tell(Theme theme, String deed) {
        return outbox.append(theme.registered(clock.instant())).chain(() -> audit.record(deed, "theme/" + theme.id()));
    }

    private Uni<Void> refuseInvalid(String id, ThemeFacts facts) {
        FieldErrors errors = new FieldErrors();
        facts.check(id, errors);
        errors.refuse();
        return themes.isTaken(facts.name(), id)
                .invoke(taken -> errors.check(!taken, "name", "theme-name-taken"))
                .invoke(errors::refuse)
                .replaceWithVoid();
    }
}
