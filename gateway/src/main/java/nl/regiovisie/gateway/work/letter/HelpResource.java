package nl.regiovisie.gateway.work.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.Letters.Remark;
import nl.regiovisie.platform.Ids;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /meelezen}: a draft, for whoever was asked to read it along. */
@Path("/meelezen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HelpResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final int NOT_FOUND = 404;

    private final LetterHelp help;
    private final Ids ids;

    HelpResource(@RestClient LetterHelp help, Ids ids) {
        this.help = help;
        this.ids = ids;
    }

    /** @param said {@code ja} when something was said just now */
    @GET
    public Uni<Response> look(
            @QueryParam("code") @DefaultValue("") String code, @QueryParam("gezegd") @DefaultValue("") String said) {
        return help.look(code)
                .map(found -> new HelpPage(code, found, ids.next(), "", "ja".equals(said), Faults.NONE))
                .map(page -> Response.ok(Templates.help(page), HTML).build())
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(HelpResource::gone);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> say(@QueryParam("code") @DefaultValue("") String code, MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        UUID comment = form.id("id");
        return help.say(code, comment, new Remark(form.textOrNull("comment")))
                .map(done -> Answers.seeOther(HelpPage.address(code) + "&gezegd=ja"))
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(HelpResource::gone)
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused).named(Map.of("text", "comment"));
                    return help.look(code)
                            .map(found -> new HelpPage(code, found, comment, form.text("comment"), false, faults))
                            .map(page -> Answers.again(faults, Templates.help(page)));
                });
    }

    /** The letter as one municipal council will get it. @param response has the headers of all pages already */
    @GET
    @Path("brief")
    public Uni<Response> page(
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("gemeente") @DefaultValue("") String municipality,
            @Context HttpServerResponse response) {
        return help.page(code, municipality)
                .map(page -> {
                    DocumentLooks.allow(response);
                    return Response.ok(page, DocumentLooks.PAGE).build();
                })
                .onFailure(ServiceProblem::isGone)
                .recoverWithItem(HelpResource::gone);
    }

    private static Response gone(Throwable failure) {
        return Response.status(NOT_FOUND)
                .entity(Templates.gone(((ServiceProblem) failure).problem().detail()))
                .type(HTML)
                .build();
    }

    @CheckedTemplate(basePath = "letters")
    static class Templates {

        static native TemplateInstance help(HelpPage page);

        static native TemplateInstance gone(String reason);
    }
}
