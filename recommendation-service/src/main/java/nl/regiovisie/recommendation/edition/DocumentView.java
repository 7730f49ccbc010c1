package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.regiovisie.platform.document.Format;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a document is.
 *
 * @param ahead how many other documents come before it, while it waits
 * @param size in bytes, once it is ready
 * @param sha256 of the file, as 64 hexadecimal digits, once it is ready
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EditionDocument", description = "Hoe ver een document van een editie is")
record DocumentView(Kind kind, Format format, State state, Integer ahead, Integer size, String sha256) {

    enum State {
        /** Whoever asks for it has it made. */
        NOT_MADE,
        WAITING,
        MAKING,
        READY,
        /** Whoever asks for it begins a new try. */
        FAILED
    }

    static DocumentView ready(DocumentName name, int size, String sha256) {
        return new DocumentView(name.kind(), name.format(), State.READY, null, size, sha256);
    }

    static DocumentView of(DocumentName name, State state, int ahead) {
        return new DocumentView(name.kind(), name.format(), state, ahead > 0 ? ahead : null, null, null);
    }
}
