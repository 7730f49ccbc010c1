package nl.regiovisie.gateway.web.edition;

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
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.Editions;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /edities}. */
@Path("/edities")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class EditionsResource {

    private static final int PART = 20;

    private final Editions editions;
    private final PublicRegions regions;
    private final PublishedMeetings meetings;

    EditionsResource(
            @RestClient Editions editions, @RestClient PublicRegions regions, @RestClient PublishedMeetings meetings) {
        this.editions = editions;
        this.regions = regions;
        this.meetings = meetings;
    }

    /**
     * @param region code; empty for all
     * @param series id; empty for all
     */
    @GET
    public Uni<TemplateInstance> all(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("reeks") @DefaultValue("") String series,
            @QueryParam("vanaf") String cursor) {
        return Uni.combine()
                .all()
                .unis(
                        editions.list(orNull(region), orNull(series), cursor, PART),
                        regions.ever(true),
                        Part.of(meetings.series().map(Slice::items)))
                .with((part, all, known) -> Templates.editions(
                        new EditionsPage(part.items(), all.items(), Part.items(known), region, series, part.next())));
    }

    private static String orNull(String choice) {
        return choice.isEmpty() ? null : choice;
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {

        static native TemplateInstance editions(EditionsPage page);
    }
}
