package nl.regiovisie.gateway.work.dialogue;

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
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/moderatie/reacties}: what waits, and deciding one after the other. */
@Path("/werk/moderatie/reacties")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class ReplyModerationResource {

    static final String ADDRESS = "/werk/moderatie/reacties";

    private static final int SHOWN = 50;

    private final ReplyQueue queue;

    ReplyModerationResource(@RestClient ReplyQueue queue) {
        this.queue = queue;
    }

    @GET
    public Uni<TemplateInstance> waiting(@QueryParam("vanaf") String cursor) {
        return queue.list(Form.orNull(cursor), SHOWN).map(waiting -> Templates.replyQueue(new ReplyQueuePage(waiting)));
    }

    /** To what waits longest, so that one decision follows another without a list between; to the list at the end. */
    @GET
    @Path("volgende")
    public Uni<Response> next() {
        return queue.list(null, 1)
                .map(waiting -> Answers.seeOther(
                        waiting.items().isEmpty()
                                ? ADDRESS
                                : ADDRESS + "/" + waiting.items().get(0).id()));
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return queue.get(id)
                .map(reply ->
                        Templates.replyModerate(new ReplyModerationPage(reply, DecisionForm.of(reply), Faults.NONE)));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> decide(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        DecisionForm form = DecisionForm.of(new Form(sent));
        return queue.decide(id, "\"" + form.version() + "\"", form.decision())
                .map(decided -> Answers.seeOther(ADDRESS + "/volgende"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, form, Faults.of(refused)));
    }

    private Uni<Response> again(UUID id, DecisionForm form, Faults faults) {
        return queue.get(id)
                .map(newest -> new ReplyModerationPage(newest, form.over(newest), faults))
                .map(page -> Answers.again(faults, Templates.replyModerate(page)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance replyQueue(ReplyQueuePage page);

        static native TemplateInstance replyModerate(ReplyModerationPage page);
    }
}
