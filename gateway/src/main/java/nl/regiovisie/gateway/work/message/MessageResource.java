package nl.regiovisie.gateway.work.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
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
import nl.regiovisie.gateway.web.published.PublicBodies;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /raden/{id}/bericht}. */
@Path("/raden/{id}/bericht")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class MessageResource {

    private final BodyMessages messages;
    private final PublicBodies bodies;
    private final Ids ids;

    MessageResource(@RestClient BodyMessages messages, @RestClient PublicBodies bodies, Ids ids) {
        this.messages = messages;
        this.bodies = bodies;
        this.ids = ids;
    }

    /** @param sent {@code ja} after a message was sent */
    @GET
    public Uni<TemplateInstance> form(@PathParam("id") UUID id, @QueryParam("verstuurd") String sent) {
        return page(id, MessageForm.empty(ids.next()), Faults.NONE, "ja".equals(sent));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> send(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        MessageForm form = MessageForm.of(new Form(sent));
        return messages.send(id, form.message())
                .map(queued -> Answers.seeOther("/raden/" + id + "/bericht?verstuurd=ja"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return page(id, form, faults, false).map(page -> Answers.again(faults, page));
                });
    }

    private Uni<TemplateInstance> page(UUID id, MessageForm form, Faults faults, boolean sent) {
        return bodies.get(id).map(body -> Templates.message(new MessagePage(body, form, faults, sent)));
    }

    @CheckedTemplate(basePath = "bodies")
    static class Templates {

        static native TemplateInstance message(MessagePage page);
    }
}
