package nl.regiovisie.region.vision;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a regional vision as the API shows it, today.
 *
 * @param since first day of its status
 * @param decided how many of the participants decided in favour
 * @param participants how many municipalities decide; 0 until it is laid before them
 * @param decisions by name of the municipality
 * @param steps oldest first
 * @param nextSteps the steps that people can take from here
 * @param nextEvaluation the first one from today on; or null
 * @param warnings what readers would miss; {@code clients-not-described}, {@code sections-missing}
 */
@Schema(name = "VisionVersion", description = "Een versie van een regiovisie, zoals zij vandaag is")
public record VersionView(
        String id,
        String regionCode,
        int number,
        String title,
        VisionStatus status,
        VisionStatus.Phase phase,
        LocalDate since,
        LocalDate periodFrom,
        LocalDate periodUntil,
        String regimeCode,
        String regimeName,
        LocalDate startedOn,
        LocalDate adoptedOn,
        String documentTitle,
        String documentLink,
        LocalDate clientsInvolvedSince,
        String clientsInvolvedHow,
        LocalDate consultationOpens,
        LocalDate consultationCloses,
        boolean consultationOpen,
        int decided,
        int participants,
        List<DecisionView> decisions,
        List<StepView> steps,
        List<VisionStatus> nextSteps,
        EvaluationView nextEvaluation,
        List<String> warnings,
        String note,
        String notice,
        boolean example,
        int version) {

    /** @param version for {@code If-Match} when it is changed */
    @Schema(name = "MunicipalDecisionView", description = "Het besluit van een gemeente over een versie")
    record DecisionView(
            String municipalityCode,
            String municipalityName,
            DecisionOutcome outcome,
            LocalDate executiveOn,
            LocalDate councilOn,
            String number,
            String link,
            String remark,
            int version) {}

    @Schema(name = "VisionStepView", description = "Een stap in het leven van een versie")
    record StepView(VisionStatus status, LocalDate onDay, String note) {}

    @Schema(name = "NextEvaluation", description = "De eerste evaluatie die komt")
    record EvaluationView(String title, LocalDate day) {}
}
