package nl.regiovisie.meeting.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;

/** People in a room or a call who talk about youth care in their regions. Belongs to the facilitator who planned it. */
@Entity
public class Meeting {

    /** A facilitator who comes to planning late may still do so the day after. */
    private static final Duration LATE_START = Duration.ofDays(1);

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String facilitator;
    private String title;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    private String series;
    private String[] regionCodes;
    private Instant startsAt;
    private Instant endsAt;
    private int seats;
    private String place;
    private String onlineLink;
    private String[] guidingQuestions;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    private String notice;
    private boolean example;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    private String cancelledBecause;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    private Integer present;
    private String note;
    private int outcomes;
    private Instant createdAt;
    private Instant changedAt;
    private Instant publishedAt;

    protected Meeting() {}

    /**
     * @param plan without errors in itself
     * @throws Invalid if it starts longer ago than a late start explains, and is no example
     */
    static Meeting plan(UUID id, String facilitator, Plan plan, Instant now) {
        refusePast(plan, now);
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.facilitator = facilitator;
        meeting.createdAt = now;
        meeting.take(plan, now);
        return meeting;
    }

    /**
     * @param plan without errors in itself
     * @throws RuleBroken if it was cancelled or published
     * @throws Invalid if it moves to a moment in the past
     */
    void change(Plan plan, Instant now) {
        status.refuseFinal();
        if (!plan.startsAt().equals(startsAt)) {
            refusePast(plan, now);
        }
        take(plan, now);
    }

    /** @throws RuleBroken if it was held, published or cancelled already */
    void cancel(String reason, Instant now) {
        status = status(now).to(MeetingStatus.CANCELLED);
        cancelledBecause = reason;
        changedAt = now;
    }

    /**
     * Something that was said is written down or changed: the meeting is held, whatever the clock says.
     *
     * @throws RuleBroken if it was cancelled or published
     */
    public void write() {
        status.refuseFinal();
        status = MeetingStatus.HELD;
    }

    /**
     * @param publication without errors
     * @param published how many outcomes become public with it
     * @throws RuleBroken unless it was held and is not public yet
     */
    public MeetingPublished publish(Publication publication, int published, Instant now) {
        status = status(now).to(MeetingStatus.PUBLISHED);
        attendance.addAll(publication.attendance());
        present = publication.present();
        note = publication.note();
        outcomes = published;
        publishedAt = now;
        changedAt = now;
        return new MeetingPublished(
                id,
                title,
                kind.name(),
                mode.name(),
                series,
                regionCodes(),
                startsAt,
                endsAt,
                attendance.stream().map(Meeting::told).toList(),
                outcomes,
                example,
                now);
    }

    /** Whether it says all of a plan already. */
    boolean says(Plan plan) {
        return plan.equals(plan());
    }

    /** Whether it was published with just this. */
    public boolean says(Publication publication) {
        return isPublished() && publication.equals(new Publication(List.copyOf(attendance), present, note));
    }

    boolean wasCancelledBecause(String reason) {
        return status == MeetingStatus.CANCELLED && Objects.equals(cancelledBecause, reason);
    }

    /** A planned meeting that has begun is held. */
    MeetingStatus status(Instant now) {
        return status == MeetingStatus.PLANNED && !startsAt.isAfter(now) ? MeetingStatus.HELD : status;
    }

    public boolean isPublished() {
        return status == MeetingStatus.PUBLISHED;
    }

    public boolean isOf(String account) {
        return facilitator.equals(account);
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public List<String> regionCodes() {
        return List.of(regionCodes);
    }

    /** What was planned, as it stands now. */
    Plan plan() {
        return new Plan(
                title,
                kind,
                mode,
                series,
                regionCodes(),
                startsAt,
                endsAt,
                seats,
                place,
                onlineLink,
                List.of(guidingQuestions),
                List.copyOf(agenda),
                notice,
                example);
    }

    /** What was told at publishing; without anything before. */
    Publication publication() {
        return new Publication(List.copyOf(attendance), present, note);
    }

    Life life() {
        return new Life(cancelledBecause, outcomes, createdAt, changedAt, publishedAt);
    }

    private void take(Plan plan, Instant now) {
        title = plan.title();
        kind = plan.kind();
        mode = plan.mode();
        series = plan.series();
        regionCodes = plan.regionCodes().toArray(String[]::new);
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        seats = plan.seats();
        place = plan.place();
        onlineLink = plan.onlineLink();
        guidingQuestions = plan.guidingQuestions().toArray(String[]::new);
        agenda.clear();
        agenda.addAll(plan.agenda());
        notice = plan.notice();
        example = plan.example();
        changedAt = now;
    }

    private static MeetingEvent.Attendance told(Attendance attendance) {
        return new MeetingEvent.Attendance(attendance.role(), attendance.count());
    }

    private static void refusePast(Plan plan, Instant now) {
        if (!plan.example() && plan.startsAt().isBefore(now.minus(LATE_START))) {
            throw Invalid.field("startsAt", Messages.of("in-the-past"));
        }
    }

    /**
     * What became of a meeting.
     *
     * @param cancelledBecause null unless it was cancelled
     * @param outcomes how many outcomes are public
     * @param publishedAt null unless it was published
     */
    record Life(String cancelledBecause, int outcomes, Instant createdAt, Instant changedAt, Instant publishedAt) {}
}
