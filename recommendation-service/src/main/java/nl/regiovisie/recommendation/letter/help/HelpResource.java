package nl.regiovisie.recommendation.letter.help;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.regiovisie.platform.transaction.Current;
import nl.regiovisie.recommendation.letter.CopyFiles;
import nl.regiovisie.recommendation.letter.LetterFormat;
import nl.regiovisie.recommendation.letter.LetterPages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** For whoever was asked to read along; the code of their link is all that they need. */
@Path("/v1/letter-help")
@Tag(name = "Brieven")
public class HelpResource {

    private final HelpService service;
    private final LetterPages pages;
    private final CopyFiles files;

    HelpResource(HelpService service, LetterPages pages, CopyFiles files) {
        this.service = service;
        this.pages = pages;
        this.files = files;
    }

    @GET
    @PermitAll
    @Operation(operationId = "letterHelp", summary = "Het concept lezen waarbij om hulp is gevraagd")
    public Uni<HelpView> look(@HeaderParam("Link-Code") String code) {
        return service.helper(code).chain(this::view);
    }

    @GET
    @Path("copies/{municipality}/html")
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    @Operation(operationId = "letterHelpPage", summary = "Het concept zoals de brief eruit gaat zien")
    public Uni<byte[]> page(@HeaderParam("Link-Code") String code, @PathParam("municipality") String municipality) {
        return service.helper(code)
                .chain(helper -> files.draft(helper.letterId(), municipality, LetterFormat.HTML))
                .map(CopyFiles.Named::content);
    }

    @PUT
    @Path("comments/{comment}")
    @PermitAll
    @Operation(operationId = "helpWithLetter", summary = "Iets zeggen van het concept")
    public Uni<RestResponse<HelpView>> say(
            @HeaderParam("Link-Code") String code, @PathParam("comment") UUID comment, @NotNull Remark remark) {
        return Current.shown(
                        service.say(code, comment, remark),
                        () -> Uni.createFrom().nullItem())
                .chain(created -> service.helper(code)
                        .chain(this::view)
                        .map(view -> RestResponse.ResponseBuilder.<HelpView>create(created ? 201 : 200)
                                .entity(view)
                                .build()));
    }

    private Uni<HelpView> view(LetterHelper helper) {
        return pages.whole(helper.letterId()).map(letter -> new HelpView(helper.kind(), letter.forHelpers()));
    }
}
