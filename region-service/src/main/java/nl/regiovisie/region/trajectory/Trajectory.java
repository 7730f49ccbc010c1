package nl.regiovisie.region.trajectory;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An organisation is supported in setting up participation that matters; it takes years and goes through phases. */
@Entity
class Trajectory {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID providerId;
    private String phase;
    private LocalDate startedOn;
    private LocalDate endedOn;
    private String nextStep;
    private LocalDate nextStepOn;
    private boolean example;
    private Instant changedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "trajectory_step", joinColumns = @JoinColumn(name = "trajectory_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Trajectory() {}

    /** @param facts without errors */
    Trajectory(UUID id, TrajectoryFacts facts, Instant now) {
        this.id = id;
        go(facts, now);
    }

    /**
     * Moves on, and remembers how it stood.
     *
     * @param facts without errors
     */
    void go(TrajectoryFacts facts, Instant now) {
        providerId = facts.providerId();
        phase = facts.phase();
        startedOn = facts.startedOn();
        endedOn = facts.endedOn();
        nextStep = facts.nextStep();
        nextStepOn = facts.nextStepOn();
        example = facts.example();
        changedAt = now;
        steps.add(new Step(now, phase, nextStep, nextStepOn, facts.note()));
    }

    boolean says(TrajectoryFacts facts) {
        String note = steps.get(steps.size() - 1).note();
        return facts.equals(
                new TrajectoryFacts(providerId, phase, startedOn, endedOn, nextStep, nextStepOn, note, example));
    }

    /** The oldest first. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
