package nl.regiovisie.gateway.work.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/inbreng}: what was done with what a body sent in. */
@Path("/werk/inbreng")
@RolesAllowed(Roles.COUNCIL)
@Produces(MediaType.TEXT_HTML)
public class InputResource {

    private static final int SHOWN = 50;

    private final Submissions submissions;

    InputResource(@RestClient Submissions submissions) {
        this.submissions = submissions;
    }

    @GET
    public Uni<TemplateInstance> input(@QueryParam("vanaf") String cursor) {
        return submissions.ofBodies(Form.orNull(cursor), SHOWN).map(sent -> Templates.input(InputPage.of(sent)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance input(InputPage page);
    }
}
