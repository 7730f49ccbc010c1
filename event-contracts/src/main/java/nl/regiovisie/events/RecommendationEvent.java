package nl.regiovisie.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What recommendation-service tells the world, on topic {@code regiovisie.recommendation}. */
public sealed interface RecommendationEvent extends DomainEvent {

    /**
     * A recommendation is public and waits for the answer of each municipality that it reaches.
     *
     * @param number as readers cite it, from 1, never given out twice
     * @param national true if it holds for every region; then {@code regionCodes} is empty
     * @param sources ids of the contributions that it was bundled from
     */
    @EventType("nl.regiovisie.recommendation-published.v1")
    record RecommendationPublished(
            UUID recommendationId,
            int number,
            String title,
            String text,
            String theme,
            boolean national,
            List<String> regionCodes,
            List<UUID> sources,
            boolean example,
            Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String subject() {
            return recommendationId.toString();
        }
    }

    /**
     * A published recommendation no longer holds; its page stays, and the contributions behind it wait again.
     *
     * @param number that readers cite
     * @param reason why, in Dutch
     */
    @EventType("nl.regiovisie.recommendation-withdrawn.v1")
    record RecommendationWithdrawn(
            UUID recommendationId, int number, String reason, boolean example, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String subject() {
            return recommendationId.toString();
        }
    }

    /**
     * Another recommendation took the place of a published one, and with it the contributions behind it.
     *
     * @param number that readers cite
     */
    @EventType("nl.regiovisie.recommendation-superseded.v1")
    record RecommendationSuperseded(
            UUID recommendationId, int number, UUID successorId, boolean example, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String subject() {
            return recommendationId.toString();
        }
    }

    /**
     * A participation body says where it stands on a published recommendation, or takes that back.
     *
     * @param position SUPPORTS, SUPPORTS_WITH_REMARK or DISAGREES; null once it is taken back
     * @param remark in Dutch; null with SUPPORTS and once it is taken back
     */
    @EventType("nl.regiovisie.stance-taken.v1")
    record StanceTaken(
            UUID recommendationId, UUID bodyId, String position, String remark, boolean example, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String subject() {
            return recommendationId.toString();
        }
    }

    /**
     * A municipality answered a recommendation, or changed its answer while its review is open. It is told once everyone may
     * see the answer, which can be later than {@link ReviewClosed}; only the last answer is then told.
     *
     * @param outcome ACCEPTED, PARTIALLY_ACCEPTED, REJECTED or OUT_OF_SCOPE
     * @param rationale why; null only with ACCEPTED
     */
    @EventType("nl.regiovisie.recommendation-assessed.v1")
    record RecommendationAssessed(
            UUID reviewId,
            UUID recommendationId,
            String municipalityCode,
            String outcome,
            String rationale,
            boolean example,
            Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String subject() {
            return reviewId.toString();
        }
    }

    /** A municipality answered everything and closed its review. */
    @EventType("nl.regiovisie.review-closed.v1")
    record ReviewClosed(UUID reviewId, String municipalityCode, String regionCode, boolean example, Instant occurredAt)
            implements RecommendationEvent {
        @Override
        public String subject() {
            return reviewId.toString();
        }
    }
}
