package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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

/** The address {@code /werk/brieven/{id}/vervolg}: what became of a letter. */
@Path("/werk/brieven/{id}/vervolg")
@RolesAllowed(Roles.COUNCIL)
@Produces(MediaType.TEXT_HTML)
public class AfterResource {

    private static final String AFTER = "#vervolg";

    private final LetterDesk desk;
    private final Letters letters;

    AfterResource(LetterDesk desk, @RestClient Letters letters) {
        this.desk = desk;
        this.letters = letters;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        AfterForm form = AfterForm.of(new Form(sent));
        return letters.followUp(id, form.municipality(), form.id(), form.happened())
                .map(kept -> Answers.seeOther("/werk/brieven/" + id + AFTER))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.refused(id, form, faults)
                            .map(page -> Answers.again(faults, LetterResource.Templates.letterfinal(page)));
                });
    }

    @POST
    @Path("weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> remove(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        return letters.removeFollowUp(id, form.text("municipality"), form.id("id"))
                .map(gone -> Answers.seeOther("/werk/brieven/" + id + AFTER));
    }
}
