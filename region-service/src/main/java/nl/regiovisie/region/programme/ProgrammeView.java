package nl.regiovisie.region.programme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year and how far it is.
 *
 * @param regions how many regions there were on its last day, or are today
 * @param uncoveredRegions codes of those without a meeting that year; null for callers who see only totals
 * @param example whether invented demonstration content is counted
 */
@Schema(name = "Programme", description = "De doelen van een jaar en hoever het daarmee is")
record ProgrammeView(
        int year, List<Progress> targets, int regions, List<String> uncoveredRegions, boolean example, int version) {

    /**
     * How far a target is.
     *
     * @param number what was set out
     * @param reached so far; may be more
     */
    @Schema(name = "ProgressOfTarget")
    record Progress(Goal what, int number, int reached) {}

    ProgrammeView totals() {
        return new ProgrammeView(year, targets, regions, null, example, version);
    }
}
