package nl.regiovisie.recommendation.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.events.RecommendationEvent.ReviewClosed;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.assessment.Assessment;

/** A municipality walks through the recommendations that hold for its region. */
@Entity
class Review {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String municipalityCode;
    private String regionCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Occasion occasion;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private ReviewStatus status = ReviewStatus.OPEN;

    private String visionVersion;
    private LocalDate due;
    private boolean example;
    private Instant openedAt;
    private Instant closedAt;

    protected Review() {}

    static Review open(UUID id, Opening opening, Instant now) {
        Review review = new Review();
        review.id = id;
        review.municipalityCode = opening.municipalityCode();
        review.regionCode = opening.regionCode();
        review.occasion = opening.occasion();
        review.example = opening.example();
        review.visionVersion = opening.visionVersion();
        review.due = opening.due();
        review.openedAt = now;
        return review;
    }

    /** @throws RuleBroken once it is closed, or if it would become another review */
    void plan(Opening opening) {
        requireOpen();
        if (!isAbout(opening)) {
            throw new RuleBroken("review-fixed", Messages.of("review-fixed"));
        }
        visionVersion = opening.visionVersion();
        due = opening.due();
    }

    /**
     * @param unanswered recommendations that still lack an answer
     * @throws RuleBroken if there are any; it names them
     */
    ReviewClosed close(List<UUID> unanswered, Instant now) {
        requireOpen();
        if (!unanswered.isEmpty()) {
            throw new RuleBroken("review-incomplete", Messages.of("review-incomplete", unanswered.size()))
                    .open(unanswered);
        }
        status = ReviewStatus.CLOSED;
        closedAt = now;
        return new ReviewClosed(id, municipalityCode, regionCode, example, now);
    }

    /** A place for the answer to a recommendation. */
    Assessment toAssess(UUID recommendation) {
        return new Assessment(id, recommendation, municipalityCode, example);
    }

    /** @throws RuleBroken once it is closed */
    void requireOpen() {
        if (isClosed()) {
            throw new RuleBroken("review-closed", Messages.of("review-closed"));
        }
    }

    boolean isClosed() {
        return status == ReviewStatus.CLOSED;
    }

    boolean says(Opening opening) {
        return isAbout(opening)
                && Objects.equals(visionVersion, opening.visionVersion())
                && Objects.equals(due, opening.due());
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String regionCode() {
        return regionCode;
    }

    private boolean isAbout(Opening opening) {
        return municipalityCode.equals(opening.municipalityCode())
                && regionCode.equals(opening.regionCode())
                && occasion == opening.occasion()
                && example == opening.example();
    }
}
