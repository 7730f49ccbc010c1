package nl.regiovisie.gateway.web.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The addresses below {@code /bijeenkomsten}. */
@Path("/bijeenkomsten")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class MeetingResource {

    private final MeetingPages pages;

    MeetingResource(MeetingPages pages) {
        this.pages = pages;
    }

    /**
     * @param region code of a region; empty for all
     * @param series id of a series; empty for all
     * @param cursor where this part of what was starts; empty for the newest
     */
    @GET
    public Uni<TemplateInstance> list(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("reeks") @DefaultValue("") String series,
            @QueryParam("cursor") @DefaultValue("") String cursor) {
        return pages.list(region, series, cursor).map(Templates::list);
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> meeting(@PathParam("id") UUID id) {
        return pages.meeting(id).map(Templates::meeting);
    }

    @CheckedTemplate(basePath = "meetings")
    static class Templates {

        static native TemplateInstance list(MeetingsPage page);

        static native TemplateInstance meeting(MeetingPage page);
    }
}
