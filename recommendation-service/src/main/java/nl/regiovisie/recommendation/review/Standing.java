package nl.regiovisie.recommendation.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.problem.RuleBroken;
import nl.regiovisie.platform.problem.Stale;
import nl.regiovisie.recommendation.assessment.Assessment;
import nl.regiovisie.recommendation.assessment.Draft;

/**
 * What stands at the recommendations that are about to be answered together.
 *
 * @param answers those that were given, by recommendation
 * @param drafts those that somebody still works at, by recommendation
 */
record Standing(Map<UUID, Assessment> answers, Map<UUID, Draft> drafts) {

    /** Those that are not the answer already. */
    List<Given> changes(List<Given> batch) {
        return batch.stream().filter(given -> !standsAlready(given)).toList();
    }

    /**
     * @param changes what is to be given
     * @throws RuleBroken naming those at which somebody works, or that have an answer that the caller did not see
     * @throws Stale if an answer changed since the caller saw it
     */
    void requireFree(List<Given> changes) {
        refuse("draft-in-the-way", changes, given -> drafts.containsKey(given.recommendation()));
        refuse(
                "answered-already",
                changes,
                given -> given.version() == null && answers.containsKey(given.recommendation()));
        if (changes.stream().anyMatch(this::isStale)) {
            throw new Stale(null);
        }
    }

    private boolean standsAlready(Given given) {
        Assessment known = answers.get(given.recommendation());
        return known != null && known.says(given.answer());
    }

    private boolean isStale(Given given) {
        Assessment known = answers.get(given.recommendation());
        return given.version() != null && (known == null || known.version() != given.version());
    }

    private static void refuse(String rule, List<Given> changes, Predicate<Given> inTheWay) {
        List<UUID> found =
                changes.stream().filter(inTheWay).map(Given::recommendation).toList();
        if (!found.isEmpty()) {
            throw new RuleBroken(rule, Messages.of(rule, found.size())).open(found);
        }
    }
}
