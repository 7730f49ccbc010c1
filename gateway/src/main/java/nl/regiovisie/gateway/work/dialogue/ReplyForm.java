package nl.regiovisie.gateway.work.dialogue;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Draft;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.privacy.PersonalData;

/**
 * A reaction, as it was typed.
 *
 * @param id made with the empty form, so that sending twice sends one
 * @param body id of the body for which it is said; empty for the municipality
 * @param review in which the answer was given that the writer reads; empty, as {@code version}, where there is none
 * @param version of that answer
 * @param seen knows the words again in which the writer was shown what looks like personal data; empty at first
 */
public record ReplyForm(UUID id, String body, String text, String review, String version, String seen) {

    /** @param body that is chosen beforehand; empty for the municipality */
    static ReplyForm empty(UUID id, String body) {
        return new ReplyForm(id, body, "", "", "", "");
    }

    static ReplyForm of(Form form) {
        return new ReplyForm(
                form.id("id"),
                form.text("body").isEmpty() ? "" : form.id("body").toString(),
                form.text("text"),
                form.text("review"),
                form.text("version"),
                form.text("seen"));
    }

    /** The same, about the answer that stands there now. */
    ReplyForm about(Assessment answer) {
        return answer.reviewId() == null
                ? this
                : new ReplyForm(
                        id,
                        body,
                        text,
                        answer.reviewId().toString(),
                        answer.version().toString(),
                        seen);
    }

    /** Whether something in the words looks like personal data that the writer was not shown yet. */
    boolean isToBeShown() {
        return !marks().isEmpty() && !Sha256.of(text).equals(seen);
    }

    /** The same, after the writer was shown what looks like personal data. */
    ReplyForm shown() {
        return new ReplyForm(id, body, text, review, version, Sha256.of(text));
    }

    /** What looks like personal data in the words. */
    List<PersonalData.Mark> marks() {
        return PersonalData.in(text);
    }

    public boolean chose(String voice) {
        return voice.equals(body);
    }

    Draft draft(UUID recommendation, String municipality) {
        return new Draft(
                recommendation,
                municipality,
                review.isEmpty() ? null : UUID.fromString(review),
                Form.number(version).orElse(null),
                body.isEmpty() ? null : UUID.fromString(body),
                Form.orNull(text));
    }

    /** Without the words: this may end up in a log. */
    @Override
    public String toString() {
        return "ReplyForm[id=" + id + "]";
    }
}
