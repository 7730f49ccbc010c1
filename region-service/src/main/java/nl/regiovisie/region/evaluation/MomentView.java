package nl.regiovisie.region.evaluation;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An evaluation moment as the API shows it.
 *
 * @param outcome null until it is held
 * @param answers those that the caller may read: everyone all of them once it is held; before that a body its own, and the
 *     municipalities of the region all
 * @param bodies how many participation bodies answered
 */
@Schema(name = "EvaluationMoment", description = "Een moment waarop een regiovisie wordt geëvalueerd")
record MomentView(
        UUID id,
        String versionId,
        String regionCode,
        MomentKind kind,
        MomentStatus status,
        LocalDate day,

        @JsonFormat(pattern = "HH:mm") @Schema(implementation = String.class, examples = "19:30")
        LocalTime starts,

        Integer minutes,
        String title,
        String place,
        String clientsHow,
        List<QuestionView> questions,
        int bodies,
        List<AnswerView> answers,
        String outcome,
        String cancelledBecause,
        boolean example,
        int version) {

    @Schema(name = "EvaluationQuestionView")
    record QuestionView(UUID id, String text) {}

    @Schema(name = "EvaluationAnswerView")
    record AnswerView(UUID questionId, UUID bodyId, String text) {}

    MomentView withAnswers(List<AnswerView> readable) {
        return new MomentView(
                id,
                versionId,
                regionCode,
                kind,
                status,
                day,
                starts,
                minutes,
                title,
                place,
                clientsHow,
                questions,
                bodies,
                readable,
                outcome,
                cancelledBecause,
                example,
                version);
    }
}
