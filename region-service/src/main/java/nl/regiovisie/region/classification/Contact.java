package nl.regiovisie.region.classification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The municipality that speaks for a region from a day on, until the next one does. Not the region that holds the account
 * of a provider: that is another relation.
 *
 * @param municipalityCode CBS code, {@code GM0344}
 */
@Embeddable
record Contact(LocalDate validFrom, String municipalityCode) {}
