package nl.regiovisie.gateway.work.capture;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.gateway.work.theme.OfferedTheme;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten/{id}/vastleggen}. */
@Path("/werk/bijeenkomsten/{id}/vastleggen")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class CaptureResource {

    private final OwnMeetings meetings;
    private final PublicRegions regions;
    private final PublishedMeetings lists;
    private final ObjectMapper json;

    CaptureResource(
            @RestClient OwnMeetings meetings,
            @RestClient PublicRegions regions,
            @RestClient PublishedMeetings lists,
            ObjectMapper json) {
        this.meetings = meetings;
        this.regions = regions;
        this.lists = lists;
        this.json = json;
    }

    @GET
    public Uni<TemplateInstance> capture(@PathParam("id") UUID id) {
        return Uni.combine()
                .all()
                .unis(meetings.get(id), RegionNames.ask(regions), lists.themes(), lists.series(), lists.roles())
                .with((meeting, names, themes, series, roles) -> Templates.capture(CapturePage.of(
                        meeting,
                        names,
                        OfferedTheme.in(meeting.series(), series.items(), themes.items()),
                        roles.items(),
                        json)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance capture(CapturePage page);
    }
}
