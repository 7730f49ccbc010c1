package nl.regiovisie.recommendation.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.mail.Mail;
import nl.regiovisie.recommendation.edition.content.Extent;

/** Writes the mail that tells of an edition: a link, nothing enclosed. */
@ApplicationScoped
class DispatchMails {

    private final Site site;

    DispatchMails(Site site) {
        this.site = site;
    }

    Mail tell(Due due) {
        String edition = site.address() + "/edities/" + due.edition();
        return Mail.of(
                due.key(),
                due.address(),
                Messages.of("dispatch-subject", Mail.line(due.place()), due.number()),
                Messages.of(
                        "dispatch-text",
                        due.name(),
                        due.place(),
                        Integer.toString(due.number()),
                        edition + "/samenvatting.pdf",
                        edition + "/rapport.pdf",
                        others(due.extent())));
    }

    /** Where the others of the same region or series are. */
    private String others(Extent extent) {
        if (extent.isSeries()) {
            return site.address() + "/edities?reeks=" + extent.seriesId();
        }
        return site.address() + "/edities" + (extent.isRegion() ? "?regio=" + extent.regionCode() : "");
    }
}
