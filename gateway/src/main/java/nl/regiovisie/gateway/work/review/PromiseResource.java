package nl.regiovisie.gateway.work.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.review.Promises.Realisation;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/beoordelingen/{id}/beloften/{aanbeveling}}: what came of what was promised before. */
@Path("/werk/beoordelingen/{review}/beloften/{recommendation}")
@RolesAllowed(Roles.MUNICIPALITY)
@Produces(MediaType.TEXT_HTML)
public class PromiseResource {

    private final Reviews reviews;
    private final Promises promises;
    private final ObjectMapper json;

    PromiseResource(@RestClient Reviews reviews, @RestClient Promises promises, ObjectMapper json) {
        this.reviews = reviews;
        this.promises = promises;
        this.json = json;
    }

    @GET
    public Uni<TemplateInstance> form(@PathParam("review") UUID id, @PathParam("recommendation") UUID recommendation) {
        return page(id, recommendation, item -> PromiseForm.of(item.realisation()), null, Faults.NONE)
                .map(Templates::promise);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> tell(
            @PathParam("review") UUID id,
            @PathParam("recommendation") UUID recommendation,
            MultivaluedMap<String, String> sent) {
        PromiseForm form = PromiseForm.of(new Form(sent));
        return promises.tell(id, recommendation, form.ifMatch(), form.report())
                .map(told -> Answers.seeOther("/werk/beoordelingen/" + id + "?toon=belofte"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(id, recommendation, form, Faults.of(refused)));
    }

    private Uni<Response> again(UUID id, UUID recommendation, PromiseForm form, Faults faults) {
        Realisation newer = newer(faults.current());
        PromiseForm shown = newer == null ? form : form.over(newer);
        return page(id, recommendation, item -> shown, newer, faults)
                .map(page -> Answers.again(faults, Templates.promise(page)));
    }

    private Uni<PromisePage> page(
            UUID id, UUID recommendation, Function<Item, PromiseForm> form, Realisation newer, Faults faults) {
        return Uni.combine()
                .all()
                .unis(reviews.get(id), reviews.item(id, recommendation).invoke(PromiseResource::requirePromise))
                .with((review, item) -> new PromisePage(review, item, form.apply(item), newer, faults));
    }

    private Realisation newer(JsonNode current) {
        return current == null || !current.has("state") ? null : json.convertValue(current, Realisation.class);
    }

    private static void requirePromise(Item item) {
        if (!item.promised()) {
            throw new NotFoundException();
        }
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance promise(PromisePage page);
    }
}
