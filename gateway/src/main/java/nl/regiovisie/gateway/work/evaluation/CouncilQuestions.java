package nl.regiovisie.gateway.work.evaluation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
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
    private static final int FEW = 5;

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

    /** Of each region; all of them are asked for at once when there are many, as for a council of the whole country. */
    private Uni<List<Moment>> moments(List<Body> councils) {
        List<String> regions = councils.stream()
                .flatMap(council -> council.regionCodes().stream())
                .distinct()
                .toList();
        if (regions.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return regions.size() > FEW
                ? evaluations.of(null).map(Slice::items)
                : Uni.join()
                        .all(regions.stream().map(evaluations::of).toList())
                        .andFailFast()
                        .map(parts -> parts.stream()
                                .flatMap(part -> part.items().stream())
                                .toList());
    }
}
