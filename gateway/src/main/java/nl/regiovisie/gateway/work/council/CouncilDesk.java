package nl.regiovisie.gateway.work.council;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
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

    CouncilDesk(@RestClient Drafts recommendations, @RestClient KeptBodies bodies) {
        this.recommendations = recommendations;
        this.bodies = bodies;
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
                        new StatementPage(recommendation, own, form == null ? begun(own) : form, faults));
    }

    private static StatementForm begun(List<Body> own) {
        return new StatementForm(own.isEmpty() ? null : own.get(0).id(), "", "");
    }
}
