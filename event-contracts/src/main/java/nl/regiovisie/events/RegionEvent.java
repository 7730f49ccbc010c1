package nl.regiovisie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What region-service tells the world, on topic {@code regiovisie.region}. */
public sealed interface RegionEvent extends DomainEvent
        permits RegionEvent.RegionRegistered, RegionEvent.MunicipalityRegistered, BodyEvent, VisionEvent {

    /**
     * A youth region was added, or one of its facts changed; the newest says all.
     *
     * @param code CBS code, {@code JZ22}
     * @param name the name as CBS writes it
     * @param displayName the name as readers see it
     * @param provinces the province with the largest share first
     * @param validFrom first day, in Europe/Amsterdam; may lie ahead; null in what was told before 27 November 2026
     * @param validUntil first day on which it is no longer; the same as {@code validFrom} if it never came to be; null while
     *     it lasts
     * @param successors codes of the regions that its municipalities went to when it ended; null as for {@code validFrom}
     * @param contactMunicipality CBS code of the municipality that speaks for it; null if nobody does, or as above
     * @param tile where it is on the map of equal tiles; null in what was told before 27 November 2026
     */
    @EventType("nl.regiovisie.region-registered.v1")
    record RegionRegistered(
            String code,
            String name,
            String displayName,
            List<String> provinces,
            LocalDate validFrom,
            LocalDate validUntil,
            List<String> successors,
            String contactMunicipality,
            Tile tile,
            Instant occurredAt)
            implements RegionEvent {

        /** As it was told at first. */
        public RegionRegistered(
                String code, String name, String displayName, List<String> provinces, Instant occurredAt) {
            this(code, name, displayName, provinces, null, null, null, null, null, occurredAt);
        }

        @Override
        public String subject() {
            return code;
        }
    }

    /**
     * A place on the map of the country on which each region is a tile.
     *
     * @param column 0 is the most western
     * @param row 0 is the most northern
     */
    record Tile(int column, int row) {}

    /**
     * All that is known of a municipality and the regions it belonged to; the newest says all.
     *
     * @param code CBS code, {@code GM0344}
     * @param memberships without overlap, oldest first; none if it was meant for later and never came to be
     * @param successor CBS code of the municipality that it became part of when its last membership ended; null while it
     *     exists
     */
    @EventType("nl.regiovisie.municipality-registered.v1")
    record MunicipalityRegistered(
            String code, String name, List<Membership> memberships, String successor, Instant occurredAt)
            implements RegionEvent {

        /** As it was told at first. */
        public MunicipalityRegistered(String code, String name, List<Membership> memberships, Instant occurredAt) {
            this(code, name, memberships, null, occurredAt);
        }

        @Override
        public String subject() {
            return code;
        }
    }

    /**
     * A municipality in a region for some time.
     *
     * @param validFrom first day, in Europe/Amsterdam
     * @param validUntil first day on which it no longer holds; null while it holds
     */
    record Membership(String regionCode, LocalDate validFrom, LocalDate validUntil) {}
}
