package nl.regiovisie.gateway.work.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
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
    private final PublicRegions regions;
    private final Clock clock;
    private final Ids ids;

    MeetingsResource(@RestClient OwnMeetings meetings, @RestClient PublicRegions regions, Clock clock, Ids ids) {
        this.meetings = meetings;
        this.regions = regions;
        this.clock = clock;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> mine() {
        return meetings.list(true, null, MOST)
                .map(all -> Templates.meetings(MeetingsPage.of(all.items(), clock.instant())));
    }

    @GET
    @Path("nieuw")
    public Uni<TemplateInstance> form() {
        return page(PlanForm.empty(ids.next()), Faults.NONE);
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> plan(MultivaluedMap<String, String> sent) {
        PlanForm form = PlanForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(form, faults)
                : meetings.plan(form.id(), form.plan())
                        .map(planned -> Answers.seeOther("/werk/bijeenkomsten#" + planned.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(form, form.named(Faults.of(refused))));
    }

    private Uni<Response> again(PlanForm form, Faults faults) {
        return page(form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(PlanForm form, Faults faults) {
        return Part.of(regions.all().map(Slice::items))
                .map(all -> Templates.plan(PlanPage.of(form, faults, Part.items(all))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance meetings(MeetingsPage page);

        static native TemplateInstance plan(PlanPage page);
    }
}
