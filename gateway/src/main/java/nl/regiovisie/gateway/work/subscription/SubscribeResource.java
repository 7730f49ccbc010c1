package nl.regiovisie.gateway.work.subscription;

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
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /agenda/aanmelden}. */
@Path("/agenda/aanmelden")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SubscribeResource {

    private final Subscriptions subscriptions;
    private final PublicRegions regions;

    SubscribeResource(@RestClient Subscriptions subscriptions, @RestClient PublicRegions regions) {
        this.subscriptions = subscriptions;
        this.regions = regions;
    }

    @GET
    public Uni<TemplateInstance> form(@QueryParam("regio") @DefaultValue("") String region) {
        return page(SubscribeForm.empty(region), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> ask(MultivaluedMap<String, String> sent) {
        SubscribeForm form = SubscribeForm.of(new Form(sent));
        return subscriptions
                .ask(form.request())
                .map(asked -> Answers.seeOther("/agenda/aanmelden/verstuurd"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, SubscribeForm.named(Faults.of(refused))));
    }

    @GET
    @Path("verstuurd")
    public TemplateInstance asked() {
        return Templates.asked();
    }

    private Uni<Response> again(SubscribeForm form, Faults faults) {
        return page(form, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(SubscribeForm form, Faults faults) {
        return Part.of(regions.all().map(Slice::items))
                .map(all -> Templates.subscribe(SubscribePage.of(form, faults, Part.items(all))));
    }

    @CheckedTemplate(basePath = "subscription")
    static class Templates {

        static native TemplateInstance subscribe(SubscribePage page);

        static native TemplateInstance asked();
    }
}
