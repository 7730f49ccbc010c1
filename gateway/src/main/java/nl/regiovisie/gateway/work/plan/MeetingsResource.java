package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten}. */
@Path("/werk/bijeenkomsten")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class MeetingsResource {

    private static final int MOST = 200;

    private final OwnMeetings meetings;
    private final PlanDesk desk;
    private final PlanPages pages;
    private final Clock clock;
    private final Ids ids;

    MeetingsResource(
            @RestClient OwnMeetings meetings, @RestClient PlanDesk desk, PlanPages pages, Clock clock, Ids ids) {
        this.meetings = meetings;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
        this.ids = ids;
    }

    /** @param hour {@code dubbel} after planning in the hour that comes twice */
    @GET
    public Uni<TemplateInstance> mine(@QueryParam("uur") @DefaultValue("") String hour) {
        return Uni.combine()
                .all()
                .unis(meetings.list(true, null, MOST), Part.of(desk.meet()))
                .with((all, self) ->
                        Templates.meetings(MeetingsPage.of(all.items(), clock.instant()), hour.equals("dubbel")));
    }

    /** @param earlier id of a meeting to begin with; empty for an empty form */
    @GET
    @Path("nieuw")
    public Uni<TemplateInstance> form(@QueryParam("kopie") UUID earlier) {
        return pages.form(
                earlier == null
                        ? Uni.createFrom().item(PlanForms.empty(ids.next()))
                        : desk.get(earlier).map(meeting -> PlanForms.copy(ids.next(), meeting)));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> plan(MultivaluedMap<String, String> sent) {
        return pages.send(PlanForm.of(new Form(sent)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance meetings(MeetingsPage page, boolean twofold);
    }
}
