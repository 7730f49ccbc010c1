package nl.regiovisie.recommendation.edition.text;

import static nl.regiovisie.recommendation.edition.text.Dutch.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Origin;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;

/** What is said only where a document is about more than one region: a series of meetings, or the country. */
final class SeriesWords {

    /** Which recommendations are of a series. */
    static final String BELONGING =
            "Een aanbeveling hoort bij deze reeks als iets ervan in een bijeenkomst van de reeks is"
                    + " gezegd. Zij kan ook bij andere reeksen horen: dat staat er dan bij. Steun en antwoorden tellen voor de"
                    + " hele aanbeveling.";

    private static final int NAMES_TO_NAME = 8;

    private SeriesWords() {}

    /** Which recommendations are of other series too; empty if none is. */
    static Optional<String> shared(Content content) {
        List<String> shared = content.recommendations()
                .filter(one ->
                        one.origin() != null && !one.origin().otherSeries().isEmpty())
                .map(one -> String.valueOf(one.number()))
                .toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        if (shared.size() == 1) {
            return Optional.of("Aanbeveling " + shared.get(0) + " is ook gemaakt van woorden uit een andere reeks.");
        }
        String which =
                shared.size() > NAMES_TO_NAME ? shared.size() + " aanbevelingen" : "De aanbevelingen " + list(shared);
        return Optional.of(which + " zijn ook gemaakt van woorden uit andere reeksen.");
    }

    /** Where a recommendation holds, and of which other series it is. */
    static List<String> origin(Recommendation recommendation) {
        Origin origin = recommendation.origin();
        List<String> sentences = new ArrayList<>();
        if (recommendation.national()) {
            sentences.add(Words.ALL_REGIONS);
        } else if (!origin.regions().isEmpty()) {
            sentences.add("Geldt voor " + some(origin.regions(), " regio’s") + ".");
        }
        if (!origin.otherSeries().isEmpty()) {
            String series = origin.otherSeries().size() == 1 ? "de reeks " : "de reeksen ";
            sentences.add("Ook gemaakt van woorden uit "
                    + (origin.otherSeries().size() > NAMES_TO_NAME ? "" : series)
                    + some(origin.otherSeries(), " andere reeksen") + ".");
        }
        return sentences;
    }

    private static String some(List<String> names, String what) {
        return names.size() > NAMES_TO_NAME ? names.size() + what : list(names);
    }
}
