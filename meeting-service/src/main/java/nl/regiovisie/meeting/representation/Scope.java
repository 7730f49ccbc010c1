package nl.regiovisie.meeting.representation;

import java.util.UUID;

/** Which published meetings are counted; each may be null for all. */
record Scope(String series, String region, UUID meeting) {

    /** Of {@code meeting m}; no part of it comes from a caller. */
    String condition() {
        return "m.status = 'PUBLISHED'"
                + (series == null ? "" : " and m.series = :series")
                + (region == null ? "" : " and m.region_codes @> array[cast(:region as varchar)]")
                + (meeting == null ? "" : " and m.id = :meeting");
    }
}
