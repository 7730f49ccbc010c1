package nl.regiovisie.gateway.work.edition;

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
import java.util.UUID;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.work.edition.EditionPreviews.Preview;
import nl.regiovisie.gateway.work.edition.MadeEditions.Draft;
import nl.regiovisie.gateway.work.form.Answers;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /werk/edities}. */
@Path("/werk/edities")
@RolesAllowed(Roles.EDITOR)
@Produces(MediaType.TEXT_HTML)
public class EditionDeskResource {

    private final EditionPreviews previews;
    private final MadeEditions editions;
    private final PublicRegions regions;
    private final Ids ids;

    EditionDeskResource(
            @RestClient EditionPreviews previews,
            @RestClient MadeEditions editions,
            @RestClient PublicRegions regions,
            Ids ids) {
        this.previews = previews;
        this.editions = editions;
        this.regions = regions;
        this.ids = ids;
    }

    /** @param chosen code of a region, or the country; absent as long as nothing was chosen */
    @GET
    public Uni<TemplateInstance> look(@QueryParam("regio") @DefaultValue("") String chosen) {
        return page(chosen, ids.next(), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> make(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String chosen = form.text("regio");
        UUID id = form.id("id");
        return editions.make(id, Draft.of(region(chosen)))
                .map(made -> Answers.seeOther(region(chosen) == null ? "/edities" : "/edities?regio=" + chosen))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(chosen, id, Faults.of(refused)));
    }

    private Uni<Response> again(String chosen, UUID id, Faults faults) {
        return page(chosen, id, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(String chosen, UUID id, Faults faults) {
        return regions.all()
                .chain(all -> preview(chosen)
                        .map(preview ->
                                Templates.editions(new EditionDeskPage(all.items(), chosen, preview, id, faults))));
    }

    private Uni<Preview> preview(String chosen) {
        return chosen.isEmpty() ? Uni.createFrom().nullItem() : previews.of(region(chosen));
    }

    /** @return null for the country */
    private static String region(String chosen) {
        return chosen.equals(EditionDeskPage.COUNTRY) ? null : chosen;
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance editions(EditionDeskPage page);
    }
}
