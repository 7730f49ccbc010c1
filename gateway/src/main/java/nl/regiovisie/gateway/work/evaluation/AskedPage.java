package nl.regiovisie.gateway.work.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;

/** What the councils of the visitor are asked now. */
record AskedPage(List<Asked> asked, RegionNames regions) {

    /** One council and one evaluation in one of its regions. */
    record Asked(Body body, Moment moment) {

        public boolean answered() {
            return moment.answers().stream().anyMatch(answer -> answer.bodyId().equals(body.id()));
        }
    }

    static AskedPage of(List<Body> bodies, List<Moment> moments, RegionNames regions) {
        Stream<Asked> asked = bodies.stream()
                .flatMap(body -> moments.stream()
                        .filter(Moment::prepared)
                        .filter(moment -> body.regionCodes().contains(moment.regionCode()))
                        .map(moment -> new Asked(body, moment)));
        return new AskedPage(
                asked.sorted(Comparator.comparing(one -> one.moment().day())).toList(), regions);
    }
}
