package nl.regiovisie.recommendation.support;

import java.util.List;

/**
 * Whether a recommendation is broadly supported by the rule of today, and why.
 *
 * @param broad whether all reasons are met
 * @param reasons what the rule asks, and what there is
 */
public record Breadth(boolean broad, List<Reason> reasons) {

    /** What a rule can ask for. */
    public enum Criterion {
        MEETINGS,
        ROLES,
        REGIONS,
        ENDORSED,
        BODIES
    }

    /**
     * @param needed at least so many
     * @param found so many there are
     */
    public record Reason(Criterion criterion, int needed, int found, boolean met) {

        Reason(Criterion criterion, int needed, int found) {
            this(criterion, needed, found, found >= needed);
        }
    }
}
