package nl.regiovisie.region.renewal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A classification in the list of them. */
@Schema(name = "ClassificationItem", description = "Een indeling in de lijst")
record ClassificationItem(
        UUID id,
        ClassificationStatus status,
        LocalDate validFrom,
        Instant createdAt,
        @Schema(nullable = true) Instant appliedAt) {}
