package nl.regiovisie.recommendation.summary;

import nl.regiovisie.recommendation.figure.Figures.Numbers;
import nl.regiovisie.recommendation.figure.Figures.OfRegion;

/**
 * How far the conversation has come in one region.
 *
 * @param recommendations published ones that hold for it
 * @param municipalities in it today
 * @param answers given by those to these
 * @param answersPossible recommendations times municipalities
 * @param meetings published ones that were held for it
 */
record Progress(
        String regionCode, int recommendations, int municipalities, int answers, int answersPossible, int meetings) {

    static Progress of(OfRegion region) {
        Numbers numbers = region.numbers();
        return new Progress(
                region.regionCode(),
                numbers.recommendations(),
                region.municipalities(),
                numbers.answers().given(),
                numbers.answers().possible(),
                numbers.meetings());
    }
}
