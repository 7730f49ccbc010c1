package nl.regiovisie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What region-service tells about who speaks for clients, on topic {@code regiovisie.region}. Never about a person. */
public sealed interface BodyEvent extends RegionEvent {

    /**
     * All that is known of a provider; the newest says all.
     *
     * @param kind CARE_PROVIDER or CERTIFIED_INSTITUTION
     * @param accountHoldings regions that are primarily responsible for it, the oldest first
     * @param example true for invented demonstration content
     */
    @EventType("nl.regiovisie.provider-registered.v1")
    record ProviderRegistered(
            UUID providerId,
            String name,
            String kind,
            List<AccountHolding> accountHoldings,
            boolean example,
            Instant occurredAt)
            implements BodyEvent {
        @Override
        public String subject() {
            return providerId.toString();
        }
    }

    /**
     * A region that is primarily responsible for a provider, until the next one begins.
     *
     * @param validFrom first day, in Europe/Amsterdam
     */
    record AccountHolding(String regionCode, LocalDate validFrom) {}

    /**
     * What is known of a participation body; the newest says all, and opens again what was closed.
     *
     * @param kind code of a body kind, {@code CLIENT_COUNCIL}
     * @param providerId null if it belongs to a municipality
     * @param municipalityCode CBS code; null if it belongs to a provider
     * @param regionCodes regions in which it is active; at least one
     * @param affiliated whether it is affiliated with the organisation that runs the platform
     * @param listed whether everyone may see it in the directory
     * @param example true for invented demonstration content
     */
    @EventType("nl.regiovisie.body-registered.v1")
    record BodyRegistered(
            UUID bodyId,
            String name,
            String kind,
            UUID providerId,
            String municipalityCode,
            List<String> regionCodes,
            boolean affiliated,
            boolean listed,
            boolean example,
            Instant occurredAt)
            implements BodyEvent {
        @Override
        public String subject() {
            return bodyId.toString();
        }
    }

    /** A participation body no longer exists. */
    @EventType("nl.regiovisie.body-closed.v1")
    record BodyClosed(UUID bodyId, LocalDate closedOn, Instant occurredAt) implements BodyEvent {
        @Override
        public String subject() {
            return bodyId.toString();
        }
    }

    /**
     * Bodies of several organisations act together; the newest says all.
     *
     * @param memberIds ids of participation bodies
     * @param example true for invented demonstration content
     */
    @EventType("nl.regiovisie.alliance-registered.v1")
    record AllianceRegistered(UUID allianceId, String name, List<UUID> memberIds, boolean example, Instant occurredAt)
            implements BodyEvent {
        @Override
        public String subject() {
            return allianceId.toString();
        }
    }
}
