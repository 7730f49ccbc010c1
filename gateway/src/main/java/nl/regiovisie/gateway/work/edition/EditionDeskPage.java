package nl.regiovisie.gateway.work.edition;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.edition.EditionPreviews.Preview;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * What would be new in an edition, and the button that makes it.
 *
 * @param chosen code of a region, or {@link #COUNTRY}; empty as long as nothing was chosen
 * @param preview null as long as nothing was chosen
 * @param id made with the page, so that pressing twice makes one edition
 */
public record EditionDeskPage(List<Region> regions, String chosen, Preview preview, UUID id, Faults faults) {

    static final String COUNTRY = "nederland";

    public boolean countryChosen() {
        return chosen.equals(COUNTRY);
    }

    public boolean asked() {
        return preview != null;
    }
}
