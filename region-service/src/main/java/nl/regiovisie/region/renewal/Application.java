package nl.regiovisie.region.renewal;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision to apply what was seen. */
@Schema(name = "ClassificationApplication", description = "Toepassen wat u hebt bekeken")
record Application(
        @Schema(description = "Het kenmerk (preview) van het beeld dat u bekeek")
        String preview) {

    void check() {
        FieldErrors errors = new FieldErrors();
        errors.text("preview", preview, 64);
        errors.refuse();
    }
}
