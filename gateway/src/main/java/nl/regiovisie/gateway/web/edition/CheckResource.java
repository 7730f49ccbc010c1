package nl.regiovisie.gateway.web.edition;

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
import nl.regiovisie.gateway.client.ServiceProblem;
import nl.regiovisie.gateway.web.published.DocumentHashes;
import nl.regiovisie.gateway.web.published.ReportHashes;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The address {@code /controle}: it stands in every document. The file itself never leaves the reader's computer. */
@Path("/controle")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class CheckResource {

    private final DocumentHashes hashes;
    private final ReportHashes reports;

    CheckResource(@RestClient DocumentHashes hashes, @RestClient ReportHashes reports) {
        this.hashes = hashes;
        this.reports = reports;
    }

    /** @param typed the SHA-256 of a file; spaces that came along with it do no harm */
    @GET
    public Uni<TemplateInstance> check(@QueryParam("code") @DefaultValue("") String typed) {
        String code = typed.replaceAll("\\s", "");
        return CheckPage.isCode(code)
                ? Uni.combine()
                        .all()
                        .unis(known(hashes.of(code)), known(reports.of(code)))
                        .with((found, protocol) -> Templates.check(new CheckPage(code, found, protocol)))
                : Uni.createFrom().item(Templates.check(new CheckPage(code, null, null)));
    }

    /** @return null if it is not one of these */
    private static <T> Uni<T> known(Uni<T> asked) {
        return asked.onFailure(ServiceProblem::isGone).recoverWithNull();
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {

        static native TemplateInstance check(CheckPage page);
    }
}
