package nl.regiovisie.gateway.work.life;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/breed-gedragen}: what it takes to be called broadly supported. */
@Path("/werk/breed-gedragen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class RuleResource {

    private final SupportRules rules;

    RuleResource(@RestClient SupportRules rules) {
        this.rules = rules;
    }

    @GET
    public Uni<TemplateInstance> rule(@QueryParam("bewaard") String stored) {
        return rules.rule().map(rule -> Templates.rule(RuleForm.of(rule), stored != null, Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(MultivaluedMap<String, String> sent) {
        RuleForm form = RuleForm.of(new Form(sent));
        return rules.change("\"" + form.version() + "\"", form.rule())
                .map(changed -> Answers.seeOther("/werk/breed-gedragen?bewaard=ja"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return rules.rule()
                            .map(newest ->
                                    Answers.again(faults, Templates.rule(form.over(newest.version()), false, faults)));
                });
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance rule(RuleForm form, boolean stored, Faults faults);
    }
}
