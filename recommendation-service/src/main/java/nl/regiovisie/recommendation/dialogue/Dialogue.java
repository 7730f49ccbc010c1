package nl.regiovisie.recommendation.dialogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.turn.Speaker;
import nl.regiovisie.recommendation.turn.Turn;

/** Remembers what the rule of turns makes of the public replies, so that lists of who is awaited are cheap. */
@Entity
@IdClass(DialogueId.class)
class Dialogue {

    @Id
    private UUID recommendationId;

    @Id
    private String municipalityCode;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Speaker awaited;

    private Instant awaitedSince;

    protected Dialogue() {}

    /** @param said all that everyone can read, by the moment at which it became public */
    void hear(List<Turn.Said> said) {
        Turn turn = Turn.after(said).orElse(null);
        awaited = turn == null ? null : turn.awaited();
        awaitedSince = turn == null ? null : turn.since();
    }
}
