package nl.regiovisie.recommendation.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regiovisie.events.RecommendationEvent.RecommendationPublished;
import nl.regiovisie.events.RecommendationEvent.RecommendationSuperseded;
import nl.regiovisie.events.RecommendationEvent.RecommendationWithdrawn;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.contribution.Contribution;
import nl.regiovisie.recommendation.recommendation.Recommendations.Standing;

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
    private String[] topics;
    private boolean national;
    private String[] regionCodes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "recommendation_minority_view", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<MinorityView> minorityViews = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "recommendation_predecessor", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "predecessor_id")
    private Set<UUID> predecessors = new HashSet<>();

    private String notice;
    private boolean example;
    private Instant createdAt;
    private Instant changedAt;
    private LocalDate roundUntil;
    private Instant publishedAt;

    /** Null while it has not ended. */
    @Embedded
    private Ending ending;

    protected Recommendation() {}

    static Recommendation draft(UUID id, Draft draft, Instant now) {
        Recommendation recommendation = new Recommendation();
        recommendation.id = id;
        recommendation.createdAt = now;
        recommendation.rewrite(draft, now);
        return recommendation;
    }

    /**
     * What was laid aside is a draft again.
     *
     * @throws RuleBroken once it is published, and while councils read it
     */
    void rewrite(Draft draft, Instant now) {
        refuseUnlessDraft();
        status = RecommendationStatus.DRAFT;
        title = draft.title();
        text = draft.text();
        theme = draft.theme();
        topics = draft.topics().toArray(String[]::new);
        national = draft.national();
        regionCodes = draft.regionCodes().toArray(String[]::new);
        askedNumber = draft.number();
        notice = draft.notice();
        example = draft.example();
        minorityViews.clear();
        minorityViews.addAll(draft.minorityViews());
        predecessors.retainAll(draft.supersedes());
        predecessors.addAll(draft.supersedes());
        changedAt = now;
    }

    /** Its sources or its place among others changed, not its words. */
    void touch(Instant now) {
        changedAt = now;
    }

    /**
     * Councils read it; again, for another last day.
     *
     * @param until last day on which they may say something, in Europe/Amsterdam
     * @throws RuleBroken once it is published, or while nothing supports it
     */
    void openRound(LocalDate until, boolean supported, Instant now) {
        refuseUnless(!isPublic(), "recommendation-published");
        refuseUnless(supported, "recommendation-without-source");
        status = RecommendationStatus.IN_REVIEW;
        roundUntil = until;
        changedAt = now;
    }

    /** It is a draft again, before or after the last day. */
    void closeRound(Instant now) {
        if (status == RecommendationStatus.IN_REVIEW) {
            status = RecommendationStatus.DRAFT;
            roundUntil = null;
            changedAt = now;
        }
    }

    /** @throws RuleBroken unless it is a draft; its sources must have been let go */
    void discard(Instant now) {
        refuseUnlessDraft();
        status = RecommendationStatus.DISCARDED;
        changedAt = now;
    }

    /**
     * @param given a number that no other has or had
     * @param sources ids of the contributions that name it
     * @throws RuleBroken if it holds nowhere, has no sources, is published already, or councils still read it
     */
    RecommendationPublished publish(int given, List<UUID> sources, LocalDate today, Instant now) {
        refuseUnless(!isPublic(), "recommendation-published");
        refuseUnless(roundUntil == null || today.isAfter(roundUntil), "recommendation-in-review");
        refuseUnless(!sources.isEmpty(), "recommendation-without-source");
        refuseUnless(national || regionCodes.length > 0, "recommendation-without-region");
        status = RecommendationStatus.PUBLISHED;
        roundUntil = null;
        number = given;
        publishedAt = now;
        return new RecommendationPublished(
                id, number, title, text, theme, national, List.of(regionCodes), sources, example, now);
    }

    /**
     * It no longer holds. Its words, its number and what it was bundled from stay readable.
     *
     * @throws RuleBroken unless it is published
     */
    RecommendationWithdrawn withdraw(String reason, Collection<UUID> sources, Instant now) {
        end(RecommendationStatus.WITHDRAWN, new Ending(reason, null, sources, now));
        return new RecommendationWithdrawn(id, number, reason, example, now);
    }

    /**
     * Another takes its place.
     *
     * @throws RuleBroken unless it is published, so that no chain of successors ever closes
     */
    RecommendationSuperseded supersede(UUID successor, Collection<UUID> sources, Instant now) {
        end(RecommendationStatus.SUPERSEDED, new Ending(null, successor, sources, now));
        return new RecommendationSuperseded(id, number, successor, example, now);
    }

    private void end(RecommendationStatus how, Ending end) {
        refuseUnless(status == RecommendationStatus.PUBLISHED, "recommendation-not-published");
        status = how;
        ending = end;
    }

    boolean isWithdrawnBecause(String reason) {
        return status == RecommendationStatus.WITHDRAWN && ending.hasReason(reason);
    }

    /** As it would have to be sent to write it again. */
    Draft asDraft(List<UUID> sources) {
        return new Draft(
                title,
                text,
                theme,
                topics(),
                national,
                List.of(regionCodes),
                sources,
                List.copyOf(minorityViews),
                List.copyOf(predecessors),
                List.of(),
                askedNumber,
                notice,
                example);
    }

    /** Whether a draft, but for its sources, is what stands here already. */
    boolean says(Draft draft) {
        return status != RecommendationStatus.DISCARDED
                && asDraft(draft.sources()).saysWhat(draft);
    }

    boolean isPublic() {
        return status.isPublic();
    }

    RecommendationStatus status() {
        return status;
    }

    /** @return last day on which councils may say something of it; null unless they read it */
    LocalDate roundUntil() {
        return roundUntil;
    }

    Standing standing() {
        return new Standing(roundUntil, isPublic(), status == RecommendationStatus.PUBLISHED, example);
    }

    /** Regions for which it holds that none of these contributions speaks of. */
    List<String> unsupportedRegions(Collection<Contribution> sources) {
        return Stream.of(regionCodes)
                .filter(region -> sources.stream().noneMatch(source -> source.holdsIn(region)))
                .toList();
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

    List<String> topics() {
        return List.of(topics);
    }

    private void refuseUnlessDraft() {
        refuseUnless(!isPublic(), "recommendation-published");
        refuseUnless(status != RecommendationStatus.IN_REVIEW, "recommendation-in-review");
    }

    private static void refuseUnless(boolean allowed, String rule) {
        if (!allowed) {
            throw new RuleBroken(rule, Messages.of(rule));
        }
    }
}
