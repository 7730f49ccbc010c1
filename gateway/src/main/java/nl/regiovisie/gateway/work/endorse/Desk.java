package nl.regiovisie.gateway.work.endorse;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.endorse.Outcomes.Outcome;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies on the table when a group walks through its list. */
@ApplicationScoped
class Desk {

    private final OwnMeetings meetings;
    private final PublishedMeetings lists;
    private final Outcomes outcomes;

    Desk(@RestClient OwnMeetings meetings, @RestClient PublishedMeetings lists, @RestClient Outcomes outcomes) {
        this.meetings = meetings;
        this.lists = lists;
        this.outcomes = outcomes;
    }

    Uni<Table> table(UUID meeting) {
        return Uni.combine()
                .all()
                .unis(meetings.get(meeting), lists.themes(), lists.roles(), all(meeting))
                .with((found, themes, roles, said) -> new Table(found, themes.items(), roles.items(), said));
    }

    private Uni<List<Outcome>> all(UUID meeting) {
        return Whole.of(cursor -> outcomes.list(meeting, cursor, Whole.PART))
                .map(all -> all.stream().filter(said -> !said.withdrawn()).toList());
    }
}
