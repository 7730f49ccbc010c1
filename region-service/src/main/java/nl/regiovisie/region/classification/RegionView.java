package nl.regiovisie.region.classification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A region as the API shows it, on a day. */
@Schema(name = "Region", description = "Een jeugdregio op een dag")
record RegionView(
        @Schema(description = "Code van het CBS", examples = "JZ22")
        String code,

        @Schema(description = "Naam zoals het CBS die schrijft")
        String name,

        @Schema(description = "Naam zoals lezers die zien") String displayName,

        @Schema(description = "Drie letters voor de kaart", examples = "UST")
        String abbreviation,

        @Schema(description = "Provincies; die met het grootste deel eerst")
        List<String> provinces,

        @Schema(description = "Plaats op de tegelkaart") Tile tile,
        @Schema(description = "Aantal gemeenten op die dag") int municipalityCount,

        @Schema(description = "Inwoners op 1 januari 2022, binnen de grenzen van die dag", nullable = true)
        Integer population,

        @Schema(description = "Eerste dag; 2021-01-01 betekent: die dag of eerder")
        LocalDate validFrom,

        @Schema(description = "Eerste dag dat zij er niet meer is; leeg zolang zij er is", nullable = true)
        LocalDate validUntil,

        @Schema(description = "Of zij er op de gevraagde dag niet meer was; dan is dit haar laatste dag")
        boolean ended,

        @Schema(description = "De jeugdregio’s waar haar gemeenten naartoe gingen; leeg zolang zij er is")
        List<Named> successors,

        @Schema(description = "De gemeente die op die dag namens de regio het woord voert", nullable = true)
        Named contactMunicipality,

        @Schema(description = "Nummer van deze stand; het staat ook in ETag")
        int version) {

    @Schema(name = "NamedCode", description = "Iets met een code van het CBS")
    record Named(String code, String name) {}

    @Schema(name = "Tile", description = "Plaats op de tegelkaart")
    record Tile(
            @Schema(description = "0 is het westen") int column,
            @Schema(description = "0 is het noorden") int row) {}
}
