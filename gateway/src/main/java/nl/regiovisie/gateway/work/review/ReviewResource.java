package nl.regiovisie.gateway.work.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.Dates;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Reviews.Assessment;
import nl.regiovisie.gateway.work.review.Reviews.Item;
import nl.regiovisie.gateway.work.review.Reviews.Review;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/beoordelingen/{id}}: answering, one recommendation after the other, and closing. */
@Path("/werk/beoordelingen/{review}")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

    private final Reviews reviews;
    private final VisionText vision;
    private final ObjectMapper json;
    private final Clock clock;

    ReviewResource(@RestClient Reviews reviews, VisionText vision, ObjectMapper json, Clock clock) {
        this.reviews = reviews;
        this.vision = vision;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param recommendation to answer; the first open one when absent
     * @param shown {@code klaar} lists what was answered
     */
    @GET
    public Uni<TemplateInstance> work(
            @PathParam("review") UUID id,
            @QueryParam("aanbeveling") UUID recommendation,
            @QueryParam("toon") String shown) {
        return reviews.get(id).chain(review -> {
            Item current = ReviewPage.find(review, recommendation);
            AnswerForm form = AnswerForm.of(current == null ? null : current.assessment());
            return page(review, current, "klaar".equals(shown), form, Faults.NONE);
        });
    }

    /** Stores an answer and goes on to the next open one; with {@code more} it only adds a line for an action. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(@PathParam("review") UUID id, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        UUID recommendation = fields.id("recommendation");
        AnswerForm form = AnswerForm.of(fields);
        return fields.has("more")
                ? again(id, recommendation, form, Faults.NONE)
                : reviews.assess(id, recommendation, form.ifMatch(), form.answered())
                        .chain(() -> reviews.get(id))
                        .map(review -> Answers.seeOther(next(review, recommendation)))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(id, recommendation, form, Faults.of(refused)));
    }

    @GET
    @Path("sluiten")
    public Uni<TemplateInstance> closing(@PathParam("review") UUID id) {
        return reviews.get(id).map(review -> Templates.close(page(review), Faults.NONE));
    }

    @POST
    @Path("sluiten")
    public Uni<Response> close(@PathParam("review") UUID id) {
        return reviews.close(id)
                .map(closed -> Answers.seeOther("/werk/beoordelingen/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> reviews.get(id).map(review -> {
                    Faults faults = Faults.of(refused);
                    return Answers.again(faults, Templates.close(page(review), faults));
                }));
    }

    private Uni<Response> again(UUID id, UUID recommendation, AnswerForm form, Faults faults) {
        return reviews.get(id)
                .chain(review -> page(review, ReviewPage.find(review, recommendation), false, form, faults))
                .map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(Review review, Item current, boolean done, AnswerForm form, Faults faults) {
        Assessment newer = newer(faults.current());
        AnswerForm shown = newer == null ? form : form.over(newer);
        return vision.of(review.regionCode())
                .map(text ->
                        Templates.review(new ReviewPage(review, current, done, shown, faults, newer, text, today())));
    }

    private ReviewPage page(Review review) {
        return new ReviewPage(review, null, false, null, Faults.NONE, null, List.of(), today());
    }

    private Assessment newer(JsonNode current) {
        return current == null || !current.has("outcome") ? null : json.convertValue(current, Assessment.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Dates.ZONE);
    }

    private static String next(Review review, UUID answered) {
        String address = "/werk/beoordelingen/" + review.id();
        return review.todo() == 0
                ? address + "/sluiten"
                : address + "?aanbeveling="
                        + ReviewPage.next(review, answered).recommendation().id() + "#antwoord";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance review(ReviewPage page);

        static native TemplateInstance close(ReviewPage page, Faults faults);
    }
}
