package nl.regiovisie.recommendation.letter.after;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can become of a letter. */
@Schema(name = "LetterFollowUpKind")
enum FollowUpKind {
    /** It was sent. */
    SENT(false),
    /** Somebody in the network of the body was asked to help. */
    CONTACT(false),
    /** It is on the agenda of the municipal council, or a committee. */
    AGENDA(true),
    /** The body speaks there. */
    SPOKEN(true),
    ANSWERED(false);

    private final boolean planned;

    FollowUpKind(boolean planned) {
        this.planned = planned;
    }

    /** Whether its day may lie ahead. */
    boolean canBePlanned() {
        return planned;
    }
}
