package nl.regiovisie.gateway.work.edition;

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

    /** @param region code, empty for the country; absent as long as nothing was chosen */
    @GET
    public Uni<TemplateInstance> look(@QueryParam("regio") String region) {
        return page(region, ids.next(), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> make(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        String region = form.text("regio");
        UUID id = form.id("id");
        return editions.make(id, Draft.of(region))
                .map(made -> Answers.seeOther("/edities?regio=" + region))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(region, id, Faults.of(refused)));
    }

    private Uni<Response> again(String region, UUID id, Faults faults) {
        return page(region, id, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(String region, UUID id, Faults faults) {
        return regions.all()
                .chain(all -> preview(region)
                        .map(preview -> Templates.editions(
                                new EditionDeskPage(all.items(), region == null ? "" : region, preview, id, faults))));
    }

    private Uni<Preview> preview(String region) {
        return region == null ? Uni.createFrom().nullItem() : previews.of(Form.orNull(region));
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance editions(EditionDeskPage page);
    }
}
