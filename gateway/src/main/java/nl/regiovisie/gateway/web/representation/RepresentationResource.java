package nl.regiovisie.gateway.web.representation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.MeetingNames;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicRepresentation;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /gehoord}. */
@Path("/gehoord")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class RepresentationResource {

    private final PublicRepresentation representation;
    private final PublicRegions regions;
    private final PublishedMeetings meetings;
    private final RepresentationChoices choices;

    RepresentationResource(
            @RestClient PublicRepresentation representation,
            @RestClient PublicRegions regions,
            @RestClient PublishedMeetings meetings,
            RepresentationChoices choices) {
        this.representation = representation;
        this.regions = regions;
        this.meetings = meetings;
        this.choices = choices;
    }

    /** Each parameter may be empty, for all. */
    @GET
    public Uni<TemplateInstance> heard(
            @QueryParam("reeks") @DefaultValue("") String series,
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("bijeenkomst") @DefaultValue("") String meeting) {
        return Uni.combine()
                .all()
                .unis(
                        representation.of(orNull(series), orNull(region), orNull(meeting)),
                        RegionNames.ask(regions),
                        MeetingNames.ask(meetings),
                        choices.meetings(orNull(series), orNull(region), meeting))
                .with((heard, places, names, listed) ->
                        Templates.heard(new RepresentationPage(series, region, meeting, heard, places, names, listed)));
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }

    @CheckedTemplate(basePath = "representation")
    static class Templates {

        static native TemplateInstance heard(RepresentationPage page);
    }
}
