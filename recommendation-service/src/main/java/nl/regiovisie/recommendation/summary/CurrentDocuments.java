package nl.regiovisie.recommendation.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.print.PdfShelf;
import nl.regiovisie.platform.problem.NotReady;
import nl.regiovisie.recommendation.edition.content.Content;
import org.jboss.logging.Logger;

/** Documents of what is public now: each is made once, and made again when what it says differs. */
@ApplicationScoped
class CurrentDocuments {

    private static final Logger LOG = Logger.getLogger(CurrentDocuments.class);

    private final PdfShelf shelf;
    private final ObjectMapper json;

    CurrentDocuments(PdfShelf shelf, ObjectMapper json) {
        this.shelf = shelf;
        this.json = json;
    }

    /** Differs whenever the content does. */
    String mark(Content content) {
        return Sha256.of(written(content));
    }

    String written(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @param name tells it from all other documents and from what it said before
     * @return fails with {@link NotReady} if it cannot be made now
     */
    Uni<byte[]> get(String name, Supplier<byte[]> making) {
        return shelf.get(name, making).onFailure().transform(failure -> refused(name, failure));
    }

    private static NotReady refused(String name, Throwable failure) {
        LOG.errorf(failure, "document not made name=%s", name);
        return new NotReady(Messages.of("summary-not-made"));
    }
}
