package nl.regiovisie.recommendation.answersheet;

import java.util.List;
import nl.regiovisie.platform.table.TableErrors;
import nl.regiovisie.recommendation.answersheet.SheetView.Line;
import nl.regiovisie.recommendation.review.Given;

/**
 * What a table would answer.
 *
 * @param answers what is to be given, in the order of the table
 * @param added those that are the first
 * @param changed those that replace another
 * @param unchanged how many stand there just so
 * @param errors nothing may be given while there are any
 * @param fingerprint of the file and of all that it would do: another one is another plan
 */
record SheetPlan(
        List<Given> answers,
        List<Line> added,
        List<Line> changed,
        int unchanged,
        TableErrors errors,
        String fingerprint) {}
