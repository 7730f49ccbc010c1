package nl.regiovisie.platform.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.Set;

/**
 * What the mail server made of a mail.
 *
 * @param refused whether trying again cannot help
 * @param pauses  whether the trouble is with the server rather than with this mail, so that the next would fare no
 *                better now
 * @param reason  codes only: what servers say often repeats the address
 */
record Verdict(boolean refused, boolean pauses, String reason) {

    static final Verdict SENT = new Verdict(false, false, "sent");

    /**
     * The codes that are about this recipient or this message (RFC 5321, RFC 7504). Any other permanent code may as
     * well be about us (a wrong password, a blocked sender) and must not empty the queue.
     */
    private static final Set<Integer> ABOUT_THIS_MAIL = Set.of(501, 550, 551, 552, 553, 555, 556);

    private static final int SERVER_CLOSES = 421;

    static Verdict of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SMTPException answer) {
                return of(answer.getReplyCode());
            }
            if (cause instanceof IllegalArgumentException) {
                return new Verdict(true, false, "no-address");
            }
        }
        return new Verdict(false, true, failure.getClass().getSimpleName());
    }

    private static Verdict of(int code) {
        boolean refused = ABOUT_THIS_MAIL.contains(code);
        boolean busyForThisOne = code >= 400 && code < 500 && code != SERVER_CLOSES;
        return new Verdict(refused, !refused && !busyForThisOne, "smtp-" + code);
    }
}
