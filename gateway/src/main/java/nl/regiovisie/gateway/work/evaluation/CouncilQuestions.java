package nl.regiovisie.gateway.work.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What regions ask the councils of the visitor about their visions. */
@ApplicationScoped
public class CouncilQuestions {

    private static final int MOST = 200;

    private final Evaluations evaluations;

    CouncilQuestions(@RestClient Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** Those for which the visitor speaks. */
    public Uni<List<Body>> councils() {
        return evaluations.bodies(true, MOST).map(all -> all.items());
    }

    /**
     * The first day first.
     *
     * @param councils for which the visitor speaks
     */
    public Uni<List<Asked>> of(Uni<List<Body>> councils) {
        return Uni.combine()
                .all()
                .unis(councils, evaluations.moments(true).map(Slice::items))
                .with((bodies, moments) -> moments.stream()
                        .flatMap(moment -> asked(bodies, moment))
                        .toList());
    }

    private static Stream<Asked> asked(List<Body> councils, Moment moment) {
        return councils.stream()
                .filter(council -> council.regionCodes().contains(moment.regionCode()))
                .map(council -> new Asked(council, moment));
    }
}
