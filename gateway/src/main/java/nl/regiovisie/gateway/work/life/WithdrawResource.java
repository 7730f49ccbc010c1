package nl.regiovisie.gateway.work.life;

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
import nl.regiovisie.gateway.work.bundle.Drafts;
import nl.regiovisie.gateway.work.bundle.Drafts.Recommendation;
import nl.regiovisie.gateway.work.bundle.Drafts.Withdrawal;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/bundelen/{id}/intrekken}: a public recommendation no longer holds, for a reason. */
@Path("/werk/bundelen/{id}/intrekken")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class WithdrawResource {

    private final Drafts drafts;

    WithdrawResource(@RestClient Drafts drafts) {
        this.drafts = drafts;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("id") UUID id) {
        return drafts.get(id).map(recommendation -> Templates.withdraw(recommendation, "", Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        String reason = new Form(sent).text("reason");
        return drafts.withdraw(id, new Withdrawal(reason))
                .map(withdrawn -> Answers.seeOther("/aanbevelingen/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> drafts.get(id).map(recommendation -> {
                    Faults faults = Faults.of(refused);
                    return Answers.again(faults, Templates.withdraw(recommendation, reason, faults));
                }));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance withdraw(Recommendation recommendation, String reason, Faults faults);
    }
}
