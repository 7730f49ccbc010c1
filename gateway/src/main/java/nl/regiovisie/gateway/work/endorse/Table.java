package nl.regiovisie.gateway.work.endorse;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.work.endorse.Outcomes.Outcome;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/**
 * A meeting with all that was written down.
 *
 * @param outcomes in the order in which they were said
 */
record Table(Meeting meeting, List<Named> themes, List<Role> roles, List<Named> careKinds, List<Outcome> outcomes) {

    /** What the group has not looked at; what stays inside need not be. */
    public List<Outcome> open() {
        return outcomes.stream()
                .filter(outcome -> !outcome.endorsed() && !outcome.staysInside())
                .toList();
    }

    public int done() {
        return outcomes.size() - open().size();
    }

    public List<Outcome> of(Named theme) {
        return outcomes.stream()
                .filter(outcome -> theme.id().equals(outcome.theme()))
                .toList();
    }

    public long published() {
        return outcomes.size() - inside();
    }

    /** How many are not published: confidential, or quotations without consent. */
    public long inside() {
        return outcomes.stream().filter(Outcome::staysInside).count();
    }

    public String theme(String id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse(id);
    }

    public String voices(Outcome outcome) {
        return outcome.voicedBy().stream().map(this::role).collect(Collectors.joining(", "));
    }

    private String role(String id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .map(Role::name)
                .findFirst()
                .orElse(id);
    }

    Optional<Outcome> find(UUID id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /** The first open one, or else the first; empty when nothing was written down. */
    Optional<Outcome> first() {
        return open().stream().findFirst().or(() -> outcomes.stream().findFirst());
    }

    /** The first open one after this, or before it; empty when none is left. */
    Optional<Outcome> openAfter(UUID id) {
        int at = outcomes.stream().map(Outcome::id).toList().indexOf(id);
        return outcomes.subList(at + 1, outcomes.size()).stream()
                .filter(open()::contains)
                .findFirst()
                .or(() -> open().stream()
                        .filter(outcome -> !outcome.id().equals(id))
                        .findFirst());
    }

    /** The one before or after; null at an end. */
    Outcome beside(Outcome outcome, int step) {
        int at = outcomes.indexOf(outcome) + step;
        return at < 0 || at >= outcomes.size() ? null : outcomes.get(at);
    }
}
