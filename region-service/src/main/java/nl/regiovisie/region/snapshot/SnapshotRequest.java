package nl.regiovisie.region.snapshot;

import java.util.List;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a steward wants to be told again. */
@Schema(name = "SnapshotRequest", description = "Wat er opnieuw verstuurd moet worden")
record SnapshotRequest(
        @Schema(description = "Soorten, met de naam uit de API; leeg voor alles", nullable = true)
        List<String> kinds) {

    /** @return those asked for, or all */
    List<String> chosenFrom(List<String> all) {
        List<String> asked = kinds == null || kinds.isEmpty() ? all : kinds;
        FieldErrors errors = new FieldErrors();
        errors.distinct("kinds", asked, all.size());
        errors.known("kinds", asked, all, "unknown-kind");
        errors.refuse();
        return asked;
    }
}
