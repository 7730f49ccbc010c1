package nl.regiovisie.recommendation.answersheet;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param preview the fingerprint of what was seen */
@Schema(name = "AnswerSheetApplication")
record SheetApplication(String preview) {

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.required("preview", preview);
        errors.refuse();
    }
}
