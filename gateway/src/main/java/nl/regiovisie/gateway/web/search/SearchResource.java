package nl.regiovisie.gateway.web.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.Map;

/** The address {@code /zoeken}. */
@Path("/zoeken")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    private final SearchPages pages;

    SearchResource(SearchPages pages) {
        this.pages = pages;
    }

    /**
     * @param words what is searched for; may be empty
     * @param order {@code nieuwste}, or what fits best
     * @param cursor where this part starts; empty for the first
     */
    @GET
    public Uni<TemplateInstance> search(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("volgorde") @DefaultValue("") String order,
            @QueryParam("vanaf") @DefaultValue("") String cursor,
            @Context UriInfo address) {
        boolean newest = order.equals(SearchChoices.NEWEST);
        SearchChoices choices = new SearchChoices(words.strip(), chosen(address.getQueryParameters()), newest);
        return pages.page(choices, cursor).map(Templates::search);
    }

    private static Map<SearchFacet, String> chosen(MultivaluedMap<String, String> parameters) {
        Map<SearchFacet, String> chosen = new EnumMap<>(SearchFacet.class);
        for (SearchFacet facet : SearchFacet.values()) {
            String value = parameters.getFirst(facet.parameter());
            if (value != null && !value.isBlank()) {
                chosen.put(facet, value);
            }
        }
        return chosen;
    }

    @CheckedTemplate(basePath = "search")
    static class Templates {

        static native TemplateInstance search(SearchPage page);
    }
}
