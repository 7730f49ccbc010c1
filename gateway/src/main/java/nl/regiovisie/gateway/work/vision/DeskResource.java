package nl.regiovisie.gateway.work.vision;

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
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/regiovisies/{region}}: the newest version, and the steps that it takes. */
@Path("/werk/regiovisies/{region}")
@RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class DeskResource {

    private final VisionDesk visions;
    private final Desk desk;

    DeskResource(@RestClient VisionDesk visions, Desk desk) {
        this.visions = visions;
        this.desk = desk;
    }

    @GET
    public Uni<TemplateInstance> desk(@PathParam("region") String region) {
        return desk.page(region, null, Faults.NONE).map(Templates::vision);
    }

    @POST
    @Path("{number}/stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> step(
            @PathParam("region") String region, @PathParam("number") int number, MultivaluedMap<String, String> sent) {
        StepForm form = StepForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(region, form, faults)
                : visions.step(region, number, form.ifMatch(), form.taken())
                        .map(version -> Answers.seeOther("/werk/regiovisies/" + region))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(region, form, Faults.of(refused)));
    }

    private Uni<Response> again(String region, StepForm form, Faults faults) {
        return desk.page(region, newest(form, faults), faults)
                .map(page -> Answers.again(faults, Templates.vision(page)));
    }

    /** After a refusal because of the version the page shows the newest, so the form is based on that. */
    private static StepForm newest(StepForm form, Faults faults) {
        return faults.current() == null || !faults.current().has("version")
                ? form
                : new StepForm(
                        form.status(),
                        form.onDay(),
                        form.note(),
                        faults.current().get("version").asText());
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance vision(DeskPage page);
    }
}
