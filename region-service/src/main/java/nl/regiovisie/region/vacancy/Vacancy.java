package nl.regiovisie.region.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** A call of a body for new people. */
@Entity
class Vacancy {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID bodyId;
    private String title;
    private String text;
    private LocalDate until;
    private LocalDate filledOn;
    private Instant changedAt;

    protected Vacancy() {}

    /** @param facts without errors */
    Vacancy(UUID id, UUID bodyId, VacancyFacts facts, Instant now) {
        this.id = id;
        this.bodyId = bodyId;
        learn(facts, now);
    }

    /**
     * Takes over the facts; one that was filled is open again.
     *
     * @param facts without errors
     */
    void learn(VacancyFacts facts, Instant now) {
        title = facts.title();
        text = facts.text();
        until = facts.until();
        filledOn = null;
        changedAt = now;
    }

    /** They found who they looked for; again is no change. */
    void fill(LocalDate day, Instant now) {
        if (filledOn == null) {
            filledOn = day;
            changedAt = now;
        }
    }

    boolean says(VacancyFacts facts) {
        return filledOn == null && facts.equals(new VacancyFacts(title, text, until));
    }

    /** @throws RuleBroken if it is a call of another body */
    void refuseOther(UUID body) {
        if (!bodyId.equals(body)) {
            throw new RuleBroken("vacancy-elsewhere", Messages.of("vacancy-elsewhere"));
        }
    }

    /** What became of it, as it stands on a day. */
    VacancyState state(LocalDate today) {
        if (filledOn != null) {
            return VacancyState.FILLED;
        }
        return until.isBefore(today) ? VacancyState.EXPIRED : VacancyState.OPEN;
    }

    VacancyView view(LocalDate today) {
        return new VacancyView(id, bodyId, title, text, until, state(today), version);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
