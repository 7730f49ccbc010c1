package nl.regiovisie.gateway.work.dialogue;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Recommendation;
import nl.regiovisie.gateway.web.published.PublishedReplies.Reply;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.moderation.Piece;
import nl.regiovisie.gateway.work.moderation.Queue.Mark;

/**
 * An answer, what was said under it, and the form to react.
 *
 * @param answer of the municipality
 * @param thread what everyone can read under it, in order
 * @param voices for whom the visitor can speak here
 * @param look whether the writer is shown first what looks like personal data
 */
public record ReplyPage(
        Recommendation recommendation,
        Assessment answer,
        Part<List<Reply>> thread,
        List<Voice> voices,
        ReplyForm form,
        Faults faults,
        boolean look) {

    /** @param id of a body; empty for the municipality */
    public record Voice(String id, String name) {}

    static String address(UUID recommendation, String municipality) {
        return "/werk/reacties/" + recommendation + "/" + municipality;
    }

    public String address() {
        return address(recommendation.id(), answer.municipality().code());
    }

    /** Where everyone reads the answer and what was said under it. */
    public String publicAddress() {
        return "/aanbevelingen/" + recommendation.id() + "#" + answer.anchor();
    }

    public List<Reply> said() {
        return Part.items(thread);
    }

    public boolean answered() {
        return answer.reviewId() != null;
    }

    /** The words in pieces, some of which look like personal data. */
    public List<Piece> pieces() {
        return Piece.of(
                form.text(),
                form.marks().stream()
                        .map(mark -> new Mark(mark.kind().name(), mark.start(), mark.length()))
                        .toList());
    }

    public int marks() {
        return form.marks().size();
    }
}
