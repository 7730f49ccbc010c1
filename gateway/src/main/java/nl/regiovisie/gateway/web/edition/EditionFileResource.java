package nl.regiovisie.gateway.web.edition;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import nl.regiovisie.gateway.web.published.Editions;
import nl.regiovisie.gateway.web.published.Editions.Edition;
import nl.regiovisie.platform.problem.NotFound;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** The addresses {@code /edities/{id}/samenvatting.pdf} and so on. */
@Path("/edities/{id}/{file}")
@PermitAll
public class EditionFileResource {

    private final Editions editions;

    EditionFileResource(@RestClient Editions editions) {
        this.editions = editions;
    }

    /**
     * While it is being made there is a page that says so, and looks again by itself.
     *
     * @param response has the headers of all pages already
     */
    @GET
    public Uni<Response> file(
            @PathParam("id") UUID id, @PathParam("file") String address, @Context HttpServerResponse response) {
        DocumentFile file = DocumentFile.of(address).orElseThrow(() -> new NotFound("document", address));
        return editions.one(id)
                .chain(edition -> editions.document(id, file.kind(), file.format())
                        .map(answer -> answer(edition, file, answer, response)));
    }

    private static Response answer(
            Edition edition, DocumentFile file, RestResponse<byte[]> answer, HttpServerResponse response) {
        if (answer.getStatus() == Response.Status.ACCEPTED.getStatusCode()) {
            return Response.accepted(Templates.making(edition))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                    .build();
        }
        return file.answer(answer.getEntity(), about(edition), response);
    }

    private static String about(Edition edition) {
        return of(edition) + "-editie-" + edition.number();
    }

    private static String of(Edition edition) {
        if (edition.ofSeries()) {
            return "reeks-" + edition.seriesId();
        }
        return edition.regionCode() == null ? "nederland" : edition.regionCode().toLowerCase(Locale.ROOT);
    }

    @CheckedTemplate(basePath = "editions")
    static class Templates {

        static native TemplateInstance making(Edition edition);
    }
}
