package nl.regiovisie.recommendation.reach;

/**
 * How many of the municipalities that a recommendation reaches today gave each answer.
 *
 * @param pending those that have not answered
 */
public record Tally(int accepted, int partiallyAccepted, int rejected, int outOfScope, int pending) {

    static final Tally NOBODY = new Tally(0, 0, 0, 0, 0);
}
