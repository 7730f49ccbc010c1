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

/** The address {@code /dagmail/afmelden}, which stands in each daily mail: for people a button, for mail programs a POST. */
@Path("/dagmail/afmelden")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class DigestLeaveResource {

    private static final String ACTION = "/dagmail/afmelden";

    private final Digests digests;

    DigestLeaveResource(@RestClient Digests digests) {
        this.digests = digests;
    }

    @GET
    public TemplateInstance button(@QueryParam("code") @DefaultValue("") String code) {
        return Templates.leave(LinkPage.of(ACTION, code));
    }

    /** Whatever a mail program sends along, in either encoding, and never a redirect: RFC 8058 forbids it. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Uni<Response> leave(@QueryParam("code") @DefaultValue("") String code) {
        return LinkAnswers.of(
                digests.leave(new Link(code)).map(done -> Templates.left()),
                LinkPage.of(ACTION, code),
                Templates::leave);
    }

    @CheckedTemplate(basePath = "digest")
    static class Templates {

        static native TemplateInstance leave(LinkPage page);

        static native TemplateInstance left();
    }
}
