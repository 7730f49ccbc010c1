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
import java.util.function.Function;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/beoordelingen/{id}}: answering, one recommendation after the other, and closing. */
@Path("/werk/beoordelingen/{review}")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class ReviewResource {

    private final Reviews reviews;
    private final WorkLists lists;
    private final ReviewPages pages;
    private final Answering answering;

    ReviewResource(@RestClient Reviews reviews, WorkLists lists, ReviewPages pages, Answering answering) {
        this.reviews = reviews;
        this.lists = lists;
        this.pages = pages;
        this.answering = answering;
    }

    /**
     * @param recommendation to answer; the first open one when absent
     * @param show which part of the work: see {@link WorkList}
     * @param after number of the recommendation after which the list begins
     * @param cursor where the answers of a closed review go on
     * @param saved the recommendation that was answered just now
     */
    @GET
    public Uni<TemplateInstance> work(
            @PathParam("review") UUID id,
            @QueryParam("aanbeveling") UUID recommendation,
            @QueryParam("toon") String show,
            @QueryParam("thema") String theme,
            @QueryParam("na") Integer after,
            @QueryParam("vanaf") String cursor,
            @QueryParam("opgeslagen") UUID saved) {
        return Uni.combine()
                .all()
                .unis(lists.of(id, show, theme, after), pages.beside(id, recommendation))
                .asTuple()
                .chain(found -> {
                    WorkList list = found.getItem1();
                    return list.review().closed()
                            ? pages.closed(list, cursor).map(Templates::reviewClosed)
                            : Uni.createFrom()
                                    .item(Templates.review(
                                            pages.answering(list, found.getItem2(), AnswerForm::of, Faults.NONE)
                                                    .after(saved)));
                });
    }

    /**
     * Stores an answer and goes on to the next open one; or does what its button says: only adds a line for an action,
     * copies another answer, puts in standard words, keeps or drops a draft, or confirms what a colleague handed in.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(@PathParam("review") UUID id, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        UUID recommendation = fields.id("recommendation");
        AnswerForm form = AnswerForm.of(fields);
        if (fields.has("more")) {
            return again(id, recommendation, current -> form, Faults.NONE);
        }
        if (fields.has("insert")) {
            return pages.inserted(form, fields.id("standard"))
                    .chain(filled -> again(id, recommendation, current -> filled, Faults.NONE));
        }
        if (fields.has("copy")) {
            String from = fields.text("copy");
            return again(id, recommendation, current -> Answering.copied(form, current, from), Faults.NONE);
        }
        return answering
                .store(id, recommendation, fields)
                .chain(() -> answering.after(id, recommendation, fields))
                .map(Answers::seeOther)
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, recommendation, current -> form, Faults.of(refused)));
    }

    @GET
    @Path("sluiten")
    public Uni<TemplateInstance> closing(@PathParam("review") UUID id) {
        return lists.of(id).map(list -> Templates.close(new ClosePage(list), Faults.NONE));
    }

    @POST
    @Path("sluiten")
    public Uni<Response> close(@PathParam("review") UUID id) {
        return reviews.close(id)
                .map(closed -> Answers.seeOther("/werk/beoordelingen/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> lists.of(id).map(list -> {
                    Faults faults = Faults.of(refused);
                    return Answers.again(faults, Templates.close(new ClosePage(list), faults));
                }));
    }

    private Uni<Response> again(UUID id, UUID recommendation, Function<Item, AnswerForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(lists.of(id), pages.beside(id, recommendation))
                .with((list, beside) ->
                        Answers.again(faults, Templates.review(pages.answering(list, beside, form, faults))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance review(ReviewPage page);

        static native TemplateInstance reviewClosed(ClosedPage page);

        static native TemplateInstance close(ClosePage page, Faults faults);
    }
}
