package nl.regiovisie.gateway.work.concept;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.List;
import java.util.Map;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.concept.Concepts.Concept;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Refusal;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/begrippen}: an editor finds, adds, changes and removes words that belong together. */
@Path("/werk/begrippen")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class ConceptResource {

    private static final Map<String, String> FIELDS = Map.of("id", "name");

    private final Concepts concepts;

    ConceptResource(@RestClient Concepts concepts) {
        this.concepts = concepts;
    }

    /**
     * @param word that a concept is to have
     * @param from the name of the concept with which the list begins; null for the first
     * @param chosen the concept that is to be changed; null to write a new one
     */
    @GET
    public Uni<TemplateInstance> all(
            @QueryParam("woord") @DefaultValue("") String word,
            @QueryParam("vanaf") String from,
            @QueryParam("begrip") String chosen) {
        return all().map(all -> {
            ConceptForm form = all.stream()
                    .filter(concept -> concept.id().equals(chosen))
                    .findFirst()
                    .map(ConceptForm::of)
                    .orElse(ConceptForm.NEW);
            return Templates.concepts(ConceptPage.of(all, from, word.strip(), form, Faults.NONE));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        ConceptForm form = ConceptForm.of(fields);
        if (form.name().isBlank()) {
            return again(form, Refusal.NAMELESS_CONCEPT.alone("name"));
        }
        Uni<?> kept = fields.has("remove")
                ? concepts.remove(form.name(), form.ifMatch())
                : concepts.keep(form.name(), form.ifMatch(), form.kept());
        return kept.map(done -> Answers.seeOther("/werk/begrippen"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused).named(FIELDS)));
    }

    private Uni<Response> again(ConceptForm form, Faults faults) {
        return all().map(all ->
                Answers.again(faults, Templates.concepts(ConceptPage.of(all, null, "", newest(form, all), faults))));
    }

    /** Some hundreds. */
    private Uni<List<Concept>> all() {
        return Whole.of(cursor -> concepts.list(cursor, Whole.PART));
    }

    /** Another editor may have stored other terms meanwhile: what was typed stays, and replaces it when stored again. */
    private static ConceptForm newest(ConceptForm form, List<Concept> all) {
        return all.stream()
                .filter(concept -> concept.id().equals(form.name()))
                .findFirst()
                .map(concept -> new ConceptForm(form.name(), form.terms(), String.valueOf(concept.version())))
                .orElse(form);
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance concepts(ConceptPage page);
    }
}
