package nl.regiovisie.gateway.work.evaluation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
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

    /** The first day first. */
    public Uni<List<Asked>> of(List<Body> councils) {
        return moments(councils)
                .map(moments -> councils.stream()
                        .flatMap(council -> asked(council, moments))
                        .sorted(Comparator.comparing(one -> one.moment().day()))
                        .toList());
    }

    private static Stream<Asked> asked(Body council, List<Moment> moments) {
        return moments.stream()
                .filter(Moment::prepared)
                .filter(moment -> council.regionCodes().contains(moment.regionCode()))
                .map(moment -> new Asked(council, moment));
    }

    /** In each region of each council; a council works in a few. */
    private Uni<List<Moment>> moments(List<Body> councils) {
        return Multi.createFrom()
                .items(councils.stream()
                        .flatMap(council -> council.regionCodes().stream())
                        .distinct())
                .onItem()
                .transformToUniAndConcatenate(evaluations::of)
                .onItem()
                .transformToIterable(slice -> slice.items())
                .collect()
                .asList();
    }
}
