package nl.regiovisie.gateway.work.remark;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.published.PublishedReports;
import nl.regiovisie.gateway.web.published.PublishedReports.Outcome;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.gateway.work.remark.Remarks.Remark;
import nl.regiovisie.gateway.work.remark.Remarks.Round;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before a facilitator who settles remarks. */
@ApplicationScoped
class SettleDesk {

    private static final String USUAL_DAYS = "14";

    private final OwnMeetings meetings;
    private final PublishedReports lists;
    private final Remarks remarks;

    SettleDesk(@RestClient OwnMeetings meetings, @RestClient PublishedReports lists, @RestClient Remarks remarks) {
        this.meetings = meetings;
        this.lists = lists;
        this.remarks = remarks;
    }

    /**
     * @param typed what was refused, or null
     * @param days as they were typed, or null
     */
    Uni<SettlePage> page(UUID meeting, SettleForm typed, String days, Faults faults) {
        return Uni.combine()
                .all()
                .unis(meetings.get(meeting), round(meeting), remarks.all(meeting), points(meeting))
                .with((found, round, all, points) -> new SettlePage(
                        found,
                        round,
                        openFirst(all.items()),
                        points,
                        typed,
                        days == null ? days(round) : days,
                        faults));
    }

    private static String days(Round round) {
        return round == null ? USUAL_DAYS : String.valueOf(round.days());
    }

    /** Null while nobody was asked. */
    private Uni<Round> round(UUID meeting) {
        return remarks.round(meeting).onFailure(ServiceProblem::isGone).recoverWithNull();
    }

    private Uni<Map<UUID, String>> points(UUID meeting) {
        return Whole.of(cursor -> lists.outcomes(meeting, cursor, Whole.PART))
                .map(all -> all.stream().collect(Collectors.toMap(Outcome::id, Outcome::text)));
    }

    private static List<Remark> openFirst(List<Remark> all) {
        return all.stream().sorted(Comparator.comparing(Remark::settled)).toList();
    }
}
