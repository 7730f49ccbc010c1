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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.regiovisie.gateway.work.endorse.Outcomes.Outcome;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bijeenkomsten/{id}/bekrachtigen}: the list, with one outcome at a time beside it. */
@Path("/werk/bijeenkomsten/{meeting}/bekrachtigen")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class EndorseResource {

    private final Desk desk;
    private final Outcomes outcomes;

    EndorseResource(Desk desk, @RestClient Outcomes outcomes) {
        this.desk = desk;
        this.outcomes = outcomes;
    }

    /** @param id the outcome to look at; the first open one when absent or gone */
    @GET
    public Uni<TemplateInstance> list(@PathParam("meeting") UUID meeting, @QueryParam("punt") UUID id) {
        return desk.table(meeting).map(table -> page(table, id, null, Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> endorse(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        UUID id = fields.id("outcome");
        EndorseForm form = EndorseForm.of(fields);
        return outcomes.endorse(meeting, id, "\"" + form.version() + "\"", form.endorsement())
                .chain(() -> desk.table(meeting))
                .map(table -> Answers.seeOther(next(meeting, table.openAfter(id))))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(meeting, id, form, Faults.of(refused)));
    }

    private Uni<Response> again(UUID meeting, UUID id, EndorseForm form, Faults faults) {
        return desk.table(meeting).map(table -> Answers.again(faults, page(table, id, form, faults)));
    }

    private static TemplateInstance page(Table table, UUID id, EndorseForm typed, Faults faults) {
        Outcome current =
                Optional.ofNullable(id).flatMap(table::find).or(table::first).orElse(null);
        return Templates.endorse(EndorsePage.of(table, current, typed, faults));
    }

    private static String next(UUID meeting, Optional<Outcome> open) {
        String list = "/werk/bijeenkomsten/" + meeting;
        return open.map(outcome -> list + "/bekrachtigen?punt=" + outcome.id() + "#antwoord")
                .orElse(list + "/publiceren");
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance endorse(EndorsePage page);
    }
}
