package nl.regiovisie.region.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.table.TableErrors;
import nl.regiovisie.region.body.BodyFacts;
import nl.regiovisie.region.intake.ImportView.Line;

/**
 * What a table would do to the register.
 *
 * @param changes what is to be registered, in the order of the file
 * @param newProviders those that are new, by a provisional id
 * @param added those of the changes that are new
 * @param changed those of the changes that are known with other facts
 * @param unchanged how many bodies are known just so
 * @param errors nothing may be applied while there are any
 * @param fingerprint of the file and of all that it would do: another one is another plan
 */
record Plan(
        List<Change> changes,
        Map<UUID, NewProvider> newProviders,
        List<Line> added,
        List<Line> changed,
        int unchanged,
        TableErrors errors,
        String charset,
        String fingerprint) {

    /**
     * @param id provisional for a new one
     * @param version of the body as it was read; null for a new one
     */
    record Change(UUID id, Integer version, BodyFacts facts) {}

    record NewProvider(String name, String kind) {}

    List<String> providers() {
        return newProviders.values().stream().map(NewProvider::name).sorted().toList();
    }
}
