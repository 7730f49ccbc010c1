package nl.regiovisie.region.renewal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a classification changes on its day. */
@Schema(name = "ClassificationChanges", description = "Wat er op de eerste dag van een indeling verandert")
record Changes(
        @Schema(description = "Aantal jeugdregio’s vanaf die dag")
        int regions,

        @Schema(description = "Aantal gemeenten vanaf die dag")
        int municipalities,

        @Schema(description = "Nieuwe jeugdregio’s") List<Change> regionsAppearing,

        @Schema(description = "Jeugdregio’s die ophouden; to = waar hun gemeenten naartoe gaan")
        List<Change> regionsVanishing,

        @Schema(description = "Jeugdregio’s met een andere naam")
        List<Change> regionsRenamed,

        @Schema(description = "Nieuwe gemeenten; to = jeugdregio")
        List<Change> municipalitiesAppearing,

        @Schema(description = "Gemeenten die opgaan in een andere; to = die andere")
        List<Change> municipalitiesVanishing,

        @Schema(description = "Gemeenten die naar een andere jeugdregio gaan")
        List<Change> municipalitiesMoving,

        @Schema(description = "Gemeenten met een andere naam")
        List<Change> municipalitiesRenamed,

        @Schema(description = "Dagen waarop eerder een andere indeling zou ingaan, die hiermee vervalt")
        List<LocalDate> replaces) {}
