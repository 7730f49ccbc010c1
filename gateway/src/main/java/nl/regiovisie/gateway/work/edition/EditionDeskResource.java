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
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedMeetings;
import nl.regiovisie.gateway.web.published.Slice;
import nl.regiovisie.gateway.work.edition.EditionPreviews.Preview;
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
    private final PublishedMeetings meetings;
    private final Ids ids;

    EditionDeskResource(
            @RestClient EditionPreviews previews,
            @RestClient MadeEditions editions,
            @RestClient PublicRegions regions,
            @RestClient PublishedMeetings meetings,
            Ids ids) {
        this.previews = previews;
        this.editions = editions;
        this.regions = regions;
        this.meetings = meetings;
        this.ids = ids;
    }

    /**
     * @param region code of a region, or the country; empty for a series, and as long as nothing was chosen
     * @param series id of a series
     */
    @GET
    public Uni<TemplateInstance> look(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("reeks") @DefaultValue("") String series) {
        return page(new Choice(region, series), ids.next(), Faults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> make(MultivaluedMap<String, String> sent) {
        Form form = new Form(sent);
        Choice chosen = new Choice(form.text("regio"), form.text("reeks"));
        UUID id = form.id("id");
        return editions.make(id, chosen.draft())
                .map(made -> Answers.seeOther(made.others()))
                .onFailure(Faults::explain)
                .recoverWithUni(refused -> again(chosen, id, Faults.of(refused)));
    }

    private Uni<Response> again(Choice chosen, UUID id, Faults faults) {
        return page(chosen, id, faults).map(page -> Answers.again(faults, page));
    }

    private Uni<TemplateInstance> page(Choice chosen, UUID id, Faults faults) {
        return Uni.combine()
                .all()
                .unis(regions.all(), Part.of(meetings.series().map(Slice::items)), preview(chosen))
                .with((all, known, preview) -> Templates.editions(
                        new EditionDeskPage(all.items(), Part.items(known), chosen, preview, id, faults)));
    }

    private Uni<Preview> preview(Choice chosen) {
        return chosen.none() ? Uni.createFrom().nullItem() : previews.of(chosen.regionCode(), chosen.seriesId());
    }

    @CheckedTemplate(basePath = "work")
    static class Templates {

        static native TemplateInstance editions(EditionDeskPage page);
    }
}
