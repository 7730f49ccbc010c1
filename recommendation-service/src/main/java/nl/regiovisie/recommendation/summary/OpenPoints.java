package nl.regiovisie.recommendation.summary;

import static nl.regiovisie.recommendation.summary.Dutch.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.summary.Summary.Outcome;
import nl.regiovisie.recommendation.summary.Summary.Recommendation;

/** What is still to be answered, and where municipalities disagree, one sentence each. */
record OpenPoints(Summary summary) {

    private static final int NUMBERS_TO_NAME = 8;

    List<String> sentences() {
        return Stream.of(
                        silent().stream(),
                        summary.municipalities().stream().flatMap(this::unanswered),
                        summary.recommendations().filter(OpenPoints::divided).map(OpenPoints::division))
                .flatMap(points -> points)
                .toList();
    }

    /** Those that have not answered anything yet share a sentence. */
    private Optional<String> silent() {
        List<String> names = summary.municipalities().stream()
                .filter(municipality -> waiting(municipality).size() == total())
                .map(Municipality::name)
                .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String verb = names.size() == 1 ? " moet" : " moeten";
        String which = total() == 1 ? "de aanbeveling" : "alle " + total() + " aanbevelingen";
        return Optional.of(list(names) + verb + " nog antwoorden op " + which + ".");
    }

    private Stream<String> unanswered(Municipality municipality) {
        List<String> numbers = waiting(municipality);
        return numbers.isEmpty() || numbers.size() == total()
                ? Stream.empty()
                : Stream.of(municipality.name() + " moet nog antwoorden op " + which(numbers) + ".");
    }

    private String which(List<String> numbers) {
        if (numbers.size() > NUMBERS_TO_NAME) {
            return numbers.size() + " van de " + total() + " aanbevelingen";
        }
        return (numbers.size() == 1 ? "aanbeveling " : "de aanbevelingen ") + list(numbers);
    }

    private List<String> waiting(Municipality municipality) {
        return summary.recommendations()
                .filter(one -> one.waitsFor(municipality))
                .map(one -> String.valueOf(one.number()))
                .toList();
    }

    private long total() {
        return summary.recommendations().count();
    }

    private static boolean divided(Recommendation recommendation) {
        return recommendation.counted(Outcome.ACCEPTED) > 0 && recommendation.counted(Outcome.REJECTED) > 0;
    }

    private static String division(Recommendation recommendation) {
        List<String> sides = Mark.answers()
                .filter(mark -> recommendation.counted(mark.outcome()) > 0)
                .map(mark -> recommendation.counted(mark.outcome()) + " " + mark.brief())
                .toList();
        return "Over aanbeveling " + recommendation.number() + " zijn de gemeenten het niet eens: " + list(sides) + ".";
    }
}
