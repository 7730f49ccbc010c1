package nl.regiovisie.gateway.web.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.regiovisie.gateway.delivery.SameForVisitors;

/** The address {@code /}. */
@Path("/")
@SameForVisitors
public class HomeResource {

    private final HomePages pages;

    HomeResource(HomePages pages) {
        this.pages = pages;
    }

    /** @param map what the map shows: {@code regiovisies}, or else answers */
    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> home(@QueryParam("kaart") @DefaultValue("") String map) {
        return pages.now(MapView.of(map)).map(Templates::home);
    }

    @CheckedTemplate(basePath = "home")
    static class Templates {

        static native TemplateInstance home(HomePage page);
    }
}
