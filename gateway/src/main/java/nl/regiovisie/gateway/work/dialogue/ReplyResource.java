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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/reacties/{recommendation}/{municipality}}: what was said under an answer, and reacting. */
@Path("/werk/reacties/{recommendation}/{municipality}")
@RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
@Produces(MediaType.TEXT_HTML)
public class ReplyResource {

    private final ReplyDesk desk;
    private final OwnDialogues dialogues;

    ReplyResource(ReplyDesk desk, @RestClient OwnDialogues dialogues) {
        this.desk = desk;
        this.dialogues = dialogues;
    }

    @GET
    public Uni<TemplateInstance> thread(
            @PathParam("recommendation") UUID recommendation, @PathParam("municipality") String municipality) {
        return desk.page(recommendation, municipality, null, Faults.NONE, false).map(Templates::reply);
    }

    /** Sends it; but first shows, once, what in the words looks like personal data. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> say(
            @PathParam("recommendation") UUID recommendation,
            @PathParam("municipality") String municipality,
            MultivaluedMap<String, String> sent) {
        ReplyForm form = ReplyForm.of(new Form(sent));
        if (form.isToBeShown()) {
            return again(recommendation, municipality, form.shown(), Faults.NONE, true);
        }
        return dialogues
                .say(form.id(), form.draft(recommendation, municipality))
                .map(said -> Answers.seeOther("/werk/reacties?verstuurd=ja"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(recommendation, municipality, form, Faults.of(refused), false));
    }

    private Uni<Response> again(UUID recommendation, String municipality, ReplyForm form, Faults faults, boolean look) {
        return desk.page(recommendation, municipality, form, faults, look)
                .map(page -> Answers.again(faults, Templates.reply(page)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance reply(ReplyPage page);
    }
}
