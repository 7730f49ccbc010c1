package nl.regiovisie.gateway.web.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.delivery.SameForVisitors;
import nl.regiovisie.gateway.web.published.PublicFigures;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /cijfers}. */
@Path("/cijfers")
@PermitAll
@SameForVisitors
public class FiguresResource {

    private final PublicFigures figures;

    FiguresResource(@RestClient PublicFigures figures) {
        this.figures = figures;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> all(@QueryParam("volgorde") @DefaultValue("") String order) {
        return figures.all().map(counted -> Templates.figures(new FiguresPage(counted, Order.of(order))));
    }

    @GET
    @Path("cijfers.csv")
    @Produces("text/csv;charset=UTF-8")
    public Uni<Response> csv() {
        return figures.csv()
                .map(table -> Response.ok(table)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cijfers.csv\"")
                        .build());
    }

    @CheckedTemplate(basePath = "figures")
    static class Templates {

        static native TemplateInstance figures(FiguresPage page);
    }
}
