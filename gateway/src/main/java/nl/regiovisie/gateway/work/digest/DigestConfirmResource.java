package nl.regiovisie.gateway.work.digest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.regiovisie.gateway.work.digest.Digests.Link;
import nl.regiovisie.gateway.work.link.LinkAnswers;
import nl.regiovisie.gateway.work.link.LinkPage;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /dagmail/bevestigen}, which stands in the mail to who switched the daily mail on. */
@Path("/dagmail/bevestigen")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DigestConfirmResource {

    private static final String ACTION = "/dagmail/bevestigen";

    private final Digests digests;

    DigestConfirmResource(@RestClient Digests digests) {
        this.digests = digests;
    }

    @GET
    public TemplateInstance button(@QueryParam("code") @DefaultValue("") String code) {
        return Templates.confirm(LinkPage.of(ACTION, code));
    }

    /** Shows the result at the same address: a reload confirms what was confirmed. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> confirm(@QueryParam("code") @DefaultValue("") String code) {
        return LinkAnswers.of(
                digests.confirm(new Link(code)).map(done -> Templates.confirmed()),
                LinkPage.of(ACTION, code),
                Templates::confirm);
    }

    @CheckedTemplate(basePath = "digest")
    static class Templates {

        static native TemplateInstance confirm(LinkPage page);

        static native TemplateInstance confirmed();
    }
}
