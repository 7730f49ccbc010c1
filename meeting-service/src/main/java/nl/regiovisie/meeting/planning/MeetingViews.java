package nl.regiovisie.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;

/** Shows of a meeting what the caller may see. */
@ApplicationScoped
public class MeetingViews {

    private final Caller caller;
    private final Clock clock;

    MeetingViews(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public MeetingView of(Meeting meeting) {
        boolean exact = caller.has(Roles.FACILITATOR) || caller.has(Roles.EDITOR);
        boolean mine = meeting.isOf(caller.subject());
        return view(meeting, meeting.status(clock.instant()), exact, mine);
    }

    /** As it is for someone without an account. */
    public MeetingView forEveryone(Meeting meeting) {
        return view(meeting, meeting.status(clock.instant()), false, false);
    }

    static MeetingView view(Meeting meeting, MeetingStatus status, boolean exact, boolean mine) {
        Plan plan = meeting.plan();
        Publication told = meeting.publication();
        Life life = meeting.life();
        return new MeetingView(
                meeting.id(),
                plan.title(),
                plan.kind(),
                plan.mode(),
                status,
                plan.series(),
                plan.regionCodes(),
                plan.startsAt(),
                plan.endsAt(),
                plan.seats(),
                mine ? plan.minimum() : null,
                plan.audience(),
                mine ? plan.facilitators() : null,
                plan.place(),
                mine ? plan.onlineLink() : null,
                plan.guidingQuestions(),
                plan.agenda(),
                attendance(told, exact),
                told.care().stream().map(care -> CareView.of(care, exact)).toList(),
                present(told, exact),
                told.missing(),
                told.notEndorsedBecause(),
                told.note(),
                life.outcomes(),
                life.cancelledBecause(),
                meeting.sequence(),
                plan.notice(),
                plan.example(),
                mine,
                mine ? life.warnedAt() : null,
                life.createdAt(),
                life.changedAt(),
                life.publishedAt(),
                meeting.version());
    }

    private static List<AttendanceView> attendance(Publication told, boolean exact) {
        return told.attendance().stream()
                .map(group -> AttendanceView.of(group, exact))
                .toList();
    }

    /** Who knows a sum and all its parts but one, knows that one too: with a hidden part the sum is hidden. */
    private static Integer present(Publication told, boolean exact) {
        boolean few = told.attendance().stream().anyMatch(group -> AttendanceView.isFew(group.count()));
        boolean hidden = told.present() != null && !exact && (few || AttendanceView.isFew(told.present()));
        return hidden ? null : told.present();
    }
}
