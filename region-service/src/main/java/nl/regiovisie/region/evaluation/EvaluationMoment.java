package nl.regiovisie.region.evaluation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.events.VisionEvent.EvaluationMomentRegistered;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** A moment at which a version of a vision is looked back at. */
@Entity
@Table(name = "evaluation_moment")
class EvaluationMoment {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String versionId;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private MomentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private MomentStatus status = MomentStatus.PLANNED;

    @Column(name = "on_day")
    private LocalDate day;

    private LocalTime starts;
    private Integer minutes;
    private String title;
    private String place;
    private String clientsHow;
    private String outcome;
    private String cancelledBecause;
    private int sequence;
    private boolean example;
    private Instant createdAt;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "evaluation_question", joinColumns = @JoinColumn(name = "moment_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    protected EvaluationMoment() {}

    EvaluationMoment(UUID id, String regionCode, MomentPlan plan, Instant now) {
        this.id = id;
        this.versionId = plan.versionId();
        this.regionCode = regionCode;
        this.createdAt = now;
        take(plan, now);
    }

    /** @throws RuleBroken once it is held or cancelled, or if it would become about another version */
    void change(MomentPlan plan, Instant now) {
        requireAhead();
        if (!versionId.equals(plan.versionId())) {
            throw broken("moment-fixed");
        }
        if (moves(plan)) {
            sequence++;
        }
        take(plan, now);
    }

    /** @throws RuleBroken if it lies ahead, or was cancelled */
    void hold(Outcome held, LocalDate today, Instant now) {
        if (status == MomentStatus.CANCELLED) {
            throw broken("moment-cancelled");
        }
        if (day.isAfter(today)) {
            throw broken("moment-ahead");
        }
        status = MomentStatus.HELD;
        outcome = held.outcome();
        clientsHow = held.clientsHow();
        changedAt = now;
    }

    /** @throws RuleBroken once it is held */
    void cancel(String reason, Instant now) {
        requireAhead();
        status = MomentStatus.CANCELLED;
        cancelledBecause = reason;
        sequence++;
        changedAt = now;
    }

    /** @throws RuleBroken unless councils are asked now */
    void requireAsking() {
        if (status != MomentStatus.PREPARED) {
            throw broken("moment-not-asking");
        }
    }

    boolean asks(UUID question) {
        return questions.stream().anyMatch(asked -> asked.id().equals(question));
    }

    boolean says(MomentPlan plan) {
        return status.isAhead() && plan.equals(plan());
    }

    boolean says(Outcome held) {
        return status == MomentStatus.HELD && held.equals(new Outcome(outcome, clientsHow));
    }

    boolean wasCancelledBecause(String reason) {
        return status == MomentStatus.CANCELLED && Objects.equals(cancelledBecause, reason);
    }

    UUID id() {
        return id;
    }

    String regionCode() {
        return regionCode;
    }

    int version() {
        return version;
    }

    EvaluationMomentRegistered registered(Instant now) {
        return new EvaluationMomentRegistered(
                id, versionId, regionCode, kind.name(), status.name(), day, title, example, now);
    }

    private boolean moves(MomentPlan plan) {
        return !day.equals(plan.day())
                || !Objects.equals(starts, plan.starts())
                || !Objects.equals(minutes, plan.minutes());
    }

    private void requireAhead() {
        if (!status.isAhead()) {
            throw broken("moment-" + status.name().toLowerCase(Locale.ROOT));
        }
    }

    private void take(MomentPlan plan, Instant now) {
        kind = plan.kind();
        status = plan.prepared() ? MomentStatus.PREPARED : MomentStatus.PLANNED;
        day = plan.day();
        starts = plan.starts();
        minutes = plan.minutes();
        title = plan.title();
        place = plan.place();
        clientsHow = plan.clientsHow();
        example = plan.example();
        questions.clear();
        questions.addAll(plan.questions());
        changedAt = now;
    }

    private MomentPlan plan() {
        return new MomentPlan(
                versionId,
                kind,
                day,
                starts,
                minutes,
                title,
                place,
                clientsHow,
                status == MomentStatus.PREPARED,
                List.copyOf(questions),
                example);
    }

    private static RuleBroken broken(String rule) {
        return new RuleBroken(rule, Messages.of(rule));
    }
}
