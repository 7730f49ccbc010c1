package nl.regiovisie.region.classification;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a municipality is called from a day on, until its next name.
 *
 * @param validFrom first day, in Europe/Amsterdam
 * @param searchName as people type it
 */
@Embeddable
public record MunicipalityName(LocalDate validFrom, String name, String searchName) {

    public static MunicipalityName since(LocalDate day, String name) {
        return new MunicipalityName(day, name, SearchName.of(name));
    }
}
