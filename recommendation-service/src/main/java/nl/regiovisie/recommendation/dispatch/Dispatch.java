package nl.regiovisie.recommendation.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** An edition goes to an organisation. The name of that stays as it was then. */
@Entity
@IdClass(DispatchName.class)
class Dispatch {

    @Id
    private UUID editionId;

    @Id
    private UUID recipientId;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private RecipientKind kind;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private DispatchState state;

    private int attempt;
    private Instant plannedAt;
    private Instant settledAt;
    private String reason;
    private LocalDate answeredOn;
    private String answer;

    protected Dispatch() {}

    /** @param given without errors */
    void answer(Answer given) {
        answeredOn = given.on();
        answer = given.note();
    }

    boolean says(Answer given) {
        return Objects.equals(answeredOn, given.on()) && Objects.equals(answer, given.note());
    }

    /** Whether it went, so that there can be an answer. */
    boolean went() {
        return state == DispatchState.HANDED_OVER || state == DispatchState.BY_HAND;
    }

    int version() {
        return version;
    }
}
