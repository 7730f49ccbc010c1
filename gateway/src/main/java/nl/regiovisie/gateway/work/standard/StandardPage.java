package nl.regiovisie.gateway.work.standard;

import java.util.Collection;
import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.standard.Standards.Standard;

/**
 * The standard words that the visitor can use, and one of them to write.
 *
 * @param municipalities codes that the visitor may answer for
 * @param everyone whether the visitor keeps the words of everyone
 */
public record StandardPage(
        List<Standard> standards,
        Collection<String> municipalities,
        boolean everyone,
        StandardForm form,
        Faults faults) {

    /** Whether the visitor may change words. */
    public boolean keeps(Standard standard) {
        return standard.municipalityCode() == null ? everyone : municipalities.contains(standard.municipalityCode());
    }
}
