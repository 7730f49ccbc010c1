package nl.regiovisie.region.classification;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality through time, as the API shows it. */
@Schema(name = "Municipality", description = "Een gemeente en de jeugdregio’s waar zij bij hoorde")
record MunicipalityView(
        @Schema(description = "Code van het CBS", examples = "GM0457")
        String code,

        String name,

        @Schema(description = "Zonder overlap, de oudste eerst")
        List<MembershipView> memberships,

        @Schema(description = "De gemeente waar zij in opging; leeg zolang zij bestaat", nullable = true)
        Successor successor) {

    @Schema(name = "Membership", description = "Een gemeente in een jeugdregio gedurende een tijd")
    record MembershipView(
            @Schema(description = "Code van de jeugdregio", examples = "JZ16")
            String regionCode,

            @Schema(description = "Eerste dag") LocalDate validFrom,

            @Schema(description = "Eerste dag dat het niet meer geldt; leeg zolang het geldt", nullable = true)
            LocalDate validUntil) {}

    @Schema(name = "Successor", description = "De gemeente waar een andere in opging")
    record Successor(
            @Schema(description = "Code van het CBS", examples = "GM0363")
            String code,

            String name,

            @Schema(description = "De dag waarop de oude gemeente ophield")
            LocalDate since) {}
}
