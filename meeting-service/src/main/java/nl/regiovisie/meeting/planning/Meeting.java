package nl.regiovisie.meeting.planning;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.Invalid;
import nl.regiovisie.platform.problem.RuleBroken;
import org.hibernate.annotations.OptimisticLock;

/** People in a room or a call who talk about youth care in their regions. Belongs to its facilitators. */
@Entity
public class Meeting extends Planned {

    /** A facilitator who comes to planning late may still do so the day after. */
    private static final Duration LATE_START = Duration.ofDays(1);

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.DRAFT;

    private Instant announcedAt;
    private int sequence;

    /** No change of the plan: whoever edits it meanwhile is not in the way. */
    @OptimisticLock(excluded = true)
    private Instant warnedAt;

    private String cancelledBecause;

    @Embedded
    private Told told = new Told();

    private int outcomes;
    private Instant createdAt;
    private Instant changedAt;
    private Instant publishedAt;

    protected Meeting() {}

    /**
     * @param plan without errors in itself; says who facilitates it
     * @throws Invalid if it starts longer ago than a late start explains, and is no example
     */
    static Meeting plan(UUID id, Plan plan, Instant now) {
        refusePast(plan, now);
        Meeting meeting = new Meeting();
        meeting.id = id;
        meeting.createdAt = now;
        meeting.take(plan, now);
        return meeting;
    }

    /**
     * @param plan without errors in itself; says who facilitates it
     * @throws RuleBroken if it was cancelled or published
     * @throws Invalid if it moves to a moment in the past, or was announced and is to be a draft again
     */
    void change(Plan plan, Instant now) {
        status.refuseFinal();
        if (plan.draft() && !isDraft()) {
            throw Invalid.field("draft", Messages.of("already-announced"));
        }
        if (isDraft() || !plan.startsAt().equals(startsAt())) {
            refusePast(plan, now);
        }
        if (isAnnounced() && !plan.keepsAppointment(plan())) {
            sequence++;
            warnedAt = plan.startsAt().equals(startsAt()) ? warnedAt : null;
        }
        take(plan, now);
    }

    /** @throws RuleBroken if it was held, published or cancelled already */
    void cancel(String reason, Instant now) {
        status = status(now).to(MeetingStatus.CANCELLED);
        cancelledBecause = reason;
        changedAt = now;
        sequence++;
    }

    /**
     * Something that was said is written down or changed: the meeting is held, whatever the clock says.
     *
     * @throws RuleBroken if it is a draft, or was cancelled or published
     */
    public void write() {
        if (status != MeetingStatus.HELD) {
            status = status.to(MeetingStatus.HELD);
        }
    }

    /**
     * @param publication without errors
     * @param published how many outcomes become public with it
     * @throws RuleBroken unless it was held and is not public yet
     */
    public MeetingPublished publish(Publication publication, int published, Instant now) {
        Plan plan = plan();
        status = status(now).to(MeetingStatus.PUBLISHED);
        told.take(publication);
        outcomes = published;
        publishedAt = now;
        changedAt = now;
        return new MeetingPublished(
                id,
                plan.title(),
                plan.kind(),
                plan.mode().name(),
                seriesName(),
                plan.regionCodes(),
                plan.startsAt(),
                plan.endsAt(),
                publication.attendance().stream().map(Meeting::told).toList(),
                outcomes,
                publication.notEndorsedBecause(),
                plan.example(),
                now);
    }

    /**
     * Is marked while fewer people come than it needs.
     *
     * @return whether that became so now
     */
    public boolean expect(int coming, Instant now) {
        boolean few = status(now) == MeetingStatus.PLANNED && minimum() != null && coming < minimum();
        boolean news = few && warnedAt == null;
        if (news || !few) {
            warnedAt = few ? now : null;
        }
        return news;
    }

    /** Whether it says all of a plan already. */
    boolean says(Plan plan) {
        return plan.equals(plan());
    }

    /** Whether it was published with just this. */
    public boolean says(Publication publication) {
        return isPublished() && publication.equals(publication());
    }

    boolean wasCancelledBecause(String reason) {
        return status == MeetingStatus.CANCELLED && Objects.equals(cancelledBecause, reason);
    }

    /** A planned meeting that has begun is held. */
    public MeetingStatus status(Instant now) {
        return status == MeetingStatus.PLANNED && !startsAt().isAfter(now) ? MeetingStatus.HELD : status;
    }

    public boolean isPublished() {
        return status == MeetingStatus.PUBLISHED;
    }

    /** @throws RuleBroken until it was held, or if it was cancelled */
    public void refuseUnheld(Instant now) {
        MeetingStatus reached = status(now);
        if (reached != MeetingStatus.HELD && reached != MeetingStatus.PUBLISHED) {
            throw reached.refusal();
        }
    }

    /** @throws RuleBroken until its outcomes are public */
    public void refuseUnpublished() {
        if (!isPublished()) {
            throw new RuleBroken("meeting-not-published", Messages.of("meeting-not-published"));
        }
    }

    @Override
    boolean isDraft() {
        return status == MeetingStatus.DRAFT;
    }

    /** Whether others than its facilitators may know of it; a draft that was cancelled was never announced. */
    public boolean isAnnounced() {
        return announcedAt != null;
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** Null until its outcomes are public. */
    public Instant publishedAt() {
        return publishedAt;
    }

    int sequence() {
        return sequence;
    }

    /** When and where, as it stands now. */
    public Appointment appointment() {
        return Appointment.of(this);
    }

    /** What was told at publishing; without anything before. */
    Publication publication() {
        return told.publication();
    }

    Life life() {
        return new Life(cancelledBecause, outcomes, warnedAt, createdAt, changedAt, publishedAt);
    }

    private void take(Plan plan, Instant now) {
        take(plan);
        changedAt = now;
        if (isDraft() && !plan.draft()) {
            status = MeetingStatus.PLANNED;
            announcedAt = now;
        }
    }

    private static MeetingEvent.Attendance told(Attendance attendance) {
        return new MeetingEvent.Attendance(attendance.role(), attendance.count());
    }

    private static void refusePast(Plan plan, Instant now) {
        if (!plan.example() && plan.startsAt().isBefore(now.minus(LATE_START))) {
            throw Invalid.field("startsAt", Messages.of("in-the-past"));
        }
    }
}
