package nl.regiovisie.region.classification;

import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which municipality speaks for a region, from when on. */
@Schema(name = "ContactAppointment", description = "Welke gemeente namens een jeugdregio het woord voert")
record ContactAppointment(
        @Schema(description = "Code van het CBS; een gemeente van de regio", examples = "GM0344")
        String municipalityCode,

        @Schema(description = "Eerste dag") LocalDate validFrom) {

    void check(FieldErrors errors) {
        errors.required("municipalityCode", municipalityCode);
        errors.required("validFrom", validFrom);
        errors.refuse();
    }

    Contact contact() {
        return new Contact(validFrom, municipalityCode);
    }
}
