package nl.regiovisie.gateway.work.registration;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.registration.Registrations.Nothing;
import nl.regiovisie.gateway.work.registration.Registrations.Own;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /aanmeldingen}: where the links in mails lead, and without a code what an account sent. */
@Path("/aanmeldingen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OwnResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final int NOT_FOUND = 404;

    private final Registrations registrations;

    OwnResource(@RestClient Registrations registrations) {
        this.registrations = registrations;
    }

    @GET
    public Uni<Response> all(@QueryParam("code") @DefaultValue("") String code) {
        return registrations
                .all(Form.orNull(code))
                .map(Slice::items)
                .map(found -> ok(Templates.own(OwnPage.of(code, found))))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(gone -> gone(code, gone));
    }

    /** All that is known of somebody, for a program or a file. */
    @GET
    @Path("gegevens.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<JsonNode> data(@QueryParam("code") @DefaultValue("") String code) {
        return registrations.data(Form.orNull(code));
    }

    @POST
    @Path("{id}/afmelden")
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> withdraw(@PathParam("id") UUID id, @QueryParam("code") @DefaultValue("") String code) {
        return back(code, id, registrations.withdraw(Form.orNull(code), id));
    }

    @POST
    @Path("{id}/terug")
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> comeBack(@PathParam("id") UUID id, @QueryParam("code") @DefaultValue("") String code) {
        return back(code, id, registrations.comeBack(Form.orNull(code), id, new Nothing()));
    }

    @GET
    @Path("wissen")
    public Uni<Response> sure(@QueryParam("code") @DefaultValue("") String code) {
        return registrations
                .all(Form.orNull(code))
                .map(Slice::items)
                .map(found -> ok(Templates.erase(OwnPage.of(code, found))))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(gone -> gone(code, gone));
    }

    @POST
    @Path("wissen")
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> erase(@QueryParam("code") @DefaultValue("") String code) {
        return registrations
                .erase(Form.orNull(code))
                .map(erased -> Answers.seeOther("/aanmeldingen/gewist"))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(gone -> gone(code, gone));
    }

    @GET
    @Path("gewist")
    public TemplateInstance erased() {
        return Templates.erased();
    }

    /** A refusal stands above the list, with everything as it is now. */
    private Uni<Response> back(String code, UUID id, Uni<Own> done) {
        return done.map(now -> Answers.seeOther("/aanmeldingen" + OwnPage.query(code) + "#a-" + id))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(gone -> gone(code, gone))
                .onFailure(OwnResource::isRefusal)
                .recoverWithUni(refused -> registrations
                        .all(Form.orNull(code))
                        .map(found -> Response.status(409)
                                .entity(Templates.own(new OwnPage(code, found.items(), detail(refused))))
                                .type(HTML)
                                .build()));
    }

    static Response gone(String code, Throwable failure) {
        return Response.status(NOT_FOUND)
                .entity(Templates.own(OwnPage.gone(code, detail(failure))))
                .type(HTML)
                .build();
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof ServiceProblem problem && problem.status() == 409;
    }

    private static String detail(Throwable failure) {
        return ((ServiceProblem) failure).problem().detail();
    }

    private static Response ok(TemplateInstance page) {
        return Response.ok(page, HTML).build();
    }

    @CheckedTemplate(basePath = "registration")
    static class Templates {

        static native TemplateInstance own(OwnPage page);

        static native TemplateInstance erase(OwnPage page);

        static native TemplateInstance erased();
    }
}
