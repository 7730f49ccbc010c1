package nl.regiovisie.gateway.work.edition;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Series;
import nl.regiovisie.gateway.work.edition.EditionPreviews.Preview;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * What would be new in an edition, and the button that makes it.
 *
 * @param series to choose from; none while they are not known
 * @param preview null as long as nothing was chosen
 * @param id made with the page, so that pressing twice makes one edition
 */
public record EditionDeskPage(
        List<Region> regions, List<Series> series, Choice chosen, Preview preview, UUID id, Faults faults) {

    public boolean asked() {
        return preview != null;
    }
}
