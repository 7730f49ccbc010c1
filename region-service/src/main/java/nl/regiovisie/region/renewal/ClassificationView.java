package nl.regiovisie.region.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A classification with what it would do, or did. */
@Schema(name = "Classification", description = "Een indeling en wat zij verandert")
record ClassificationView(
        UUID id,

        @Schema(description = "DRAFT zolang zij niet is toegepast")
        ClassificationStatus status,

        @Schema(description = "Eerste dag") LocalDate validFrom,

        @Schema(description = "Wat er verandert; leeg als de bestanden niet te lezen zijn", nullable = true)
        Changes changes,

        @Schema(description = "Wat er mis is; met één fout wordt niets toegepast. Hooguit 1.000 per bestand.")
        List<Fault> faults,

        @Schema(description = "Hoeveel er mis is") int faultCount,

        @Schema(description = "Zo zijn de tekens van het bestand met gemeenten gelezen", nullable = true)
        String encoding,

        @Schema(description = "Ingevulde opvolgers: code van de gemeente die er niet meer is, en van haar opvolger")
        Map<String, String> successors,

        @Schema(description = "Kenmerk van precies dit beeld; stuur het mee om het toe te passen")
        String preview,

        Instant createdAt,

        @Schema(nullable = true) Instant appliedAt,

        @Schema(description = "Nummer van deze stand; het staat ook in ETag")
        int version) {}
