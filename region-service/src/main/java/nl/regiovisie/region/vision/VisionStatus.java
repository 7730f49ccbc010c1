package nl.regiovisie.region.vision;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of a regional vision stands (DOMAIN.md 1.2). Users see it, and the phase that it belongs to. */
public enum VisionStatus {
    PREPARATION(Phase.DRAFT),
    DRAFT(Phase.DRAFT),
    CONSULTATION(Phase.DRAFT),
    DECISION(Phase.ADOPT),
    ADOPTED(Phase.ADOPT),
    IMPLEMENTATION(Phase.ADOPT),
    EVALUATION(Phase.EVALUATE),
    ADJUSTMENT(Phase.ADJUST),
    EXPIRED(Phase.DRAFT);

    /** The four words of the sources: opstellen, vaststellen, evalueren, bijstellen. */
    public enum Phase {
        DRAFT,
        ADOPT,
        EVALUATE,
        ADJUST
    }

    private final Phase phase;

    VisionStatus(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }

    /** Whether it is still being made: its text may change, and nobody is bound by it. */
    public boolean isInTheMaking() {
        return this == PREPARATION || this == DRAFT || this == CONSULTATION || this == DECISION;
    }

    /** Whether everyone may read its text. */
    public boolean isReadable() {
        return this != PREPARATION && this != DRAFT;
    }

    /**
     * The steps that people take. Adoption comes with the last decision, coming into force and expiring with the
     * calendar.
     */
    Set<VisionStatus> next() {
        return switch (this) {
            case PREPARATION -> EnumSet.of(DRAFT);
            case DRAFT -> EnumSet.of(CONSULTATION, DECISION);
            case CONSULTATION -> EnumSet.of(DRAFT, DECISION);
            case DECISION -> EnumSet.of(DRAFT);
            case IMPLEMENTATION -> EnumSet.of(EVALUATION, ADJUSTMENT);
            case EVALUATION -> EnumSet.of(IMPLEMENTATION, ADJUSTMENT);
            case ADJUSTMENT -> EnumSet.of(IMPLEMENTATION);
            case ADOPTED, EXPIRED -> EnumSet.noneOf(VisionStatus.class);
        };
    }
}
