package nl.regiovisie.region.classification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * A municipality in a region for some time.
 *
 * @param regionCode CBS code, {@code JZ22}
 * @param validFrom first day, in Europe/Amsterdam
 * @param validUntil first day on which it no longer holds; null while it holds
 */
@Embeddable
public record Membership(String regionCode, LocalDate validFrom, LocalDate validUntil) {

    public Membership {
        if (validUntil != null && !validUntil.isAfter(validFrom)) {
            throw new IllegalArgumentException("A membership of " + regionCode + " that ends before it begins");
        }
    }

    public static Membership since(LocalDate day, String regionCode) {
        return new Membership(regionCode, day, null);
    }

    /** @param day the first one on which it no longer holds */
    public Membership until(LocalDate day) {
        return new Membership(regionCode, validFrom, day);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !endedBy(day);
    }

    boolean endedBy(LocalDate day) {
        return validUntil != null && !validUntil.isAfter(day);
    }
}
