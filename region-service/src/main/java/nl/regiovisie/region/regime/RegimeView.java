package nl.regiovisie.region.regime;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A legal regime as the API shows it.
 *
 * @param validUntil first day on which it no longer holds; null while it holds
 * @param items what it asks, in order
 */
@Schema(name = "LegalRegime", description = "Regels over wat er in een regiovisie staat")
record RegimeView(String code, String name, LocalDate validFrom, LocalDate validUntil, List<ItemView> items) {

    /** @param compulsory whether a vision must have it */
    @Schema(name = "ChecklistItem", description = "Een punt dat in een regiovisie hoort")
    record ItemView(String code, String name, String legalBasis, boolean compulsory) {}
}
