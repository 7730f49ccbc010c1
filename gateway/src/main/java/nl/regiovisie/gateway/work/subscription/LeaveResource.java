package nl.regiovisie.gateway.work.subscription;

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
import nl.regiovisie.gateway.work.link.LinkAnswers;
import nl.regiovisie.gateway.work.link.LinkPage;
import nl.regiovisie.gateway.work.subscription.Subscriptions.Link;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /agenda/afmelden}, which stands in each reminder: for people a button, for mail programs a POST. */
@Path("/agenda/afmelden")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class LeaveResource {

    private static final String ACTION = "/agenda/afmelden";

    private final Subscriptions subscriptions;

    LeaveResource(@RestClient Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
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
                subscriptions.leave(new Link(code)).map(left -> Templates.left()),
                LinkPage.of(ACTION, code),
                Templates::leave);
    }

    @CheckedTemplate(basePath = "subscription")
    static class Templates {

        static native TemplateInstance leave(LinkPage page);

        static native TemplateInstance left();
    }
}
