package nl.regiovisie.gateway.work.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Place;

/**
 * A letter as its body sees it.
 *
 * @param number null as long as it is a draft
 * @param signature null for the usual one
 * @param helpers who may read along now
 */
public record Letter(
        UUID id,
        Integer number,
        String state,
        Body body,
        Place region,
        List<Place> municipalities,
        UsedTemplate template,
        List<UUID> recommendationIds,
        String ownWords,
        List<String> contact,
        String signature,
        List<String> annexes,
        List<Comment> comments,
        List<Helper> helpers,
        List<FollowUp> followUps,
        Instant changedAt,
        Instant finalAt,
        boolean example,
        int version) {

    public boolean finished() {
        return "FINAL".equals(state);
    }

    public String address() {
        return "/werk/brieven/" + id;
    }

    /** How many comments the body is not done with. */
    public int open() {
        return (int) comments.stream().filter(comment -> !comment.settled()).count();
    }

    /** What became of it in a municipality. */
    public List<FollowUp> after(String municipality) {
        return followUps.stream()
                .filter(one -> one.municipalityCode().equals(municipality))
                .toList();
    }

    /** @param name null while it is not known yet */
    public record Body(UUID id, String name) {}

    /** @param newest whether there is no later version of it */
    public record UsedTemplate(UUID id, int version, String title, boolean newest) {}

    /** @param helper null for the body itself */
    public record Comment(UUID id, String helper, String text, Instant writtenAt, boolean settled) {}

    /** @param kind SUPPORTER, DIRECTOR or OTHER */
    public record Helper(UUID id, String kind, Instant invitedAt) {}

    /** @param kind SENT, CONTACT, AGENDA, SPOKEN or ANSWERED */
    public record FollowUp(UUID id, String municipalityCode, String kind, LocalDate on, String note) {}
}
