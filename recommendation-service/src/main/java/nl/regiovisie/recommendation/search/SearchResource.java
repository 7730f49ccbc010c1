package nl.regiovisie.recommendation.search;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.regiovisie.platform.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/search")
@Tag(name = "Zoeken", description = "Zoeken in alles wat openbaar is")
public class SearchResource {

    private final SearchPages pages;
    private final Today today;

    SearchResource(SearchPages pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "search",
            summary = "Zoeken in bijdragen, aanbevelingen, antwoorden, regiovisies, bijeenkomsten en raden")
    public Uni<SearchView> search(@Valid @BeanParam SearchQuery query) {
        return pages.page(SearchFilter.of(query, today.day()));
    }
}
