package nl.regiovisie.gateway.work.standard;

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
import nl.regiovisie.gateway.work.standard.Standards.Standard;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/standaardteksten}. */
@Path("/werk/standaardteksten")
@RolesAllowed({Roles.MUNICIPALITY, Roles.EDITOR})
@Produces(MediaType.TEXT_HTML)
public class StandardResource {

    private final Standards standards;
    private final Caller caller;
    private final Ids ids;

    StandardResource(@RestClient Standards standards, Caller caller, Ids ids) {
        this.standards = standards;
        this.caller = caller;
        this.ids = ids;
    }

    /** @param chosen the words that are to be changed; absent to write new ones */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("tekst") UUID chosen) {
        return known().map(all -> page(
                all,
                all.stream()
                        .filter(standard -> standard.id().equals(chosen))
                        .findFirst()
                        .map(StandardForm::of)
                        .orElseGet(this::empty),
                Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        StandardForm form = StandardForm.of(fields);
        Uni<?> kept = fields.has("remove")
                ? standards.remove(form.id(), form.ifMatch())
                : standards.keep(form.id(), form.ifMatch(), form.kept());
        return kept.map(done -> Answers.seeOther("/werk/standaardteksten"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused)));
    }

    private Uni<Response> again(StandardForm form, Faults faults) {
        boolean newer = faults.current() != null && faults.current().has("version");
        StandardForm shown = newer ? form.over(faults.current().get("version").asInt()) : form;
        return known().map(all -> Answers.again(faults, page(all, shown, faults)));
    }

    private TemplateInstance page(List<Standard> all, StandardForm form, Faults faults) {
        return Templates.standards(
                new StandardPage(all, caller.municipalities(), caller.has(Roles.EDITOR), form, faults));
    }

    private Uni<List<Standard>> known() {
        return Whole.of(cursor -> standards.list(cursor, Whole.PART));
    }

    /** Of the own municipality when there is one to choose. */
    private StandardForm empty() {
        String own = caller.has(Roles.EDITOR)
                ? ""
                : caller.municipalities().stream().sorted().findFirst().orElse("");
        return new StandardForm(ids.next(), own, "", "", "");
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance standards(StandardPage page);
    }
}
