package nl.regiovisie.region.classification;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality in its region, as the API lists it. */
@Schema(name = "MunicipalityOnDay", description = "Een gemeente in haar jeugdregio op een dag")
record MunicipalityOnDay(
        @Schema(description = "Code van het CBS", examples = "GM0344")
        String code,

        String name,

        @Schema(description = "Code van de jeugdregio", examples = "JZ22")
        String regionCode,

        @Schema(description = "Eerste dag in deze regio; 2021-01-01 betekent: die dag of eerder")
        LocalDate validFrom,

        @Schema(
                description = "Eerste dag niet meer in deze regio; leeg als de gemeente er nu bij hoort",
                nullable = true)
        LocalDate validUntil) {}
