package nl.regiovisie.gateway.web.body;

import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicBodies.Body;
import nl.regiovisie.gateway.web.published.PublicBodies.Vacancy;

/** One body, and whom it looks for. */
record BodyPage(Body body, Part<List<Vacancy>> vacancies, RegionNames regions) {

    public List<RegionNames.Entry> regionsOfBody() {
        return regions.entries(body.regionCodes());
    }

    /** Its own members get the past ones as well; here nobody sees those. */
    public List<Vacancy> open() {
        return Part.items(vacancies).stream().filter(Vacancy::open).toList();
    }
}
