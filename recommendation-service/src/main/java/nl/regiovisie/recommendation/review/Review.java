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
import nl.regiovisie.recommendation.realisation.Realisation;

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
    private LocalDate publishOn;
    private boolean confirmation;
    private boolean announced;
    private boolean example;
    private Instant openedAt;
    private Instant closedAt;

    protected Review() {}

    static Review open(UUID id, Opening opening, LocalDate today, Instant now) {
        Review review = new Review();
        review.id = id;
        review.municipalityCode = opening.municipalityCode();
        review.regionCode = opening.regionCode();
        review.occasion = opening.occasion();
        review.example = opening.example();
        review.openedAt = now;
        opening.refuseGoneBy(today, null, null);
        review.agree(opening);
        review.announced = review.isPublic(today);
        return review;
    }

    /**
     * @param answered whether it has answers already
     * @throws RuleBroken once it is closed, if it would become another review, or if answers that everyone could see would
     *     be hidden
     */
    void plan(Opening opening, boolean answered, LocalDate today) {
        requireOpen();
        if (!isAbout(opening)) {
            throw new RuleBroken("review-fixed", Messages.of("review-fixed"));
        }
        opening.refuseGoneBy(today, due, publishOn);
        boolean hides = opening.publishOn() != null && opening.publishOn().isAfter(today);
        if (hides && answered && isPublic(today)) {
            throw new RuleBroken("answers-public", Messages.of("answers-public"));
        }
        agree(opening);
        announced = announced && isPublic(today);
    }

    /**
     * @param unanswered recommendations that still lack an answer
     * @param drafts recommendations with an answer that somebody still works at
     * @throws RuleBroken if there are any; it names them
     */
    ReviewClosed close(List<UUID> unanswered, List<UUID> drafts, Instant now) {
        requireOpen();
        refuseWith("review-incomplete", unanswered);
        refuseWith("review-has-drafts", drafts);
        status = ReviewStatus.CLOSED;
        closedAt = now;
        return new ReviewClosed(id, municipalityCode, regionCode, example, now);
    }

    /** A place for the answer to a recommendation. */
    Assessment toAssess(UUID recommendation) {
        return new Assessment(id, recommendation, municipalityCode, example);
    }

    /** Whether everyone sees its answers on a day. */
    boolean isPublic(LocalDate day) {
        return publishOn == null || !publishOn.isAfter(day);
    }

    /** Whether the world is told of each answer at once; before the day of publication it is told of none. */
    boolean isAnnounced() {
        return announced;
    }

    /** From now on the world is told of each answer at once. */
    void announce() {
        announced = true;
    }

    /** @throws RuleBroken if a second person is to confirm its answers */
    void requireDirect() {
        if (confirmation) {
            throw new RuleBroken("needs-confirmation", Messages.of("needs-confirmation"));
        }
    }

    /** @throws RuleBroken if nobody is to confirm its answers */
    void requireConfirmation() {
        if (!confirmation) {
            throw new RuleBroken("no-confirmation", Messages.of("no-confirmation"));
        }
    }

    boolean needsConfirmation() {
        return confirmation;
    }

    /** A place for what came of an earlier answer to a recommendation. */
    Realisation toTell(UUID recommendation) {
        return new Realisation(id, recommendation, municipalityCode);
    }

    /** @throws RuleBroken unless the municipality looks back */
    void requireEvaluation() {
        if (occasion != Occasion.EVALUATION) {
            throw new RuleBroken("no-evaluation", Messages.of("no-evaluation"));
        }
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
                && Objects.equals(due, opening.due())
                && Objects.equals(publishOn, opening.publishOn())
                && confirmation == opening.confirmation();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Instant openedAt() {
        return openedAt;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String regionCode() {
        return regionCode;
    }

    private void agree(Opening opening) {
        visionVersion = opening.visionVersion();
        due = opening.due();
        publishOn = opening.publishOn();
        confirmation = opening.confirmation();
    }

    private static void refuseWith(String rule, List<UUID> open) {
        if (!open.isEmpty()) {
            throw new RuleBroken(rule, Messages.of(rule, open.size())).open(open);
        }
    }

    private boolean isAbout(Opening opening) {
        return municipalityCode.equals(opening.municipalityCode())
                && regionCode.equals(opening.regionCode())
                && occasion == opening.occasion()
                && example == opening.example();
    }
}
