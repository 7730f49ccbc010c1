package nl.regiovisie.recommendation.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Contents;
import nl.regiovisie.recommendation.edition.content.Extent;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** Makes editions of what is public now. Content can be large, so it is compared and written beside the event loop. */
@ApplicationScoped
class EditionMaking {

    private final Contents contents;
    private final EditionPages pages;
    private final EditionService service;
    private final Vertx vertx;
    private final ObjectMapper json;
    private final Clock clock;

    EditionMaking(
            Contents contents,
            EditionPages pages,
            EditionService service,
            Vertx vertx,
            ObjectMapper json,
            Clock clock) {
        this.contents = contents;
        this.pages = pages;
        this.service = service;
        this.vertx = vertx;
        this.json = json;
        this.clock = clock;
    }

    Uni<EditionPreview> preview(EditionDraft draft) {
        draft.refuseInvalid();
        return onTop(draft.extent(), (before, now) -> EditionPreview.of(before, Snapshot.after(before, now)));
    }

    /**
     * The same id again changes nothing.
     *
     * @return whether it is new
     * @throws RuleBroken if it would say what the edition before says
     */
    Uni<Boolean> make(UUID id, EditionDraft draft) {
        draft.refuseInvalid();
        Extent extent = draft.extent();
        return service.exists(id, extent)
                .chain(known -> known
                        ? Uni.createFrom().item(false)
                        : onTop(extent, (before, now) -> edition(id, before, now))
                                .chain(edition -> service.keep(edition, extent)));
    }

    private Edition edition(UUID id, Snapshot before, Content now) {
        Snapshot snapshot = Snapshot.after(before, now);
        if (snapshot.repeats(before)) {
            throw new RuleBroken("edition-unchanged", Messages.of("edition-unchanged", before.number()));
        }
        return new Edition(id, snapshot, written(snapshot), clock.instant());
    }

    private <T> Uni<T> onTop(Extent extent, Step<T> step) {
        return contents.of(extent)
                .chain(now -> pages.newest(extent)
                        .chain(before -> vertx.executeBlocking(() -> step.take(read(before), now))));
    }

    /** From what there is, to what comes of it. */
    @FunctionalInterface
    private interface Step<T> {
        /** @param before the newest edition; null if there is none */
        T take(Snapshot before, Content now);
    }

    private Snapshot read(String kept) {
        try {
            return kept == null ? null : json.readValue(kept, Snapshot.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private String written(Snapshot snapshot) {
        try {
            return json.writeValueAsString(snapshot);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
