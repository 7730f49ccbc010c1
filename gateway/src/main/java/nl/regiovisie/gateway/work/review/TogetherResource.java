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
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Reviews.Answered;
import nl.regiovisie.gateway.work.review.Reviews.Chosen;
import nl.regiovisie.gateway.work.review.Reviews.Together;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/beoordelingen/{id}/samen}: one answer to several recommendations. */
@Path("/werk/beoordelingen/{review}/samen")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class TogetherResource {

    private final Reviews reviews;
    private final WorkLists lists;
    private final ReviewPages pages;

    TogetherResource(@RestClient Reviews reviews, WorkLists lists, ReviewPages pages) {
        this.reviews = reviews;
        this.lists = lists;
        this.pages = pages;
    }

    /**
     * @param chosen what was ticked in the work list
     * @param all instead, everything that can be answered
     * @param theme of all; absent for every theme
     */
    @GET
    public Uni<TemplateInstance> form(
            @PathParam("review") UUID id,
            @QueryParam("kies") List<UUID> chosen,
            @QueryParam("alle") String all,
            @QueryParam("thema") String theme) {
        return pages.together(
                        lists.of(id, null, theme, null),
                        id,
                        list -> all == null ? chosen : list.choice(),
                        AnswerForm.EMPTY,
                        Faults.NONE)
                .map(Templates::together);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> answer(@PathParam("review") UUID id, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        List<UUID> chosen = fields.ids("kies");
        AnswerForm form = AnswerForm.of(fields);
        if (fields.has("insert")) {
            return pages.inserted(form, fields.id("standard")).chain(filled -> again(id, chosen, filled, Faults.NONE));
        }
        return fields.has("more")
                ? again(id, chosen, form, Faults.NONE)
                : reviews.assessAll(id, together(chosen, form.answered()))
                        .map(review -> Answers.seeOther("/werk/beoordelingen/" + id))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> again(id, chosen, form, Faults.of(refused)));
    }

    private Uni<Response> again(UUID id, List<UUID> chosen, AnswerForm form, Faults faults) {
        return page(id, chosen, form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(UUID id, List<UUID> chosen, AnswerForm form, Faults faults) {
        return pages.together(lists.of(id), id, list -> chosen, form, faults).map(Templates::together);
    }

    private static Together together(List<UUID> chosen, Answered answer) {
        return new Together(
                chosen.stream().map(Chosen::new).toList(),
                answer.outcome(),
                answer.rationale(),
                answer.actions(),
                answer.passages(),
                null);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance together(TogetherPage page);
    }
}
