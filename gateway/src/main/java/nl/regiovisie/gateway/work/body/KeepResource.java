package nl.regiovisie.gateway.work.body;

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
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import nl.regiovisie.gateway.work.body.KeptBodies.Address;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/raden/{id}}: each form of the page has its own. */
@Path("/werk/raden")
@RolesAllowed({Roles.STEWARD, Roles.COUNCIL})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class KeepResource {

    private final BodyDesk desk;
    private final KeptBodies bodies;

    KeepResource(BodyDesk desk, @RestClient KeptBodies bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Uni<TemplateInstance> keep(@PathParam("id") UUID id) {
        return desk.keep(id).map(Templates::body);
    }

    @POST
    @Path("{id}/gegevens")
    @RolesAllowed(Roles.STEWARD)
    public Uni<Response> change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        FactsForm form = FactsForm.of(id, new Form(sent));
        return done(
                id,
                bodies.register(id, form.ifMatch(), form.facts()),
                (page, faults) -> page.with(form, form.named(faults)));
    }

    @POST
    @Path("{id}/gids")
    public Uni<Response> show(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        EntryForm form = EntryForm.of(new Form(sent));
        return done(id, bodies.show(id, form.ifMatch(), form.entry()), (page, faults) -> page.with(form, faults));
    }

    /** With an empty field the address is erased. */
    @POST
    @Path("{id}/adres")
    public Uni<Response> address(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        String email = new Form(sent).text("email");
        return done(
                id,
                email.isEmpty() ? bodies.eraseAddress(id) : bodies.keepAddress(id, new Address(email)),
                KeepPage::with);
    }

    @POST
    @Path("{id}/vacatures")
    public Uni<Response> publish(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        VacancyForm form = VacancyForm.of(new Form(sent));
        Faults faults = form.faults();
        return faults.any()
                ? again(id, faults, page -> page.with(form, faults))
                : done(id, bodies.publish(id, form.id(), form.wanted()), (page, refused) -> page.with(form, refused));
    }

    @POST
    @Path("{id}/vacatures/{vacancy}/vervuld")
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> fill(@PathParam("id") UUID id, @PathParam("vacancy") UUID vacancy) {
        return done(id, bodies.fill(id, vacancy), KeepPage::with);
    }

    @POST
    @Path("{id}/sluiten")
    @RolesAllowed(Roles.STEWARD)
    public Uni<Response> close(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        String version = "\"" + new Form(sent).text("version") + "\"";
        return done(id, bodies.close(id, version), KeepPage::with);
    }

    private Uni<Response> done(UUID id, Uni<?> change, BiFunction<KeepPage, Faults, KeepPage> refusal) {
        return change.map(kept -> Answers.seeOther("/werk/raden/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return again(id, faults, page -> refusal.apply(page, faults));
                });
    }

    private Uni<Response> again(UUID id, Faults faults, UnaryOperator<KeepPage> typed) {
        return desk.keep(id).map(page -> Answers.again(faults, Templates.body(typed.apply(page))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance body(KeepPage page);
    }
}
