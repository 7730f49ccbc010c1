package nl.regiovisie.region.intake;

import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file as a steward uploads it. */
@Schema(name = "BodyImportUpload")
record ImportUpload(
        @Schema(
                description =
                        "CSV in base64 met de kolommen name, kind en regions, en eventueel provider, provider_kind,"
                                + " municipality en affiliated. Een raad hoort bij één aanbieder (naam) of één gemeente (code of"
                                + " naam). Regio’s staan als codes met een spatie ertussen. Met provider_kind wordt een aanbieder die"
                                + " nog niet bekend is ook vastgelegd.")
        byte[] file) {

    void refuseInvalid() {
        FieldErrors errors = new FieldErrors();
        errors.required("file", file);
        errors.refuse();
    }
}
