package nl.regiovisie.gateway.work.endorse;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.web.registration.RegistrationCounts;
import nl.regiovisie.gateway.web.registration.RegistrationCounts.RoleCount;
import nl.regiovisie.gateway.work.endorse.Outcomes.Outcome;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies on the table when a group walks through its list. */
@ApplicationScoped
class Desk {

    private final OwnMeetings meetings;
    private final PublishedMeetings lists;
    private final Outcomes outcomes;
    private final RegistrationCounts registrations;

    Desk(
            @RestClient OwnMeetings meetings,
            @RestClient PublishedMeetings lists,
            @RestClient Outcomes outcomes,
            @RestClient RegistrationCounts registrations) {
        this.meetings = meetings;
        this.lists = lists;
        this.outcomes = outcomes;
        this.registrations = registrations;
    }

    Uni<Table> table(UUID meeting) {
        return Uni.combine()
                .all()
                .unis(meetings.get(meeting), lists.themes(), lists.roles(), lists.careKinds(), all(meeting))
                .with((found, themes, roles, care, said) ->
                        new Table(found, themes.items(), roles.items(), care.items(), said));
    }

    /** How many people of each role were ticked at the door; none when that is not known now: they can be typed. */
    Uni<Map<String, String>> ticked(UUID meeting) {
        return registrations
                .of(meeting)
                .map(counts -> counts.roles() == null
                        ? Map.<String, String>of()
                        : counts.roles().stream()
                                .filter(role -> role.present() > 0)
                                .collect(Collectors.toMap(RoleCount::role, role -> Integer.toString(role.present()))))
                .onFailure()
                .recoverWithItem(Map.of());
    }

    private Uni<List<Outcome>> all(UUID meeting) {
        return Whole.of(cursor -> outcomes.list(meeting, cursor, Whole.PART))
                .map(all -> all.stream().filter(said -> !said.withdrawn()).toList());
    }
}
