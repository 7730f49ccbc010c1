package nl.regiovisie.region.vision;

import java.time.LocalDate;

/**
 * Where a version stands on a day: what people did with it, and what the calendar did since.
 *
 * @param since first day of that
 */
record Standing(VisionStatus status, LocalDate since) {

    /**
     * @param stored the last step that people took, on {@code since}
     * @param supersededFrom the day on which the next version comes into force, or null
     */
    static Standing of(
            VisionStatus stored,
            LocalDate since,
            LocalDate periodFrom,
            LocalDate periodUntil,
            LocalDate supersededFrom,
            LocalDate today) {
        if (stored.isInTheMaking()) {
            return new Standing(stored, since);
        }
        LocalDate end = earliest(periodUntil.plusDays(1), supersededFrom);
        if (!today.isBefore(end)) {
            return new Standing(VisionStatus.EXPIRED, latest(end, since));
        }
        boolean begun = stored == VisionStatus.ADOPTED && !today.isBefore(periodFrom);
        return begun
                ? new Standing(VisionStatus.IMPLEMENTATION, latest(periodFrom, since))
                : new Standing(stored, since);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
