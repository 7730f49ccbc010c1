package nl.regiovisie.gateway.work.evaluation;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;

/** What the councils of the visitor are asked now. */
record AskedPage(List<Asked> asked, RegionNames regions) {}
