package nl.regiovisie.region.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.table.TableErrors;

/** All that is wrong with a classification: with each of its files, and with what they say together. */
final class Faults {

    private final TableErrors municipalities;
    private final TableErrors regions;
    private final List<Fault> together = new ArrayList<>();

    Faults(TableErrors municipalities, TableErrors regions) {
        this.municipalities = municipalities;
        this.regions = regions;
    }

    /**
     * About what stands on no line.
     *
     * @param file null for the classification as a whole
     * @param name of a field, or a code
     */
    void add(String file, String name, String key, Object... values) {
        together.add(new Fault(file, null, null, name, Messages.of(key, values)));
    }

    boolean none() {
        return total() == 0;
    }

    int total() {
        return together.size() + regions.total() + municipalities.total();
    }

    /** Those of the classification as a whole, then those of each file by line; of each file a thousand at most. */
    List<Fault> first() {
        return Stream.of(
                        together.stream(),
                        regions.first().stream().map(error -> Fault.in("regions", error)),
                        municipalities.first().stream().map(error -> Fault.in("municipalities", error)))
                .flatMap(faults -> faults)
                .toList();
    }
}
