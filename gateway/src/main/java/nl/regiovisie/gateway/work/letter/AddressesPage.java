package nl.regiovisie.gateway.work.letter;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.letter.CouncilAddresses.CouncilAddress;

/** Addresses that are known, and one of them to write. @param municipalities to choose from */
public record AddressesPage(
        List<CouncilAddress> addresses, List<Municipality> municipalities, AddressForm form, Faults faults) {

    /** What the municipality of the form is called. */
    public String name() {
        return municipalities.stream()
                .filter(one -> one.code().equals(form.municipality()))
                .map(Municipality::name)
                .findFirst()
                .orElse(form.municipality());
    }
}
