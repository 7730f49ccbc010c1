package nl.regiovisie.gateway.web.contribution;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicRegions;
import nl.regiovisie.gateway.web.published.PublishedContributions;
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import nl.regiovisie.gateway.web.published.PublishedTopics;
import nl.regiovisie.gateway.web.published.Slice;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The addresses below {@code /uitspraken}. */
@Path("/uitspraken")
@PermitAll
@Produces(MediaType.TEXT_HTML)
@SameForVisitors
public class ContributionResource {

    /** Days after which a signal without a follow-up is a reason to ask; row 25 of the functions of the domain. */
    private static final int TOO_LONG = 30;

    private static final int SHOWN = 50;

    private final PublishedContributions contributions;
    private final PublicRegions regions;
    private final PublishedTopics topics;

    ContributionResource(
            @RestClient PublishedContributions contributions,
            @RestClient PublicRegions regions,
            @RestClient PublishedTopics topics) {
        this.contributions = contributions;
        this.regions = regions;
        this.topics = topics;
    }

    @GET
    @Path("{id}")
    public Uni<TemplateInstance> contribution(@PathParam("id") UUID id) {
        return Uni.combine()
                .all()
                .unis(contributions.get(id), RegionNames.ask(regions))
                .with((said, names) -> Templates.contribution(said, names.entries(said.regionCodes())));
    }

    /** What nobody did anything with yet, so that it is not forgotten. */
    @GET
    @Path("zonder-vervolg")
    public Uni<TemplateInstance> waiting(
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("onderwerp") @DefaultValue("") String topic,
            @QueryParam("vanaf") String cursor) {
        return Uni.combine()
                .all()
                .unis(
                        contributions.withFate("WAITING", TOO_LONG, orNull(region), orNull(topic), cursor, SHOWN),
                        Part.of(regions.all().map(Slice::items)),
                        Part.of(topics.all().map(Slice::items)))
                .with((waiting, all, about) -> Templates.waiting(
                        new WaitingPage(waiting, Part.items(all), region, Part.items(about), topic, TOO_LONG)));
    }

    private static String orNull(String choice) {
        return choice.isBlank() ? null : choice;
    }

    @CheckedTemplate(basePath = "contributions")
    static class Templates {

        static native TemplateInstance waiting(WaitingPage page);

        static native TemplateInstance contribution(Contribution said, List<RegionNames.Entry> regions);
    }
}
