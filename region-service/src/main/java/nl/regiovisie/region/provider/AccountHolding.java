package nl.regiovisie.region.provider;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A region that is primarily responsible for a provider, until the next one begins.
 *
 * @param regionCode CBS code, {@code JZ22}
 * @param validFrom first day, in Europe/Amsterdam; from 2015, when municipalities became responsible, to 2100
 */
@Embeddable
@Schema(name = "AccountHolding", description = "Accounthoudende regio van een aanbieder, tot de volgende begint")
record AccountHolding(String regionCode, LocalDate validFrom) {

    private static final LocalDate EARLIEST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** Notes what is wrong with it in itself. */
    void check(FieldErrors errors) {
        errors.required("regionCode", regionCode);
        if (errors.required("validFrom", validFrom)) {
            errors.check(
                    !validFrom.isBefore(EARLIEST) && validFrom.isBefore(LATEST), "validFrom", "account-holding-day");
        }
    }
}
