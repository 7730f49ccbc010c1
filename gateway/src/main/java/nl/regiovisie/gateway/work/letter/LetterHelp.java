package nl.regiovisie.gateway.work.letter;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.regiovisie.gateway.work.letter.Letters.Remark;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A draft, for whoever was asked to read it along. */
@Path("/v1/letter-help")
@RegisterRestClient(configKey = "recommendation")
public interface LetterHelp {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Help> look(@HeaderParam("Link-Code") String code);

    @GET
    @Path("copies/{municipality}/html")
    @Produces(MediaType.WILDCARD)
    Uni<byte[]> page(@HeaderParam("Link-Code") String code, @PathParam("municipality") String municipality);

    @PUT
    @Path("comments/{comment}")
    Uni<Help> say(@HeaderParam("Link-Code") String code, @PathParam("comment") UUID comment, Remark remark);

    /** @param kind of helper: SUPPORTER, DIRECTOR or OTHER */
    record Help(String kind, Letter letter) {}
}
