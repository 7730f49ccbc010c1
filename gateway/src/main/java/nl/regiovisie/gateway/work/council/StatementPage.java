package nl.regiovisie.gateway.work.council;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * A recommendation and what a body says of it.
 *
 * @param bodies for which the visitor speaks
 * @param said whether one of them takes a stand already, which can be taken back
 */
public record StatementPage(
        Recommendation recommendation, List<Body> bodies, StatementForm form, Faults faults, boolean said) {

    boolean speaksFor(UUID body) {
        return bodies.stream().anyMatch(own -> own.id().equals(body));
    }

    StatementPage after(StatementForm saidBefore) {
        return new StatementPage(recommendation, bodies, saidBefore, faults, true);
    }

    public boolean chosen(Body body) {
        return body.id().equals(form.body());
    }
}
