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
     */
    @EventType("nl.regiovisie.region-registered.v1")
    record RegionRegistered(String code, String name, String displayName, List<String> provinces, Instant occurredAt)
            implements RegionEvent {
        @Override
        public String subject() {
            return code;
        }
    }

    /**
     * All that is known of a municipality and the regions it belonged to; the newest says all.
     *
     * @param code CBS code, {@code GM0344}
     * @param memberships without overlap, oldest first
     */
    @EventType("nl.regiovisie.municipality-registered.v1")
    record MunicipalityRegistered(String code, String name, List<Membership> memberships, Instant occurredAt)
            implements RegionEvent {
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
