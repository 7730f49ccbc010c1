package nl.regiovisie.region.renewal;

import java.util.List;
import nl.regiovisie.region.classification.MunicipalityFacts;
import nl.regiovisie.region.classification.RegionFacts;

/**
 * What the register becomes with a classification.
 *
 * @param regions all of them, by code, also those that ended
 * @param municipalities all of them, by code, also those that no longer exist
 */
record Outcome(List<RegionFacts> regions, List<MunicipalityFacts> municipalities, Changes changes) {}
