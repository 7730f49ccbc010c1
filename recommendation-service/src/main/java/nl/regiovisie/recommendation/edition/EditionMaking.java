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

    /** @param regionCode null for the country */
    Uni<EditionPreview> preview(String regionCode) {
        return onTop(regionCode, (before, now) -> EditionPreview.of(before, Snapshot.after(before, now)));
    }

    /**
     * The same id again changes nothing.
     *
     * @return whether it is new
     * @throws RuleBroken if it would say what the edition before says
     */
    Uni<Boolean> make(UUID id, EditionDraft draft) {
        draft.refuseInvalid();
        String region = draft.regionCode();
        return service.exists(id, region)
                .chain(known -> known
                        ? Uni.createFrom().item(false)
                        : onTop(region, (before, now) -> edition(id, before, now))
                                .chain(edition -> service.keep(edition, region)));
    }

    private Edition edition(UUID id, Snapshot before, Content now) {
        Snapshot snapshot = Snapshot.after(before, now);
        if (snapshot.repeats(before)) {
            throw new RuleBroken("edition-unchanged", Messages.of("edition-unchanged", before.number()));
        }
        return new Edition(id, snapshot, written(snapshot), clock.instant());
    }

    private <T> Uni<T> onTop(String regionCode, Step<T> step) {
        return contents.of(regionCode)
                .chain(now -> pages.newest(regionCode)
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
