package nl.regiovisie.gateway.web.opendata;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import nl.regiovisie.gateway.contract.ContractInfo;
import nl.regiovisie.platform.Site;

/** The address {@code /v1/catalog}: what open data there is, for programs. */
@Path("/v1/catalog")
@PermitAll
public class CatalogResource {

    private static final String TURTLE = "text/turtle";
    private static final String JSON_LD = "application/ld+json";

    private final OpenData data;
    private final Site site;
    private final ContractInfo info;
    private final CatalogTexts texts;

    CatalogResource(OpenData data, Site site, ContractInfo info, CatalogTexts texts) {
        this.data = data;
        this.site = site;
        this.info = info;
        this.texts = texts;
    }

    @GET
    @Produces(TURTLE)
    public Uni<Response> turtle() {
        return answer(Turtle::of);
    }

    @GET
    @Produces(JSON_LD + ";qs=0.5")
    public Uni<Response> jsonLd() {
        return answer(JsonLd::of);
    }

    private Uni<Response> answer(Function<Graph, String> form) {
        return data.all()
                .map(sets -> Response.ok(form.apply(Catalog.of(sets, site.address(), info, texts)))
                        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=600")
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                        .header("Access-Control-Allow-Origin", "*")
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .build());
    }
}
