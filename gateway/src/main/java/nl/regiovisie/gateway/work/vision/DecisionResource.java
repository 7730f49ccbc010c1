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
import nl.regiovisie.gateway.web.published.PublicVisions.Decision;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Telling what a municipality decided about a version. */
@Path("/werk/regiovisies/{region}/{number}/besluiten/{municipality}")
@RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class DecisionResource {

    private final VisionDesk visions;
    private final Desk desk;

    DecisionResource(@RestClient VisionDesk visions, Desk desk) {
        this.visions = visions;
        this.desk = desk;
    }

    @GET
    public Uni<TemplateInstance> form(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("municipality") String municipality) {
        return decision(region, number, municipality)
                .map(known -> page(region, number, known, DecisionForm.of(known), Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> save(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("municipality") String municipality,
            MultivaluedMap<String, String> sent) {
        DecisionForm form = DecisionForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(region, number, municipality, form, faults)
                : visions.decide(region, number, municipality, form.ifMatch(), form.decided())
                        .map(version -> Answers.seeOther("/werk/regiovisies/" + region + "#besluiten"))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(region, number, municipality, form, Faults.of(refused)));
    }

    private Uni<Response> again(String region, int number, String municipality, DecisionForm form, Faults faults) {
        return decision(region, number, municipality)
                .map(known -> Answers.again(
                        faults,
                        page(
                                region,
                                number,
                                known,
                                faults.current() == null ? form : form.over(known.version()),
                                faults)));
    }

    private Uni<Decision> decision(String region, int number, String municipality) {
        return desk.version(region, number)
                .onItem()
                .ifNull()
                .failWith(() -> new NotFound("versie van de regiovisie", number))
                .map(version -> version.decisions().stream()
                        .filter(decision -> decision.municipalityCode().equals(municipality))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("besluit van gemeente", municipality)));
    }

    private static TemplateInstance page(String region, int number, Decision known, DecisionForm form, Faults faults) {
        return Templates.visiondecision(region, number, known, form, faults);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance visiondecision(
                String region, int number, Decision known, DecisionForm form, Faults faults);
    }
}
