package nl.regiovisie.gateway.work.start;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames.Entry;

/**
 * What goes on around a visitor.
 *
 * @param shown the first of the visitor's regions, by name
 * @param others the rest of them
 */
record Around(List<OwnRegion> shown, List<Entry> others) {}
