package nl.regiovisie.gateway.work.letter;

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
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.letter.Templates.Template;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/briefsjablonen}. */
@Path("/werk/briefsjablonen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class TemplatesResource {

    private final Templates templates;
    private final Ids ids;

    TemplatesResource(@RestClient Templates templates, Ids ids) {
        this.templates = templates;
        this.ids = ids;
    }

    /** @param chosen that is to be changed; absent to write a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("sjabloon") UUID chosen) {
        return known().map(all -> page(
                all,
                all.stream()
                        .filter(one -> one.id().equals(chosen))
                        .findFirst()
                        .map(TemplateForm::of)
                        .orElseGet(() -> TemplateForm.empty(ids.next())),
                Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        TemplateForm form = TemplateForm.of(new Form(sent));
        return templates
                .keep(form.id(), form.ifMatch(), form.kept())
                .map(kept -> Answers.seeOther("/werk/briefsjablonen"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return known().map(all -> Answers.again(faults, page(all, form, faults)));
                });
    }

    private static TemplateInstance page(List<Template> all, TemplateForm form, Faults faults) {
        boolean overtaken = faults.current() != null && faults.current().has("version");
        return Pages.lettertemplates(new TemplatesPage(
                all,
                overtaken ? form.over(faults.current().get("version").asInt()) : form,
                overtaken ? faults.current().get("text").asText() : null,
                faults));
    }

    private Uni<List<Template>> known() {
        return Whole.of(cursor -> templates.list(cursor, Whole.PART));
    }

    @CheckedTemplate(basePath = "work")
    static class Pages {

        static native TemplateInstance lettertemplates(TemplatesPage page);
    }
}
