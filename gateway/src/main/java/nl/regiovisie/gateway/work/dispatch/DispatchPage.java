package nl.regiovisie.gateway.work.dispatch;

import java.util.List;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.gateway.work.dispatch.Dispatches.Dispatch;
import nl.regiovisie.gateway.work.dispatch.Recipients.Recipient;
import nl.regiovisie.gateway.work.form.Faults;

/**
 * An edition, who can get it, and the register.
 *
 * @param recipients that do not have it yet
 */
public record DispatchPage(
        Edition edition, List<Recipient> recipients, List<Dispatch> register, String today, Faults faults) {

    public String address() {
        return "/werk/edities/" + edition.id() + "/verzending";
    }
}
