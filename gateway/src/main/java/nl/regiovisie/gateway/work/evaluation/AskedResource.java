package nl.regiovisie.gateway.work.evaluation;

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
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublicVisions.Moment;
import nl.regiovisie.gateway.work.evaluation.Evaluations.Body;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/evaluaties}: what a council is asked, and answering it. */
@Path("/werk/evaluaties")
@RolesAllowed(Roles.COUNCIL)
@Produces(MediaType.TEXT_HTML)
public class AskedResource {

    private final Evaluations evaluations;
    private final CouncilQuestions questions;
    private final PublicRegions regions;

    AskedResource(@RestClient Evaluations evaluations, CouncilQuestions questions, @RestClient PublicRegions regions) {
        this.evaluations = evaluations;
        this.questions = questions;
        this.regions = regions;
    }

    @GET
    public Uni<TemplateInstance> asked() {
        return Uni.combine()
                .all()
                .unis(questions.of(questions.councils()), RegionNames.ask(regions))
                .with((asked, names) -> Templates.asked(new AskedPage(asked, names)));
    }

    @GET
    @Path("{moment}/{body}")
    public Uni<TemplateInstance> form(@PathParam("moment") UUID id, @PathParam("body") UUID bodyId) {
        return Uni.combine()
                .all()
                .unis(evaluations.get(id), body(bodyId))
                .with((moment, body) -> page(moment, body, AnswersForm.of(moment, bodyId), Faults.NONE));
    }

    @POST
    @Path("{moment}/{body}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(
            @PathParam("moment") UUID id, @PathParam("body") UUID bodyId, MultivaluedMap<String, String> sent) {
        return evaluations.get(id).chain(moment -> {
            AnswersForm form = AnswersForm.of(moment, new Form(sent));
            return evaluations
                    .answer(id, bodyId, form.given(moment))
                    .map(stored -> Answers.seeOther("/werk/evaluaties"))
                    .onFailure(Faults::explain)
                    .recoverWithUni(refused -> body(bodyId).map(body -> {
                        Faults faults = Faults.of(refused);
                        return Answers.again(faults, page(moment, body, form, faults));
                    }));
        });
    }

    private Uni<Body> body(UUID id) {
        return questions
                .councils()
                .map(all -> all.stream()
                        .filter(body -> body.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("raad van u", id)));
    }

    private static TemplateInstance page(Moment moment, Body body, AnswersForm form, Faults faults) {
        return Templates.answer(moment, body, form, faults);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance asked(AskedPage page);

        static native TemplateInstance answer(Moment moment, Body body, AnswersForm form, Faults faults);
    }
}
