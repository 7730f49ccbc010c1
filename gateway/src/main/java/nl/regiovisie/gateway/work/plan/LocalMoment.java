package nl.regiovisie.gateway.work.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.regiovisie.gateway.web.Dates;

/** A day and a time as people in the Netherlands say them, which the change of the clock makes odd twice a year. */
record LocalMoment(LocalDateTime local) {

    static LocalMoment of(LocalDate day, LocalTime time) {
        return new LocalMoment(day.atTime(time));
    }

    /** False in the hour of spring that the clock skips. */
    boolean exists() {
        return offsets() > 0;
    }

    /** True in the hour of autumn that comes twice. */
    boolean comesTwice() {
        return offsets() > 1;
    }

    /** Of an hour that comes twice the first, in summer time. */
    Instant first() {
        return local.atZone(Dates.ZONE).withEarlierOffsetAtOverlap().toInstant();
    }

    private int offsets() {
        return Dates.ZONE.getRules().getValidOffsets(local).size();
    }
}
