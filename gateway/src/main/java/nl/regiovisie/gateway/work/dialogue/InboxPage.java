package nl.regiovisie.gateway.work.dialogue;

import jakarta.ws.rs.core.UriBuilder;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Dialogue;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Own;

/**
 * Where the visitor is awaited, whom they wait for, and what became of what they said.
 *
 * @param done what was just done, as a key of the words; null if nothing was
 */
public record InboxPage(
        Part<Slice<Dialogue>> awaiting, Part<Slice<Dialogue>> others, Part<Slice<Own>> own, String done) {

    /** The address of more dialogues; null at the end. */
    public String moreAwaiting() {
        return address("vanaf", awaiting);
    }

    /** The address of more of those that the visitor waits for; null at the end. */
    public String moreOthers() {
        return address("anderen", others);
    }

    /** The address of more own replies; null at the end. */
    public String moreOwn() {
        return address("eigen", own);
    }

    private static <T> String address(String parameter, Part<Slice<T>> part) {
        return part.isMissing() || part.value().next() == null
                ? null
                : UriBuilder.fromPath("/werk/reacties")
                        .queryParam(parameter, "{cursor}")
                        .build(part.value().next())
                        .toString();
    }
}
