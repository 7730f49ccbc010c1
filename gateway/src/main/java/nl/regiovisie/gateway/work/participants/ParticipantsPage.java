package nl.regiovisie.gateway.work.participants;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.registration.RegistrationCounts.Counts;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.participants.Participants.Participant;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;

/**
 * Everyone who comes, by name.
 */
public record ParticipantsPage(
        Meeting meeting, Counts counts, List<Role> roles, List<Participant> all, WalkInForm form, Faults faults) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    public List<Participant> seated() {
        return byName(all.stream().filter(who -> !who.waiting()).toList());
    }

    /** In the order in which they get a seat. */
    public List<Participant> waiting() {
        return all.stream().filter(Participant::waiting).toList();
    }

    public int present() {
        return (int) all.stream().filter(Participant::present).count();
    }

    public String role(String id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .map(Role::name)
                .findFirst()
                .orElse(id);
    }

    public String plural(String id) {
        return roles.stream()
                .filter(role -> role.id().equals(id))
                .map(Role::plural)
                .findFirst()
                .orElse(id);
    }

    public boolean needsSomething(Participant who) {
        return !who.needs().isEmpty() || who.otherNeeds() != null;
    }

    public UUID id() {
        return meeting.id();
    }

    private static List<Participant> byName(List<Participant> people) {
        return people.stream()
                .sorted(Comparator.comparing(Participant::name, Collator.getInstance(DUTCH)))
                .toList();
    }
}
