package nl.regiovisie.region.body;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.events.BodyEvent.BodyRegistered;
import nl.regiovisie.events.DomainEvent;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.region.classification.SearchName;

/** People who speak for clients together: a council, a panel, a network; at a provider or towards a municipality. */
@Entity
@Table(name = "participation_body")
public class ParticipationBody {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;
    private String searchName;
    private String kind;
    private UUID providerId;
    private String municipalityCode;
    private String[] regionCodes;
    private boolean affiliated;

    @Embedded
    private DirectoryEntry entry = DirectoryEntry.HIDDEN;

    private LocalDate closedOn;
    private boolean example;
    private Instant changedAt;

    protected ParticipationBody() {}

    /** @param facts without errors */
    ParticipationBody(UUID id, BodyFacts facts, Instant now) {
        this.id = id;
        learn(facts, now);
    }

    /**
     * Takes over the facts; a body that was closed is open again.
     *
     * @param facts without errors
     */
    void learn(BodyFacts facts, Instant now) {
        name = facts.name();
        searchName = SearchName.of(facts.name());
        kind = facts.kind();
        providerId = facts.providerId();
        municipalityCode = facts.municipalityCode();
        regionCodes = facts.regionCodes().toArray(String[]::new);
        affiliated = facts.affiliated();
        example = facts.example();
        closedOn = null;
        changedAt = now;
    }

    /**
     * @param wanted without errors
     * @throws RuleBroken if the body is closed
     */
    void show(DirectoryEntry wanted, Instant now) {
        refuseClosed();
        entry = wanted;
        changedAt = now;
    }

    /** It no longer exists from this day on. */
    BodyClosed close(LocalDate day, Instant now) {
        closedOn = day;
        changedAt = now;
        return new BodyClosed(id, day, now);
    }

    /** @throws RuleBroken if it no longer exists */
    public void refuseClosed() {
        if (isClosed()) {
            throw new RuleBroken("body-is-closed", Messages.of("body-is-closed"));
        }
    }

    boolean says(BodyFacts facts) {
        return !isClosed()
                && facts.equals(new BodyFacts(
                        name, kind, providerId, municipalityCode, List.of(regionCodes), affiliated, example));
    }

    boolean says(DirectoryEntry wanted) {
        return wanted.equals(entry);
    }

    /** What others are told of it now. */
    BodyRegistered registered(Instant now) {
        return new BodyRegistered(
                id,
                name,
                kind,
                providerId,
                municipalityCode,
                List.of(regionCodes),
                affiliated,
                entry.listed(),
                example,
                now);
    }

    /** All that a consumer which starts from nothing needs to know, in order. */
    List<DomainEvent> retold(Instant now) {
        return isClosed() ? List.of(registered(now), new BodyClosed(id, closedOn, now)) : List.of(registered(now));
    }

    boolean isClosed() {
        return closedOn != null;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }
}
