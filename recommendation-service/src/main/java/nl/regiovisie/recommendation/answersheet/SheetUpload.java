package nl.regiovisie.recommendation.answersheet;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as a municipality sends it back. */
@Schema(name = "AnswerSheetUpload")
record SheetUpload(
        @Schema(
                description =
                        "XLSX of CSV in base64, met de kolommen nummer en antwoord, en eventueel titel, tekst, uitleg,"
                                + " actie, wie en kwartaal. Een volgende regel met hetzelfde nummer voegt een actie toe."
                                + " Een regel zonder antwoord, uitleg en actie verandert niets.")
        byte[] file) {

    /** Far more than an answer to every recommendation takes. */
    private static final int MOST_BYTES = 5 * 1024 * 1024;

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("file", file)) {
            errors.check(file.length <= MOST_BYTES, "file", "sheet-too-large");
        }
        errors.refuse();
    }
}
