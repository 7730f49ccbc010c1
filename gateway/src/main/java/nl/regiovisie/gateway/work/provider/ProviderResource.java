package nl.regiovisie.gateway.work.provider;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /werk/aanbieders}. */
@Path("/werk/aanbieders")
@RolesAllowed(Roles.STEWARD)
@Produces(MediaType.TEXT_HTML)
public class ProviderResource {

    private static final int LISTED = 100;

    private final KeptProviders providers;
    private final PublicRegions regions;
    private final Ids ids;

    ProviderResource(@RestClient KeptProviders providers, @RestClient PublicRegions regions, Ids ids) {
        this.providers = providers;
        this.regions = regions;
        this.ids = ids;
    }

    @GET
    public Uni<TemplateInstance> list(
            @QueryParam("naam") @DefaultValue("") String name, @QueryParam("cursor") @DefaultValue("") String cursor) {
        String typed = name.strip();
        return Uni.combine()
                .all()
                .unis(providers.list(Form.orNull(typed), Form.orNull(cursor), LISTED), RegionNames.ask(regions))
                .with((slice, names) -> Templates.providers(new ProviderList(typed, slice, names)));
    }

    @GET
    @Path("nieuw")
    public TemplateInstance form() {
        return Templates.providerNew(ProviderForm.empty(ids.next()), Faults.NONE);
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> register(MultivaluedMap<String, String> sent) {
        Form fields = new Form(sent);
        ProviderForm form = ProviderForm.of(fields.id("id"), fields);
        return providers
                .register(form.id(), null, form.facts())
                .map(registered -> Answers.seeOther("/werk/aanbieders/" + registered.id()))
                .onFailure(Faults::explain)
                .recoverWithItem(refused -> {
                    Faults faults = Faults.of(refused);
                    return Answers.again(faults, Templates.providerNew(form, faults));
                });
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> keep(@PathParam("id") UUID id) {
        return page(id).map(Templates::provider);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        ProviderForm form = ProviderForm.of(id, new Form(sent));
        return providers
                .register(id, form.ifMatch(), form.facts())
                .map(kept -> Answers.seeOther("/werk/aanbieders/" + id))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> {
                    Faults faults = Faults.of(refused);
                    return again(id, faults, page -> page.with(form, faults));
                });
    }

    @POST
    @Path("{id}/accounthoudende-regio")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> heldBy(@PathParam("id") UUID id, MultivaluedMap<String, String> sent) {
        HoldingForm form = HoldingForm.of(new Form(sent));
        Faults wrong = form.faults();
        return wrong.any()
                ? again(id, wrong, page -> page.with(form, wrong))
                : providers
                        .heldBy(id, form.ifMatch(), form.holding())
                        .map(kept -> Answers.seeOther("/werk/aanbieders/" + id))
                        .onFailure(Faults::explain)
                        .recoverWithUni(refused -> {
                            Faults faults = Faults.of(refused);
                            return again(id, faults, page -> page.with(form, faults));
                        });
    }

    private Uni<ProviderPage> page(UUID id) {
        return Uni.combine()
                .all()
                .unis(providers.get(id), RegionNames.ask(regions))
                .with(ProviderPage::of);
    }

    private Uni<Response> again(UUID id, Faults faults, UnaryOperator<ProviderPage> typed) {
        return page(id).map(page -> Answers.again(faults, Templates.provider(typed.apply(page))));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance providers(ProviderList page);

        static native TemplateInstance providerNew(ProviderForm form, Faults faults);

        static native TemplateInstance provider(ProviderPage page);
    }
}
