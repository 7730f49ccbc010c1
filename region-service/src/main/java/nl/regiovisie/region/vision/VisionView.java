package nl.regiovisie.region.vision;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The vision of a region as the API shows it, today.
 *
 * @param status of the newest version; null if the region has none
 * @param inForce number of the version that holds now; null if none does
 * @param versions the newest first
 */
@Schema(name = "RegionalVision", description = "De regiovisie van een jeugdregio, met al haar versies")
record VisionView(
        String regionCode,
        VisionStatus status,
        VisionStatus.Phase phase,
        LocalDate since,
        Integer inForce,
        List<VersionView> versions) {

    static VisionView of(String regionCode, List<VersionView> versions) {
        VersionView newest = versions.isEmpty() ? null : versions.get(0);
        Integer inForce = versions.stream()
                .filter(version -> holds(version.status()))
                .map(VersionView::number)
                .findFirst()
                .orElse(null);
        return newest == null
                ? new VisionView(regionCode, null, null, null, null, List.of())
                : new VisionView(regionCode, newest.status(), newest.phase(), newest.since(), inForce, versions);
    }

    private static boolean holds(VisionStatus status) {
        return status == VisionStatus.IMPLEMENTATION
                || status == VisionStatus.EVALUATION
                || status == VisionStatus.ADJUSTMENT;
    }
}
