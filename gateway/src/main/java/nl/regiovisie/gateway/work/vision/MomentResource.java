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
import java.util.UUID;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.vision.VisionDesk.Outcome;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Evaluations of a version: planning one, telling what came out of it, cancelling it. */
@Path("/werk/regiovisies/{region}/{number}/evaluaties")
@RolesAllowed({Roles.MUNICIPALITY, Roles.STEWARD})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MomentResource {

    private static final Outcome NOT_HELD = new Outcome(null, null);

    private final VisionDesk visions;
    private final Desk desk;
    private final Ids ids;

    MomentResource(@RestClient VisionDesk visions, Desk desk, Ids ids) {
        this.visions = visions;
        this.desk = desk;
        this.ids = ids;
    }

    @GET
    @Path("nieuw")
    @Consumes(MediaType.WILDCARD)
    public Uni<TemplateInstance> empty(@PathParam("region") String region, @PathParam("number") int number) {
        return desk.version(region, number)
                .map(version -> page(
                        region,
                        number,
                        null,
                        MomentForm.empty(ids.next(), version != null && version.example()),
                        Faults.NONE));
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Uni<TemplateInstance> form(
            @PathParam("region") String region, @PathParam("number") int number, @PathParam("id") UUID id) {
        return visions.moment(id).map(known -> page(region, number, known, MomentForm.of(known), Faults.NONE));
    }

    @POST
    public Uni<Response> save(
            @PathParam("region") String region, @PathParam("number") int number, MultivaluedMap<String, String> sent) {
        MomentForm form = MomentForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(region, number, form, faults)
                : known(form.id())
                        .chain(known -> visions.plan(
                                form.id(),
                                form.ifMatch(),
                                form.plan(
                                        region + "-v" + number,
                                        known == null ? List.of() : known.questions(),
                                        ids::next)))
                        .map(moment -> back(region))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(region, number, form, Faults.of(refused)));
    }

    @POST
    @Path("{id}/uitkomst")
    public Uni<Response> hold(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        Outcome outcome = new Outcome(fields.textOrNull("outcome"), fields.textOrNull("clientsHow"));
        return visions.hold(id, "\"" + fields.text("version") + "\"", outcome)
                .map(moment -> back(region))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(region, number, id, outcome, "", Faults.of(refused)));
    }

    @POST
    @Path("{id}/afzeggen")
    public Uni<Response> cancel(
            @PathParam("region") String region,
            @PathParam("number") int number,
            @PathParam("id") UUID id,
            MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        return visions.cancel(id, "\"" + fields.text("version") + "\"", fields.text("reason"))
                .map(moment -> back(region))
                .onFailure(Faults::explain)
                .recoverWithUni(
                        refused -> again(region, number, id, NOT_HELD, fields.text("reason"), Faults.of(refused)));
    }

    private Uni<Moment> known(UUID id) {
        return visions.moment(id)
                .onFailure(failure -> failure instanceof ServiceProblem problem && problem.status() == 404)
                .recoverWithNull();
    }

    private Uni<Response> again(String region, int number, UUID id, Outcome held, String reason, Faults faults) {
        return visions.moment(id)
                .map(known -> Answers.again(
                        faults,
                        Templates.visionmoment(
                                new MomentPage(region, number, known, MomentForm.of(known), held, reason, faults))));
    }

    private Uni<Response> again(String region, int number, MomentForm form, Faults faults) {
        return known(form.id())
                .map(known -> Answers.again(
                        faults,
                        page(
                                region,
                                number,
                                known,
                                faults.current() == null || known == null ? form : form.over(known.version()),
                                faults)));
    }

    private static Response back(String region) {
        return Answers.seeOther("/werk/regiovisies/" + region + "#evaluaties");
    }

    private static TemplateInstance page(String region, int number, Moment known, MomentForm form, Faults faults) {
        return Templates.visionmoment(new MomentPage(region, number, known, form, NOT_HELD, "", faults));
    }

    /**
     * @param known null for a new one
     * @param held what was typed about its outcome
     * @param reason what was typed about why it is cancelled
     */
    record MomentPage(
            String region, int number, Moment known, MomentForm form, Outcome held, String reason, Faults faults) {}

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance visionmoment(MomentPage page);
    }
}
