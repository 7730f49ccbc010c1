package nl.regiovisie.region.vision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.NotFound;
import nl.regiovisie.platform.problem.RuleBroken;

/**
 * One version of the vision of a region. It is adopted on the day that the last of its participants decides, and never
 * changes after that: what must change goes into the next version.
 */
@Entity
@Table(name = "vision_version")
public class VisionVersion {

    @Id
    private String id;

    @Version
    private Integer version;

    private String regionCode;
    private int number;
    private VersionPlan plan;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private VisionStatus status;

    private LocalDate statusSince;
    private LocalDate supersededFrom;
    private int consultationSequence;
    private Instant createdAt;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "vision_step", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "municipal_decision", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "municipality_code")
    private Map<String, Decision> decisions = new TreeMap<>();

    protected VisionVersion() {}

    private VisionVersion(String regionCode, int number, VersionPlan plan, Instant now) {
        this.id = id(regionCode, number);
        this.regionCode = regionCode;
        this.number = number;
        this.plan = plan;
        this.createdAt = now;
        this.changedAt = now;
    }

    static String id(String regionCode, int number) {
        return regionCode + "-v" + number;
    }

    /**
     * Work on a version begins.
     *
     * @param plan without errors in itself
     */
    static VisionVersion prepare(String regionCode, int number, VersionPlan plan, LocalDate today, Instant now) {
        VisionVersion version = new VisionVersion(regionCode, number, plan.startedOn(today), now);
        version.enter(new Step(VisionStatus.PREPARATION, version.plan.startedOn(), null));
        return version;
    }

    /**
     * A version that all municipalities adopted before it came to this platform.
     *
     * @param plan without errors in itself, with the day of adoption
     * @param participants codes of the municipalities that took part
     */
    static VisionVersion takeOver(
            String regionCode, int number, VersionPlan plan, Collection<String> participants, Instant now) {
        LocalDate day = plan.adoptedOn();
        VisionVersion version = new VisionVersion(regionCode, number, plan.startedOn(day), now);
        version.decisions().adopt(participants, day);
        version.adopt(day);
        return version;
    }

    /**
     * @param changed without errors in itself
     * @throws RuleBroken once it is adopted
     */
    void change(VersionPlan changed, Instant now) {
        requireInTheMaking();
        consultationSequence += changed.movesConsultationOf(plan) ? 1 : 0;
        plan = changed.over(plan);
        changedAt = now;
    }

    /**
     * Takes a step in its life.
     *
     * @param participants codes of the municipalities that decide if it is laid before them now
     * @throws RuleBroken if there is no such step from here, or something must be done first
     */
    void step(Step step, Collection<String> participants, LocalDate today, Instant now) {
        Standing standing = standing(today);
        refuseUnlessNext(standing.status(), step.status());
        if (step.onDay().isBefore(standing.since())) {
            throw broken("step-before-last", standing.since().toString());
        }
        if (step.status() == VisionStatus.CONSULTATION && plan.consultationOpens() == null) {
            throw broken("consultation-undated");
        }
        if (standing.status() == VisionStatus.DECISION) {
            decisions().clear();
        }
        if (step.status() == VisionStatus.DECISION) {
            decisions().open(participants);
        }
        enter(step);
        changedAt = now;
    }

    /**
     * A municipality decides, or plans to. With the last decision in favour the version is adopted.
     *
     * @param decision without errors in itself
     * @throws NotFound if the municipality does not take part
     * @throws RuleBroken unless the version lies before the municipalities
     */
    void decide(String municipalityCode, Decision decision, Instant now) {
        decisions().of(municipalityCode);
        requireInTheMaking();
        if (status != VisionStatus.DECISION) {
            throw broken("vision-not-in-decision");
        }
        decisions().decide(municipalityCode, decision);
        changedAt = now;
        if (decisions().undecided().isEmpty()) {
            adopt(decisions().last());
        }
    }

    /** The next version takes its place from this day on. */
    void superseded(LocalDate from) {
        supersededFrom = from;
    }

    /**
     * Work on the next version begins, so that this one is being adjusted.
     *
     * @return whether that is news
     * @throws RuleBroken while this one is still being made
     */
    boolean adjust(LocalDate today, Instant now) {
        VisionStatus current = status(today);
        if (current.isInTheMaking()) {
            throw broken("earlier-version-open");
        }
        boolean news = current.next().contains(VisionStatus.ADJUSTMENT);
        if (news) {
            enter(new Step(VisionStatus.ADJUSTMENT, today, null));
            changedAt = now;
        }
        return news;
    }

    /** @throws RuleBroken once it is adopted */
    public void requireInTheMaking() {
        if (!status.isInTheMaking()) {
            throw broken("vision-adopted");
        }
    }

    public VisionStatus status(LocalDate today) {
        return standing(today).status();
    }

    Standing standing(LocalDate today) {
        return Standing.of(status, statusSince, plan.periodFrom(), plan.periodUntil(), supersededFrom, today);
    }

    boolean says(VersionPlan asked) {
        return asked.over(plan).equals(plan);
    }

    Decisions decisions() {
        return new Decisions(decisions);
    }

    public String id() {
        return id;
    }

    public String regionCode() {
        return regionCode;
    }

    int version() {
        return version;
    }

    int number() {
        return number;
    }

    VersionPlan plan() {
        return plan;
    }

    private void refuseUnlessNext(VisionStatus current, VisionStatus target) {
        if (target == VisionStatus.ADOPTED && current == VisionStatus.DECISION) {
            List<String> open = decisions().undecided();
            throw broken("decisions-open", open.size()).open(open);
        }
        if (!current.next().contains(target)) {
            throw broken("no-step-from-" + current.name().toLowerCase(Locale.ROOT));
        }
    }

    private void adopt(LocalDate day) {
        plan = plan.adoptedOn(day);
        enter(new Step(VisionStatus.ADOPTED, day, null));
    }

    private void enter(Step step) {
        status = step.status();
        statusSince = step.onDay();
        steps.add(step);
    }

    private static RuleBroken broken(String rule, Object... values) {
        return new RuleBroken(rule, Messages.of(rule, values));
    }
}
