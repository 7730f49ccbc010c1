package nl.regiovisie.gateway.work.programme;

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
import java.util.function.Function;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.programme.Trajectories.Trajectory;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/programma/trajecten}. */
@Path("/werk/programma/trajecten")
@RolesAllowed({Roles.STEWARD, Roles.FACILITATOR})
@Produces(MediaType.TEXT_HTML)
public class TrajectoryResource {

    private final Trajectories trajectories;
    private final Ids ids;

    TrajectoryResource(@RestClient Trajectories trajectories, Ids ids) {
        this.trajectories = trajectories;
        this.ids = ids;
    }

    @GET
    @Path("nieuw")
    public Uni<TemplateInstance> form() {
        return page(Uni.createFrom().nullItem(), none -> TrajectoryForm.empty(ids.next()), Faults.NONE);
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> start(MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        return go(TrajectoryForm.of(fields.id("id"), fields), Uni.createFrom().nullItem());
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> one(@PathParam("id") UUID id) {
        return page(trajectories.get(id), TrajectoryForm::of, Faults.NONE);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> move(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        return go(TrajectoryForm.of(id, new Form(sent)), trajectories.get(id));
    }

    /** @param known the trajectory as it stands, asked for only when the form is shown again */
    private Uni<Response> go(TrajectoryForm form, Uni<Trajectory> known) {
        Faults wrong = form.faults();
        return wrong.any()
                ? again(form, known, wrong)
                : trajectories
                        .go(form.id(), form.ifMatch(), form.facts())
                        .map(gone -> Answers.seeOther("/werk/programma/trajecten/" + gone.id()))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(form, known, form.named(Faults.of(refused))));
    }

    private Uni<Response> again(TrajectoryForm form, Uni<Trajectory> known, Faults faults) {
        return page(known, any -> form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(
            Uni<Trajectory> asked, Function<Trajectory, TrajectoryForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(
                        asked,
                        trajectories.phases().map(Slice::items),
                        Whole.of(cursor -> trajectories.providers(cursor, Whole.PART)))
                .with((known, phases, providers) ->
                        Templates.trajectory(new TrajectoryPage(known, form.apply(known), phases, providers, faults)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance trajectory(TrajectoryPage page);
    }
}
