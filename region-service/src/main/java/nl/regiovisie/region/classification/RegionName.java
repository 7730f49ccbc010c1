package nl.regiovisie.region.classification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a region is called from a day on, until its next name.
 *
 * @param validFrom first day, in Europe/Amsterdam
 * @param name as CBS writes it
 * @param displayName as readers see it
 */
@Embeddable
public record RegionName(LocalDate validFrom, String name, String displayName) {}
