package nl.regiovisie.recommendation.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regiovisie.events.RecommendationEvent.RecommendationAssessed;
import nl.regiovisie.platform.Today;

/** The answer of a municipality to a recommendation, in one review. Changes as long as the review is open. */
@Entity
@IdClass(AssessmentId.class)
public class Assessment {

    @Id
    private UUID reviewId;

    @Id
    private UUID recommendationId;

    @Version
    private Integer version;

    private String municipalityCode;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private Outcome outcome;

    private String rationale;
    private String copiedFrom;
    private Instant answeredAt;
    private Instant givenAt;
    private boolean example;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "assessment_action",
            joinColumns = {@JoinColumn(name = "review_id"), @JoinColumn(name = "recommendation_id")})
    @OrderColumn(name = "position")
    private List<Action> actions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "assessment_passage",
            joinColumns = {@JoinColumn(name = "review_id"), @JoinColumn(name = "recommendation_id")})
    @OrderColumn(name = "position")
    @Column(name = "passage_id")
    private List<UUID> passages = new ArrayList<>();

    protected Assessment() {}

    /** An answer that was not given yet: {@link #give} gives it. */
    public Assessment(UUID reviewId, UUID recommendationId, String municipalityCode, boolean example) {
        this.reviewId = reviewId;
        this.recommendationId = recommendationId;
        this.municipalityCode = municipalityCode;
        this.example = example;
    }

    /** @param answer without errors */
    public RecommendationAssessed give(Answer answer, Instant now) {
        outcome = answer.outcome();
        rationale = answer.rationale();
        copiedFrom = answer.copiedFrom();
        answeredAt = answer.answeredOn() == null
                ? now
                : answer.answeredOn().atStartOfDay(Today.AMSTERDAM).toInstant();
        givenAt = now;
        passages.clear();
        passages.addAll(answer.passages());
        actions.clear();
        actions.addAll(answer.actions());
        return told(now);
    }

    /** What the world hears of it. */
    public RecommendationAssessed told(Instant now) {
        return new RecommendationAssessed(
                reviewId, recommendationId, municipalityCode, outcome.name(), rationale, example, now);
    }

    /** Whether an answer is the one that stands here already. Without a day it is about the same moment. */
    public boolean says(Answer answer) {
        return outcome == answer.outcome()
                && Objects.equals(rationale, answer.rationale())
                && Objects.equals(copiedFrom, answer.copiedFrom())
                && passages.equals(answer.passages())
                && actions.equals(answer.actions())
                && (answer.answeredOn() == null
                        || answer.answeredOn()
                                .equals(answeredAt.atZone(Today.AMSTERDAM).toLocalDate()));
    }

    public UUID recommendationId() {
        return recommendationId;
    }

    public int version() {
        return version;
    }
}
