package nl.regiovisie.gateway.web.calendar;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** The choice as it stands in an address. */
public class AgendaQuery {

    @QueryParam("regio")
    @DefaultValue("")
    String region;

    @QueryParam("soort")
    @DefaultValue("")
    String kind;

    @QueryParam("reeks")
    @DefaultValue("")
    String series;

    @QueryParam("vorm")
    @DefaultValue("")
    String mode;

    AgendaChoice choice() {
        return new AgendaChoice(region.strip(), kind.strip(), series.strip(), mode.strip());
    }
}
