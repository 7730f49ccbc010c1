package nl.regiovisie.recommendation.answersheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.table.TableError;
import nl.regiovisie.recommendation.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A table with answers as the API shows it: what it would do now, or that it was applied.
 *
 * @param added first answers; null once applied
 * @param changed answers that replace another; null once applied
 * @param unchanged how many stand there just so
 * @param errors the first thousand; nothing can be applied while there are any
 * @param errorTotal how many errors there are
 * @param preview fingerprint of what is shown here: applying names it
 */
@Schema(name = "AnswerSheet", description = "Een tabel met antwoorden, en wat die zou veranderen")
record SheetView(
        UUID id,
        UUID reviewId,
        boolean applied,
        List<Line> added,
        List<Line> changed,
        int addedCount,
        int changedCount,
        int unchanged,
        List<TableError> errors,
        int errorTotal,
        String preview,
        Instant appliedAt,
        int version) {

    /**
     * @param line in the file, 1 is the first
     * @param number of the recommendation
     */
    @Schema(name = "AnswerInSheet")
    record Line(int line, int number, String title, Outcome outcome) {}
}
