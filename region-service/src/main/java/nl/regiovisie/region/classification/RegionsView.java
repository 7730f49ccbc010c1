package nl.regiovisie.region.classification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All regions on a day. Never longer than one page. */
@Schema(name = "Regions", description = "Alle jeugdregio’s op een dag, op volgorde van code")
record RegionsView(
        List<RegionView> items,

        @Schema(description = "Verwijzing naar de volgende bladzijde; hier altijd leeg", nullable = true)
        String next,

        @Schema(description = "Bron; vermeld die waar u de gegevens toont")
        String source) {

    private static final String SOURCE = "Bron: CBS";

    static RegionsView of(List<RegionView> regions) {
        return new RegionsView(regions, null, SOURCE);
    }
}
