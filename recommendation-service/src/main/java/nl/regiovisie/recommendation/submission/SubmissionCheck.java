package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.NotYours;
import nl.regiovisie.recommendation.contribution.Level;
import nl.regiovisie.recommendation.reference.Reference;
import nl.regiovisie.recommendation.topic.Topics;

/** Holds what is sent in against what is known, and finds out where it holds. */
@ApplicationScoped
class SubmissionCheck {

    private final Reference reference;
    private final Topics topics;
    private final Caller caller;

    SubmissionCheck(Reference reference, Topics topics, Caller caller) {
        this.reference = reference;
        this.topics = topics;
        this.caller = caller;
    }

    /**
     * @return the regions for which it holds; fails with {@link NotYours} if the caller does not speak for the body, and
     *     with {@link Invalid} naming all that is wrong
     */
    Uni<List<String>> regionsOf(SubmissionDraft draft) {
        refuseStranger(draft);
        FieldErrors errors = new FieldErrors();
        draft.check(errors);
        return theme(draft.theme(), errors)
                .chain(() -> topics.check("topics", draft.topics(), Set.of(), errors))
                .chain(() -> role(draft.voicedBy(), errors))
                .chain(() -> regions(draft, errors))
                .invoke(errors::refuse);
    }

    /** Notes it if there is no such theme. */
    Uni<Void> theme(String theme, FieldErrors errors) {
        return theme == null
                ? Uni.createFrom().voidItem()
                : reference
                        .hasTheme(theme)
                        .invoke(known -> errors.check(known, "theme", "unknown-theme"))
                        .replaceWithVoid();
    }

    private Uni<Void> role(String role, FieldErrors errors) {
        return role == null
                ? Uni.createFrom().voidItem()
                : reference
                        .hasRole(role)
                        .invoke(known -> errors.check(known, "voicedBy", "unknown-role"))
                        .replaceWithVoid();
    }

    private Uni<List<String>> regions(SubmissionDraft draft, FieldErrors errors) {
        if (draft.level() == Level.NATIONAL) {
            return Uni.createFrom().item(List.of());
        }
        return reference
                .unknownRegions(draft.regionCodes())
                .invoke(unknown -> errors.each(
                        "regionCodes",
                        draft.regionCodes(),
                        (field, code) -> errors.check(!unknown.contains(code), field, "unknown-region")))
                .chain(() -> municipality(draft, errors));
    }

    private Uni<List<String>> municipality(SubmissionDraft draft, FieldErrors errors) {
        if (draft.municipalityCode() == null) {
            return Uni.createFrom().item(draft.regionCodes());
        }
        return reference
                .regionsOf(draft.municipalityCode())
                .invoke(found -> errors.check(!found.isEmpty(), "municipalityCode", "unknown-municipality"))
                .map(found -> draft.regionCodes().isEmpty() ? found : draft.regionCodes());
    }

    private void refuseStranger(SubmissionDraft draft) {
        boolean speaks = draft.bodyId() == null
                || caller.has(Roles.COUNCIL)
                        && caller.bodies().contains(draft.bodyId().toString());
        if (!speaks) {
            throw new NotYours(Messages.of("body-not-yours"));
        }
    }
}
