package nl.regiovisie.gateway.work.report;

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
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/bijeenkomsten/{id}/verslag}: writing, a look before it is public, and correcting. */
@Path("/werk/bijeenkomsten/{meeting}/verslag")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class ReportEditorResource {

    private final ReportDesk desk;
    private final OwnReports reports;

    ReportEditorResource(ReportDesk desk, @RestClient OwnReports reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @GET
    public Uni<TemplateInstance> editor(@PathParam("meeting") UUID meeting) {
        return desk.stored(meeting).map(Templates::report);
    }

    /** Stores the draft, and shows it; with {@code publish} the page that asks whether it may be public comes next. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> write(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        DraftForm form = DraftForm.of(fields);
        String next = address(meeting) + (fields.has("publish") ? "/publiceren" : "#voorbeeld");
        return reports.write(meeting, form.ifMatch(), form.draft())
                .map(stored -> Answers.seeOther(next))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.refused(meeting, form, faults)
                            .map(page -> Answers.again(faults, Templates.report(page)));
                });
    }

    @GET
    @Path("publiceren")
    public Uni<TemplateInstance> sure(@PathParam("meeting") UUID meeting) {
        return desk.stored(meeting).map(Templates::reportpublish);
    }

    @POST
    @Path("publiceren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> publish(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        return reports.publish(meeting, "\"" + new Form(sent).text("version") + "\"")
                .map(done -> Answers.seeOther(address(meeting)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.refused(meeting, (DraftForm) null, faults)
                            .map(page -> Answers.again(faults, Templates.reportpublish(page)));
                });
    }

    @POST
    @Path("rectificaties")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> correct(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        ErratumForm form = ErratumForm.of(new Form(sent));
        return reports.correct(meeting, form.id(), form.erratum())
                .map(done -> Answers.seeOther(address(meeting)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return desk.refused(meeting, form, faults)
                            .map(page -> Answers.again(faults, Templates.report(page)));
                });
    }

    private static String address(UUID meeting) {
        return "/werk/bijeenkomsten/" + meeting + "/verslag";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance report(EditorPage page);

        static native TemplateInstance reportpublish(EditorPage page);
    }
}
