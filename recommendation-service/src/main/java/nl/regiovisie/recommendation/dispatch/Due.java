package nl.regiovisie.recommendation.dispatch;

import java.util.UUID;
import nl.regiovisie.recommendation.edition.content.Extent;

/**
 * An edition that is to be mailed now.
 *
 * @param attempt from 1; what failed is tried again under another key
 * @param name of the organisation
 * @param place of which the edition is: its name
 */
record Due(
        UUID edition,
        UUID recipient,
        int attempt,
        String name,
        String address,
        String place,
        int number,
        Extent extent) {

    /** What makes the mail this one and no other, for ever. */
    String key() {
        return "dispatch/" + edition + "/" + recipient + (attempt == 1 ? "" : "/" + attempt);
    }

    /** Without the address: this may end up in a log. */
    @Override
    public String toString() {
        return "Due[" + key() + "]";
    }
}
