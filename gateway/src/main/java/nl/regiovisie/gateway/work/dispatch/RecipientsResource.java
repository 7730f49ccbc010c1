package nl.regiovisie.gateway.work.dispatch;

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
import java.util.function.Function;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.Whole;
import nl.regiovisie.gateway.work.dispatch.Recipients.Recipient;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/ontvangers}. */
@Path("/werk/ontvangers")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class RecipientsResource {

    private final Recipients recipients;
    private final PublicRegions regions;
    private final Ids ids;

    RecipientsResource(@RestClient Recipients recipients, @RestClient PublicRegions regions, Ids ids) {
        this.recipients = recipients;
        this.regions = regions;
        this.ids = ids;
    }

    /** @param chosen that is to be changed; absent for a new one */
    @GET
    public Uni<TemplateInstance> all(@QueryParam("organisatie") UUID chosen) {
        return page(
                all -> all.stream()
                        .filter(one -> one.id().equals(chosen))
                        .findFirst()
                        .map(RecipientForm::of)
                        .orElseGet(() -> RecipientForm.empty(ids.next())),
                Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> keep(MultivaluedMap<String, String> sent) {
        RecipientForm form = RecipientForm.of(new Form(sent));
        return recipients
                .keep(form.id(), form.ifMatch(), form.kept())
                .map(kept -> Answers.seeOther("/werk/ontvangers"))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(form, Faults.of(refused)));
    }

    private Uni<Response> again(RecipientForm form, Faults faults) {
        boolean overtaken = faults.current() != null && faults.current().has("version");
        RecipientForm shown =
                overtaken ? form.over(faults.current().get("version").asInt()) : form;
        return page(any -> shown, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(Function<List<Recipient>, RecipientForm> form, Faults faults) {
        return Uni.combine()
                .all()
                .unis(Whole.of(cursor -> recipients.list(cursor, Whole.PART)), regions.all())
                .with((all, known) ->
                        Templates.recipients(new RecipientsPage(all, known.items(), form.apply(all), faults)));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance recipients(RecipientsPage page);
    }
}
