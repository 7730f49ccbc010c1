package nl.regiovisie.gateway.work.review;

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

/** The address {@code /werk/beoordelingen/{id}/afspraken}: when it is due, when it is public, and who confirms. */
@Path("/werk/beoordelingen/{review}/afspraken")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class AgreementsResource {

    private final Reviews reviews;

    AgreementsResource(@RestClient Reviews reviews) {
        this.reviews = reviews;
    }

    /** @param saved whether the agreements were just changed */
    @GET
    public Uni<TemplateInstance> agreements(@PathParam("review") UUID id, @QueryParam("bewaard") String saved) {
        return reviews.get(id)
                .map(review -> new AgreementsPage(review, AgreementsForm.of(review), Faults.NONE, saved != null))
                .map(Templates::agreements);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@PathParam("review") UUID id, MultivaluedMap<String, String> sent) {
        AgreementsForm form = AgreementsForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(id, form, faults)
                : reviews.get(id)
                        .chain(review -> reviews.plan(id, "\"" + form.version() + "\"", form.opening(review)))
                        .map(planned -> Answers.seeOther(planned.address() + "/afspraken?bewaard=ja"))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(id, form, Faults.of(refused)));
    }

    private Uni<Response> again(UUID id, AgreementsForm form, Faults faults) {
        return reviews.get(id)
                .map(newest -> new AgreementsPage(newest, form.over(newest), faults, false))
                .map(page -> Answers.again(faults, Templates.agreements(page)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance agreements(AgreementsPage page);
    }
}
