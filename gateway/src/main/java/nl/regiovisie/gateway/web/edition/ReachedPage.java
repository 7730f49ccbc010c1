package nl.regiovisie.gateway.web.edition;

import java.util.List;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.web.published.ReachedOrganisations.Reached;

/** Who got an edition. @param next where the following part starts; null at the end */
record ReachedPage(Edition edition, List<Reached> organisations, String next) {

    /** The address of the following part; null at the end. */
    public String more() {
        return next == null ? null : "/edities/" + edition.id() + "/ontvangers?vanaf=" + next;
    }
}
