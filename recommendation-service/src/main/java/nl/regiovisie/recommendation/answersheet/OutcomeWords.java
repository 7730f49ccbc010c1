package nl.regiovisie.recommendation.answersheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.recommendation.assessment.Outcome;

/** Outcomes as people write them in a table. */
final class OutcomeWords {

    private OutcomeWords() {}

    static List<String> all() {
        return Arrays.stream(Outcome.values()).map(OutcomeWords::of).toList();
    }

    static String of(Outcome outcome) {
        return Messages.of("outcome-" + outcome.name());
    }

    /** Capitals do not matter; the names of the API are understood too. */
    static Optional<Outcome> read(String typed) {
        return Arrays.stream(Outcome.values())
                .filter(outcome ->
                        of(outcome).equalsIgnoreCase(typed) || outcome.name().equalsIgnoreCase(typed))
                .findFirst();
    }
}
