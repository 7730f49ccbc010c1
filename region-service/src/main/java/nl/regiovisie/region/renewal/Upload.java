package nl.regiovisie.region.renewal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.region.classification.Days;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A classification as a steward uploads it. */
@Schema(name = "ClassificationUpload", description = "Een indeling: alle jeugdregio’s en gemeenten vanaf een dag")
record Upload(
        @Schema(description = "Eerste dag; mag in de toekomst liggen")
        LocalDate validFrom,

        @Schema(
                description =
                        "CSV in base64 met de kolommen gm_code, name, region_code en eventueel successor: elke gemeente"
                                + " die er dan is met haar jeugdregio. Een gemeente die er dan niet meer is mag erbij staan, zonder"
                                + " jeugdregio en met de gemeente waar zij in opgaat als successor. Bij een wijziging"
                                + " weg te laten; dan blijven beide bestanden zoals ze waren.",
                nullable = true)
        byte[] municipalities,

        @Schema(
                description =
                        "CSV in base64 met de kolommen code en name, en voor een nieuwe jeugdregio ook abbreviation,"
                                + " provinces, tile_column, tile_row en eventueel display_name en population. Alleen nodig voor"
                                + " nieuwe jeugdregio’s en nieuwe namen.",
                nullable = true)
        byte[] regions,

        @Schema(
                description =
                        "Per code van een gemeente die er dan niet meer is: de code van de gemeente waar zij in opgaat."
                                + " Voor wie het niet in het bestand zet.",
                nullable = true)
        Map<String, String> successors) {

    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final Pattern CODE = Pattern.compile("GM\\d{4}");
    private static final int MOST_SUCCESSORS = 1_000;

    Upload {
        successors = successors == null ? Map.of() : new TreeMap<>(successors);
    }

    /** The same, with the files of another one if it brings none: who changes the day need not send them again. */
    Upload withFilesOf(Upload other) {
        return municipalities == null ? new Upload(validFrom, other.municipalities, other.regions, successors) : this;
    }

    void check() {
        FieldErrors errors = new FieldErrors();
        if (errors.required("validFrom", validFrom)) {
            boolean known = !validFrom.isBefore(Days.FIRST) && validFrom.isBefore(LAST);
            errors.check(known, "validFrom", "classification-day");
        }
        errors.check(municipalities != null && municipalities.length > 0, "municipalities", "file-required");
        errors.check(
                successors.size() <= MOST_SUCCESSORS, "successors", "too-many", successors.size(), MOST_SUCCESSORS);
        successors.forEach((gone, successor) -> errors.check(
                CODE.matcher(gone).matches()
                        && successor != null
                        && CODE.matcher(successor).matches(),
                "successors." + gone,
                "no-municipality-code",
                successor));
        errors.refuse();
    }

    boolean hasRegions() {
        return regions != null && regions.length > 0;
    }

    boolean says(Upload other) {
        return validFrom.equals(other.validFrom)
                && Arrays.equals(municipalities, other.municipalities)
                && Arrays.equals(hasRegions() ? regions : null, other.hasRegions() ? other.regions : null)
                && successors.equals(other.successors);
    }
}
