package nl.regiovisie.gateway.work.dispatch;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.dispatch.Recipients.Recipient;
import nl.regiovisie.gateway.work.form.Faults;

/** All organisations, and one of them to write. */
public record RecipientsPage(List<Recipient> recipients, List<Region> regions, RecipientForm form, Faults faults) {

    /** As the API calls them, in the order in which they are offered. */
    public List<String> kinds() {
        return List.of("ASSOCIATION", "MINISTRY", "PARLIAMENT", "YOUTH", "COUNCIL", "MUNICIPALITY", "OTHER");
    }
}
