package nl.regiovisie.region.renewal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import nl.regiovisie.platform.Today;
import nl.regiovisie.region.classification.Known;
import nl.regiovisie.region.classification.Register;

/** Looks at classifications: a draft against the register as it is now, an applied one as it was. */
@ApplicationScoped
class Previews {

    private final Register register;
    private final ObjectMapper json;
    private final Today today;

    Previews(Register register, ObjectMapper json, Today today) {
        this.register = register;
        this.json = json;
        this.today = today;
    }

    Uni<ClassificationView> view(Classification classification) {
        return classification.applied()
                ? Uni.createFrom().item(() -> applied(classification))
                : of(classification).map(seen -> shown(classification, seen));
    }

    /** Read and compared by a worker: a large file would hold up everyone on this event loop. */
    Uni<Seen> of(Classification draft) {
        Upload upload = draft.upload();
        LocalDate day = today.day();
        return register.known()
                .chain(known -> UniHelper.toUni(
                        Vertx.currentContext().executeBlocking(() -> seen(draft, upload, known, day), false)));
    }

    private static Seen seen(Classification draft, Upload upload, Known known, LocalDate today) {
        return new Seen(Preview.of(upload, known, today), draft.fingerprint(known.revision()));
    }

    ClassificationView shown(Classification draft, Seen seen) {
        Preview preview = seen.preview();
        return new ClassificationView(
                draft.id(),
                draft.status(),
                draft.validFrom(),
                preview.outcome() == null ? null : preview.outcome().changes(),
                preview.faults().first(),
                preview.faults().total(),
                preview.encoding().name(),
                draft.upload().successors(),
                seen.fingerprint(),
                draft.createdAt(),
                null,
                draft.version());
    }

    private ClassificationView applied(Classification classification) {
        return new ClassificationView(
                classification.id(),
                classification.status(),
                classification.validFrom(),
                changes(classification.changes()),
                List.of(),
                0,
                null,
                classification.upload().successors(),
                classification.preview(),
                classification.createdAt(),
                classification.appliedAt(),
                classification.version());
    }

    String json(Changes changes) {
        try {
            return json.writeValueAsString(changes);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Changes changes(String text) {
        try {
            return json.readValue(text, Changes.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Stored changes that cannot be read", impossible);
        }
    }

    /** @param fingerprint of the files and of the register that they were held against */
    record Seen(Preview preview, String fingerprint) {}
}
