package nl.regiovisie.gateway.work.submission;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublishedRecommendations;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Recommendation;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.submission.Submissions.Followed;
import nl.regiovisie.platform.Site;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /meepraten/volgen}: what becomes of what somebody sent in, and taking it back. */
@Path("/meepraten/volgen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class FollowResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final int NOT_FOUND = 404;

    private final Submissions submissions;
    private final PublishedRecommendations recommendations;
    private final Site site;

    FollowResource(
            @RestClient Submissions submissions, @RestClient PublishedRecommendations recommendations, Site site) {
        this.submissions = submissions;
        this.recommendations = recommendations;
        this.site = site;
    }

    /** @param fresh {@code ja} when it was sent just now */
    @GET
    public Uni<Response> follow(
            @QueryParam("code") @DefaultValue("") String code, @QueryParam("nieuw") @DefaultValue("") String fresh) {
        return page(code, "ja".equals(fresh))
                .map(page -> Response.ok(Templates.follow(page), HTML).build())
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(FollowResource::gone);
    }

    @GET
    @Path("wissen")
    public Uni<Response> sure(@QueryParam("code") @DefaultValue("") String code) {
        return page(code, false)
                .map(page -> Response.ok(Templates.erase(page), HTML).build())
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(FollowResource::gone);
    }

    @POST
    @Path("wissen")
    public Uni<Response> erase(@QueryParam("code") @DefaultValue("") String code) {
        return submissions
                .erase(code)
                .map(erased -> Answers.seeOther(FollowPage.address(code)))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(FollowResource::gone);
    }

    private Uni<FollowPage> page(String code, boolean fresh) {
        return submissions
                .follow(code)
                .chain(followed -> answers(followed)
                        .map(answers -> new FollowPage(site.address(), code, fresh, followed, answers)));
    }

    private Uni<Part<PublishedRecommendations.Answers>> answers(Followed followed) {
        return followed.bundled()
                ? Part.of(recommendations
                        .get(followed.contribution().fate().recommendation().id())
                        .map(Recommendation::assessments))
                : Uni.createFrom().nullItem();
    }

    private static Response gone(Throwable failure) {
        return Response.status(NOT_FOUND)
                .entity(Templates.gone(((ServiceProblem) failure).problem().detail()))
                .type(HTML)
                .build();
    }

    @CheckedTemplate(basePath = "submissions")
    static class Templates {

        static native TemplateInstance follow(FollowPage page);

        static native TemplateInstance erase(FollowPage page);

        static native TemplateInstance gone(String reason);
    }
}
