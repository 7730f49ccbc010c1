package nl.regiovisie.gateway.work.classification;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.work.classification.Classifications.Change;
import nl.regiovisie.gateway.work.classification.Classifications.Classification;
import nl.regiovisie.gateway.work.classification.Classifications.Fault;
import nl.regiovisie.gateway.work.form.Faults;

/** One classification: what it would change and what is wrong, or what it changed. */
public record PreviewPage(Classification of, RegionNames names, Faults faults) {

    private static final int SHOWN = 200;

    /** Those that the form can mend. */
    public List<Fault> missing() {
        return of.faults().stream().filter(Fault::missing).toList();
    }

    /** The others, at most two hundred: nobody reads more on a page. */
    public List<Fault> lines() {
        return of.faults().stream()
                .filter(fault -> !fault.missing())
                .limit(SHOWN)
                .toList();
    }

    /** How many there are beside what is shown. */
    public int unseen() {
        return of.faultCount() - missing().size() - lines().size();
    }

    public boolean applicable() {
        return !of.applied() && of.faultCount() == 0 && of.changes() != null;
    }

    /** Of regions by name, also of one that is new with this classification. */
    public String region(String code) {
        return of.changes().regionsAppearing().stream()
                .filter(region -> region.code().equals(code))
                .map(Change::name)
                .findFirst()
                .orElseGet(() -> names.name(code));
    }

    public String regions(List<String> codes) {
        List<String> called = new ArrayList<>();
        codes.forEach(code -> called.add(region(code)));
        return String.join(", ", called);
    }
}
