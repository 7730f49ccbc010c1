package nl.regiovisie.region.snapshot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much was told again. */
@Schema(name = "Told", description = "Hoeveel er van één soort opnieuw is verstuurd")
record Told(
        @Schema(description = "Soort, met de naam uit de API", examples = "municipalities")
        String kind,

        @Schema(description = "Aantal berichten") long events) {}
