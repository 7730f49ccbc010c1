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
import java.util.List;
import java.util.Optional;
import nl.regiovisie.gateway.web.published.PublicRegions.Region;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.vision.VisionDesk.Regime;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The facts of a version: beginning one, and changing it. */
@Path("/werk/regiovisies/{region}/{number}/gegevens")
@RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
public class PlanResource {

    private final VisionDesk visions;
    private final Desk desk;

    PlanResource(@RestClient VisionDesk visions, Desk desk) {
        this.visions = visions;
        this.desk = desk;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("region") String region, @PathParam("number") int number) {
        return Uni.combine()
                .all()
                .unis(desk.version(region, number).map(Optional::ofNullable), desk.region(region), visions.regimes())
                .with((version, known, regimes) -> Templates.visionplan(
                        known,
                        number,
                        version.map(PlanForm::of).orElseGet(() -> PlanForm.empty(current(regimes.items()))),
                        Faults.NONE,
                        regimes.items()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> save(
            @PathParam("region") String region, @PathParam("number") int number, MultivaluedMap<String, String> sent) {
        PlanForm form = PlanForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(region, number, form, faults)
                : visions.plan(region, number, form.ifMatch(), form.plan())
                        .map(version -> Answers.seeOther("/werk/regiovisies/" + region))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(region, number, form, Faults.of(refused)));
    }

    private Uni<Response> again(String region, int number, PlanForm form, Faults faults) {
        boolean newer = faults.current() != null && faults.current().has("version");
        PlanForm shown = newer ? form.over(faults.current().get("version").asInt()) : form;
        return page(region, number, shown, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(String code, int number, PlanForm form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(desk.region(code), visions.regimes())
                .with((region, regimes) -> Templates.visionplan(region, number, form, faults, regimes.items()));
    }

    /** The regime that holds today; the service lists the oldest first. */
    private static String current(List<Regime> regimes) {
        return regimes.isEmpty() ? "" : regimes.get(regimes.size() - 1).code();
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance visionplan(
                Region region, int number, PlanForm form, Faults faults, List<Regime> regimes);
    }
}
