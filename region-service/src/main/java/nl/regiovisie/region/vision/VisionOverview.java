package nl.regiovisie.region.vision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the vision of one region stands today.
 *
 * @param status of the newest version; null if the region has none
 * @param since first day of that
 * @param inForceUntil last day of the version that holds now; null if none does
 * @param decided how many municipalities decided in favour of the newest version
 * @param participants how many decide; 0 until it is laid before them
 * @param consultationCloses last day to react, if that is possible today; else null
 * @param nextEvaluation the first evaluation from today on; or null
 */
@Schema(name = "RegionalVisionOverview", description = "Hoe het staat met de regiovisie van één jeugdregio")
record VisionOverview(
        String regionCode,
        String regionName,
        VisionStatus status,
        VisionStatus.Phase phase,
        LocalDate since,
        String title,
        Integer number,
        LocalDate inForceUntil,
        int decided,
        int participants,
        LocalDate consultationCloses,
        LocalDate nextEvaluation,
        boolean example) {}
