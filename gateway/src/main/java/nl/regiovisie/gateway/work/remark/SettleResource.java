package nl.regiovisie.gateway.work.remark;

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
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.gateway.work.remark.Remarks.Days;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/bijeenkomsten/{id}/opmerkingen}: asking who was there, and settling what they say. */
@Path("/werk/bijeenkomsten/{meeting}/opmerkingen")
@RolesAllowed(Roles.FACILITATOR)
@Produces(MediaType.TEXT_HTML)
public class SettleResource {

    private final SettleDesk desk;
    private final Remarks remarks;

    SettleResource(SettleDesk desk, @RestClient Remarks remarks) {
        this.desk = desk;
        this.remarks = remarks;
    }

    @GET
    public Uni<TemplateInstance> list(@PathParam("meeting") UUID meeting) {
        return desk.page(meeting, null, null, Faults.NONE).map(Templates::remarks);
    }

    @POST
    @Path("ronde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> open(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        String days = fields.text("days");
        String version = fields.text("version");
        if (Form.number(days).isEmpty()) {
            return again(meeting, null, days, Refusal.DAYS_OUT_OF_RANGE.alone("days"));
        }
        return remarks.open(
                        meeting,
                        version.isEmpty() ? null : "\"" + version + "\"",
                        new Days(Form.number(days).orElseThrow()))
                .map(done -> Answers.seeOther(address(meeting)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(meeting, null, days, Faults.of(refused)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> settle(@PathParam("meeting") UUID meeting, MultivaluedMap<String, String> sent) {
        SettleForm form = SettleForm.of(new Form(sent));
        return remarks.settle(meeting, form.id(), "\"" + form.version() + "\"", form.settlement())
                .map(done -> Answers.seeOther(address(meeting)))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(meeting, form, null, form.named(Faults.of(refused))));
    }

    private Uni<Response> again(UUID meeting, SettleForm typed, String days, Faults faults) {
        return desk.page(meeting, typed, days, faults).map(page -> Answers.again(faults, Templates.remarks(page)));
    }

    private static String address(UUID meeting) {
        return "/werk/bijeenkomsten/" + meeting + "/opmerkingen";
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance remarks(SettlePage page);
    }
}
