package nl.regiovisie.recommendation.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regiovisie.events.RecommendationEvent.RecommendationPublished;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;

/** What the platform advises municipalities. Its sources are the contributions that name it. */
@Entity
class Recommendation {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar")
    private RecommendationStatus status = RecommendationStatus.DRAFT;

    private Integer number;
    private Integer askedNumber;
    private String title;
    private String text;
    private String theme;
    private boolean national;
    private String[] regionCodes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "recommendation_minority_view", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<MinorityView> minorityViews = new ArrayList<>();

    private String notice;
    private boolean example;
    private Instant createdAt;
    private Instant changedAt;
    private Instant publishedAt;

    protected Recommendation() {}

    static Recommendation draft(UUID id, Draft draft, Instant now) {
        Recommendation recommendation = new Recommendation();
        recommendation.id = id;
        recommendation.createdAt = now;
        recommendation.rewrite(draft, now);
        return recommendation;
    }

    /** @throws RuleBroken once it is published */
    void rewrite(Draft draft, Instant now) {
        if (isPublished()) {
            throw new RuleBroken("recommendation-published", Messages.of("recommendation-published"));
        }
        title = draft.title();
        text = draft.text();
        theme = draft.theme();
        national = draft.national();
        regionCodes = draft.regionCodes().toArray(String[]::new);
        askedNumber = draft.number();
        notice = draft.notice();
        example = draft.example();
        minorityViews.clear();
        minorityViews.addAll(draft.minorityViews());
        changedAt = now;
    }

    /**
     * @param given a number that no other has or had
     * @param sources ids of the contributions that name it
     * @throws RuleBroken if it holds nowhere, has no sources, or is published already
     */
    RecommendationPublished publish(int given, List<UUID> sources, Instant now) {
        refuseUnless(!isPublished(), "recommendation-published");
        refuseUnless(!sources.isEmpty(), "recommendation-without-source");
        refuseUnless(national || regionCodes.length > 0, "recommendation-without-region");
        status = RecommendationStatus.PUBLISHED;
        number = given;
        publishedAt = now;
        return new RecommendationPublished(
                id, number, title, text, theme, national, List.of(regionCodes), sources, example, now);
    }

    /** Whether a draft, but for its sources, is what stands here already. */
    boolean says(Draft draft) {
        return title.equals(draft.title())
                && text.equals(draft.text())
                && theme.equals(draft.theme())
                && national == draft.national()
                && Set.of(regionCodes).equals(Set.copyOf(draft.regionCodes()))
                && minorityViews.equals(draft.minorityViews())
                && Objects.equals(askedNumber, draft.number())
                && Objects.equals(notice, draft.notice())
                && example == draft.example();
    }

    boolean isPublished() {
        return status == RecommendationStatus.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    /** @return null until it is published */
    Integer number() {
        return number;
    }

    /** @return the number that its editor would like, or null */
    Integer askedNumber() {
        return askedNumber;
    }

    String title() {
        return title;
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new RuleBroken(rule, Messages.of(rule));
        }
    }
}
