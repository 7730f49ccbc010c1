package nl.regiovisie.region.intake;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param preview the fingerprint of what was seen */
@Schema(name = "BodyImportApplication")
record ImportApplication(String preview) {

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.required("preview", preview);
        errors.refuse();
    }
}
