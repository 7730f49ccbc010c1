package nl.regiovisie.recommendation.summary;

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
        String regionCode, int recommendations, int municipalities, int answers, int answersPossible, int meetings) {}
