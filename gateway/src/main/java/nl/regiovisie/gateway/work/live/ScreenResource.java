package nl.regiovisie.gateway.work.live;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.work.plan.OwnMeetings;
import nl.regiovisie.gateway.work.plan.OwnMeetings.Meeting;
import nl.regiovisie.gateway.work.theme.OfferedTheme;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten/{id}/scherm}. */
@Path("/werk/bijeenkomsten/{id}/scherm")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class ScreenResource {

    private static final List<String> KINDS =
            List.of("BOTTLENECK", "RECOMMENDATION", "GOING_WELL", "TIP", "QUOTATION", "GOOD_PRACTICE", "SIGNAL");

    private final OwnMeetings meetings;
    private final PublishedMeetings lists;

    ScreenResource(@RestClient OwnMeetings meetings, @RestClient PublishedMeetings lists) {
        this.meetings = meetings;
        this.lists = lists;
    }

    @GET
    public Uni<TemplateInstance> screen(@PathParam("id") UUID id) {
        return Uni.combine()
                .all()
                .unis(meetings.get(id), lists.themes(), lists.series())
                .with((meeting, themes, series) -> Templates.screen(
                        meeting, OfferedTheme.in(meeting.series(), series.items(), themes.items()), KINDS));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance screen(Meeting meeting, List<OfferedTheme> themes, List<String> kinds);
    }
}
