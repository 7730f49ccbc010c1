package nl.regiovisie.recommendation.letter;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/letters/{id}/copies/{municipality}/{format}")
@Tag(name = "Brieven")
public class CopyResource {

    private final LetterAccess access;
    private final CopyFiles files;

    CopyResource(LetterAccess access, CopyFiles files) {
        this.access = access;
        this.files = files;
    }

    @GET
    @RolesAllowed({Roles.COUNCIL, Roles.EDITOR})
    @Operation(
            operationId = "letterCopy",
            summary = "De brief aan één gemeenteraad: pdf, docx, odt, html, of zip met de bijlagen",
            description = "Van een concept is er geen zip, en staat in de brief dat hij nog niet af is.")
    @APIResponse(
            responseCode = "200",
            description = "De brief",
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Uni<Response> file(
            @PathParam("id") UUID id,
            @PathParam("municipality") String municipality,
            @PathParam("format") String format) {
        LetterFormat asked = LetterFormat.of(format);
        return access.requireReader(id)
                .chain(state -> state == LetterState.FINAL
                        ? files.finished(new CopyName(id, municipality), asked)
                        : files.draft(id, municipality, asked))
                .map(file -> Response.ok(file.content(), file.format().mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                        .build());
    }
}
