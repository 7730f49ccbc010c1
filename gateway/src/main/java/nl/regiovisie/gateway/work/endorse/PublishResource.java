package nl.regiovisie.gateway.work.endorse;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten/{id}/publiceren}: who was there, a look at what becomes public, and then it is. */
@Path("/werk/bijeenkomsten/{meeting}/publiceren")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class PublishResource {

    private final Desk desk;
    private final Outcomes outcomes;
    private final Clock clock;

    PublishResource(Desk desk, @RestClient Outcomes outcomes, Clock clock) {
        this.desk = desk;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("meeting") UUID meeting) {
        return Uni.combine()
                .all()
                .unis(desk.table(meeting), desk.ticked(meeting))
                .with((table, ticked) ->
                        Templates.publish(shown(table, PublishForm.counted(ticked), Faults.NONE, false)));
    }

    /** Asks first, and publishes when {@code checked} came along. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> publish(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        return desk.table(meeting).chain(table -> publish(table, PublishForm.of(new Form(sent), table)));
    }

    private Uni<Response> publish(Table table, PublishForm form) {
        Faults faults = form.faults(table);
        boolean publish = form.checked() && !faults.any();
        return publish ? send(table, form) : Uni.createFrom().item(page(table, form, faults, !faults.any()));
    }

    private Uni<Response> send(Table table, PublishForm form) {
        UUID meeting = table.meeting().id();
        return outcomes.publish(meeting, form.publication())
                .map(done -> Answers.seeOther("/werk/bijeenkomsten/" + meeting + "/publiceren"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused ->
                        desk.table(meeting).map(now -> page(now, form, PublishForm.named(Faults.of(refused)), false)));
    }

    private Response page(Table table, PublishForm form, Faults faults, boolean confirming) {
        return Answers.again(faults, Templates.publish(shown(table, form, faults, confirming)));
    }

    private PublishPage shown(Table table, PublishForm form, Faults faults, boolean confirming) {
        boolean early = clock.instant().isBefore(table.meeting().startsAt());
        return new PublishPage(table, form, faults, confirming, early);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance publish(PublishPage page);
    }
}
