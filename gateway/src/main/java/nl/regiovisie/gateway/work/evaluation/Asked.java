package nl.regiovisie.gateway.work.evaluation;

import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;

/** One council and one evaluation in one of its regions of which the questions are open. */
public record Asked(Body body, Moment moment) {

    public boolean answered() {
        return moment.answers().stream().anyMatch(answer -> answer.bodyId().equals(body.id()));
    }
}
