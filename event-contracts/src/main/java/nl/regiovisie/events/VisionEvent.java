package nl.regiovisie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How the regional visions stand. All events of one version have its id as subject, {@code JZ22-v2}, so that they stay in
 * order. Each says all that is known; the newest counts.
 */
public sealed interface VisionEvent extends RegionEvent {

    /** Region code, {@code -v}, and the number of the version. */
    String versionId();

    @Override
    default String subject() {
        return versionId();
    }

    /**
     * A version of a regional vision was opened, changed, or took a step in its life.
     *
     * @param number counts from 1 within the region
     * @param status PREPARATION, DRAFT, CONSULTATION, DECISION, ADOPTED, IMPLEMENTATION, EVALUATION, ADJUSTMENT or
     *     EXPIRED. That an adopted version comes into force or expires when its period begins or ends is not told
     * @param statusSince first day in this status
     * @param periodFrom first day for which it is meant
     * @param periodUntil last day for which it is meant
     * @param regimeCode the legal regime that says what must be in it
     * @param consultationOpens first day on which everyone may react; null if not planned
     * @param consultationCloses last day of that
     * @param adoptedOn the day on which the last of the participants decided; null before
     * @param decided how many of the participants adopted it
     * @param participants how many municipalities decide; 0 until it is laid before them
     */
    @EventType("nl.regiovisie.vision-version-registered.v1")
    record VisionVersionRegistered(
            String versionId,
            String regionCode,
            int number,
            String title,
            String status,
            LocalDate statusSince,
            LocalDate periodFrom,
            LocalDate periodUntil,
            String regimeCode,
            LocalDate consultationOpens,
            LocalDate consultationCloses,
            LocalDate adoptedOn,
            int decided,
            int participants,
            boolean example,
            Instant occurredAt)
            implements VisionEvent {}

    /**
     * A section of a version is public, or its text changed.
     *
     * @param itemCode the point of the content checklist that it is about
     * @param position of that point on the checklist, from 1; older events do not tell it, and read as 0
     * @param passages in order; their ids stay the same as long as the version lives
     */
    @EventType("nl.regiovisie.vision-section-registered.v1")
    record VisionSectionRegistered(
            String versionId, String itemCode, int position, String title, List<Passage> passages, Instant occurredAt)
            implements VisionEvent {}

    /** Something in a vision that others can point at. */
    record Passage(UUID id, String text) {}

    /**
     * A municipality that takes part decided, or its decision was planned.
     *
     * @param municipalityCode CBS code, {@code GM0344}
     * @param outcome PENDING, ADOPTED, ADOPTED_WITH_MOTION or REJECTED
     * @param executiveOn when the executive decided or will decide; null if not known
     * @param councilOn when the council decided or will decide; null if not known
     * @param number how the municipality numbers its decision; or null
     * @param link where it can be read; or null
     */
    @EventType("nl.regiovisie.municipal-decision-registered.v1")
    record MunicipalDecisionRegistered(
            String versionId,
            String municipalityCode,
            String outcome,
            LocalDate executiveOn,
            LocalDate councilOn,
            String number,
            String link,
            Instant occurredAt)
            implements VisionEvent {}

    /**
     * A moment at which a version is evaluated was planned, moved, held or cancelled.
     *
     * @param kind ANNUAL, MIDTERM or FINAL
     * @param status PLANNED, PREPARED, HELD or CANCELLED
     * @param on day in Europe/Amsterdam
     */
    @EventType("nl.regiovisie.evaluation-moment-registered.v1")
    record EvaluationMomentRegistered(
            UUID momentId,
            String versionId,
            String regionCode,
            String kind,
            String status,
            LocalDate on,
            String title,
            boolean example,
            Instant occurredAt)
            implements VisionEvent {}
}
