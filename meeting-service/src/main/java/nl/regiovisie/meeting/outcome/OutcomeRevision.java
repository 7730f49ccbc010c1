package nl.regiovisie.meeting.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** The words of an outcome before a change; written by the database itself (V4). */
@Entity
@Immutable
class OutcomeRevision {

    @Id
    private UUID id;

    private UUID outcomeId;
    private int version;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String theme;
    private String text;
    private String[] voicedBy;
    private boolean withdrawn;
    private Instant saidAt;

    protected OutcomeRevision() {}

    View view() {
        return new View(version, kind, theme, text, List.of(voicedBy), withdrawn, saidAt);
    }

    /**
     * @param version of the outcome when it said this
     * @param saidAt since when it said this
     */
    @Schema(name = "OutcomeRevision")
    record View(
            int version,
            OutcomeKind kind,
            String theme,
            String text,
            List<String> voicedBy,
            boolean withdrawn,
            Instant saidAt) {}
}
