package nl.regiovisie.gateway.work.council;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * A recommendation and what a body says of it.
 *
 * @param bodies for which the visitor speaks
 */
public record StatementPage(Recommendation recommendation, List<Body> bodies, StatementForm form, Faults faults) {

    public boolean chosen(Body body) {
        return body.id().equals(form.body());
    }
}
