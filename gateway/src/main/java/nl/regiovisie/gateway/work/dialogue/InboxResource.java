package nl.regiovisie.gateway.work.dialogue;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.work.dialogue.OwnDialogues.Awaited;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/reacties}: where somebody waits for the visitor, and what became of what the visitor said. */
@Path("/werk/reacties")
@RolesAllowed({Roles.COUNCIL, Roles.MUNICIPALITY})
@Produces(MediaType.TEXT_HTML)
public class InboxResource {

    private static final int SHOWN = 50;

    private final OwnDialogues dialogues;

    InboxResource(@RestClient OwnDialogues dialogues) {
        this.dialogues = dialogues;
    }

    /**
     * @param cursor where the list of dialogues goes on
     * @param others where the list of those that the visitor waits for goes on
     * @param own where the list of own replies goes on
     * @param sent whether something was just sent
     * @param withdrawn whether something was just taken back
     */
    @GET
    public Uni<TemplateInstance> inbox(
            @QueryParam("vanaf") String cursor,
            @QueryParam("anderen") String others,
            @QueryParam("eigen") String own,
            @QueryParam("verstuurd") String sent,
            @QueryParam("teruggenomen") String withdrawn) {
        return Uni.combine()
                .all()
                .unis(
                        Part.of(dialogues.list(Awaited.ME, Form.orNull(cursor), SHOWN)),
                        Part.of(dialogues.list(Awaited.OTHERS, Form.orNull(others), SHOWN)),
                        Part.of(dialogues.mine(Form.orNull(own), SHOWN)))
                .with((awaiting, awaited, mine) ->
                        Templates.replies(new InboxPage(awaiting, awaited, mine, done(sent, withdrawn))));
    }

    private static String done(String sent, String withdrawn) {
        if (sent != null) {
            return "SENT";
        }
        return withdrawn == null ? null : "WITHDRAWN";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance replies(InboxPage page);
    }
}
