package nl.regiovisie.region.vision;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.regiovisie.platform.problem.NotFound;

/**
 * What the participants of a version decided.
 *
 * @param byMunicipality by CBS code; the map that the version keeps, changed in place
 */
record Decisions(Map<String, Decision> byMunicipality) {

    /** The version is laid before them: all is open. */
    void open(Collection<String> participants) {
        participants.forEach(code -> byMunicipality.put(code, Decision.OPEN));
    }

    /** All of them adopted it on one day, before it came to this platform. */
    void adopt(Collection<String> participants, LocalDate day) {
        participants.forEach(code -> byMunicipality.put(code, Decision.adopted(day)));
    }

    void clear() {
        byMunicipality.clear();
    }

    /** @throws NotFound if the municipality does not take part */
    void decide(String municipalityCode, Decision decision) {
        byMunicipality.put(municipalityCode, decision.after(of(municipalityCode)));
    }

    /** @throws NotFound if the municipality does not take part */
    Decision of(String municipalityCode) {
        Decision decision = byMunicipality.get(municipalityCode);
        if (decision == null) {
            throw new NotFound("besluit van gemeente", municipalityCode);
        }
        return decision;
    }

    /** Codes of all that decide. */
    List<String> participants() {
        return List.copyOf(byMunicipality.keySet());
    }

    /** Codes of those that did not decide in favour. */
    List<String> undecided() {
        return byMunicipality.entrySet().stream()
                .filter(decision -> !decision.getValue().outcome().isInFavour())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The day of the last decision, once all are in favour. */
    LocalDate last() {
        return byMunicipality.values().stream()
                .map(Decision::councilOn)
                .max(naturalOrder())
                .orElseThrow();
    }
}
