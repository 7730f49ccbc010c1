package nl.regiovisie.gateway.work.body;

import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublicBodies.Kind;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;

/** What a steward chooses from when registering a body. */
public record Choices(
        List<Kind> kinds, List<Named> providers, List<Municipality> municipalities, List<RegionNames.Entry> regions) {}
