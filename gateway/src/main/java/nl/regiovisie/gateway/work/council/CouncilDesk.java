package nl.regiovisie.gateway.work.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.body.KeptBodies;
import nl.regiovisie.gateway.work.bundle.Drafts;
import nl.regiovisie.gateway.work.bundle.Drafts.Listed;
import nl.regiovisie.gateway.work.form.Faults;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Gathers what lies before whoever speaks for a body. */
@ApplicationScoped
class CouncilDesk {

    private final Drafts recommendations;
    private final KeptBodies bodies;
    private final PublishedRecommendations published;

    CouncilDesk(
            @RestClient Drafts recommendations,
            @RestClient KeptBodies bodies,
            @RestClient PublishedRecommendations published) {
        this.recommendations = recommendations;
        this.bodies = bodies;
        this.published = published;
    }

    /** Drafts that councils read now. */
    Uni<List<Listed>> toRead() {
        return Whole.of(cursor -> recommendations.list("IN_REVIEW", cursor, Whole.PART));
    }

    /** @param form what was typed; null at first, then the first own body is chosen */
    Uni<StatementPage> page(UUID id, StatementForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(
                        recommendations.get(id),
                        bodies.list(null, true, null, Whole.PART).map(Slice::items))
                .with((recommendation, own) ->
                        new StatementPage(recommendation, own, form == null ? begun(own) : form, faults, false));
    }

    /** @param form what was typed; null at first, then it begins with what an own body said before */
    Uni<StatementPage> stance(UUID id, StatementForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(
                        page(id, form, faults),
                        Part.of(published.stances(id, Whole.PART).map(Slice::items)))
                .with((page, stances) -> Part.items(stances).stream()
                        .filter(stance -> page.speaksFor(stance.bodyId()))
                        .findFirst()
                        .map(said -> page.after(form == null ? StatementForm.of(said) : form))
                        .orElse(page));
    }

    private static StatementForm begun(List<Body> own) {
        return new StatementForm(own.isEmpty() ? null : own.get(0).id(), "", "");
    }
}
