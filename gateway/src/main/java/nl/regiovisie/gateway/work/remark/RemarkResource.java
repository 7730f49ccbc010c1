package nl.regiovisie.gateway.work.remark;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.remark.RemarkPage.Done;
import nl.regiovisie.gateway.work.remark.Remarks.Link;
import nl.regiovisie.platform.Ids;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /opmerkingen}, which stands in the mail to who was at a meeting. */
@Path("/opmerkingen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class RemarkResource {

    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
    private static final int NOT_FOUND = 404;
    private static final int INVALID = 400;

    private final Remarks remarks;
    private final Ids ids;

    RemarkResource(@RestClient Remarks remarks, Ids ids) {
        this.remarks = remarks;
        this.ids = ids;
    }

    /**
     * @param saved key of the point that was just remarked on
     * @param gone key of the point of which the remark was just taken back
     */
    @GET
    public Uni<Response> list(
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("bewaard") @DefaultValue("") String saved,
            @QueryParam("weg") @DefaultValue("") String gone) {
        return page(code, new Done(saved, gone), null, Faults.NONE)
                .map(page -> Response.ok(page, HTML).build())
                .onFailure(RemarkResource::isGone)
                .recoverWithItem(RemarkResource::gone);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> remark(
            @QueryParam("code") @DefaultValue("") String code, MultivaluedMap<String, String> sent) {
        RemarkForm form = RemarkForm.of(new Form(sent));
        return back(code, form, form, "bewaard", remarks.remark(form.id(), form.ifMatch(), form.draft(code)));
    }

    @POST
    @Path("terugnemen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> takeBack(
            @QueryParam("code") @DefaultValue("") String code, MultivaluedMap<String, String> sent) {
        RemarkForm form = RemarkForm.of(new Form(sent));
        return back(code, form, null, "weg", remarks.takeBack(form.id(), code, form.ifMatch()));
    }

    /** @param typed what a refusal leaves in the field, or null for what is stored */
    private Uni<Response> back(String code, RemarkForm form, RemarkForm typed, String done, Uni<?> asked) {
        return asked.map(stored -> Answers.seeOther(
                        RemarkPage.address(code) + "&" + done + "=" + form.key() + "#punt-" + form.key()))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = form.named(Faults.of(refused));
                    return page(code, Done.NOTHING, typed, faults).map(page -> Answers.again(faults, page));
                })
                .onFailure(RemarkResource::isGone)
                .recoverWithItem(RemarkResource::gone);
    }

    private Uni<TemplateInstance> page(String code, Done done, RemarkForm typed, Faults faults) {
        return remarks.look(new Link(code))
                .map(list -> Templates.list(RemarkPage.of(code, list, done, typed, faults, ids::next)));
    }

    /** No such code, or none that could be one: cut off in the mail, perhaps. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof ServiceProblem problem
                && (problem.status() == NOT_FOUND || problem.status() == INVALID);
    }

    private static Response gone(Throwable failure) {
        return Response.status(NOT_FOUND)
                .entity(Templates.gone(((ServiceProblem) failure).problem().detail()))
                .type(HTML)
                .build();
    }

    @CheckedTemplate(basePath = "remarks")
    static class Templates {

        static native TemplateInstance list(RemarkPage page);

        static native TemplateInstance gone(String reason);
    }
}
