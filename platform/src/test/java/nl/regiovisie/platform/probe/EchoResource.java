package nl.regiovisie.platform.probe;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;

/** Something to call: the platform has no endpoints of its own. */
@Path("/v1/echoes")
public class EchoResource {

    public enum Colour {
        RED,
        BLUE
    }

    public record Echo(
            @NotBlank @Size(max = 100) String text,
            Colour colour,
            LocalDate on,
            @NotNull List<@Valid Part> parts) {}

    public record Part(@NotBlank String name) {}

    private final Caller caller;

    EchoResource(Caller caller) {
        this.caller = caller;
    }

    @POST
    @PermitAll
    public Echo echo(@Valid @NotNull Echo echo) {
        return echo;
    }

    @GET
    @PermitAll
    public Page<String> page() {
        return new Page<>(List.of("one"), "more");
    }

    @GET
    @Path("{id}")
    @PermitAll
    public UUID one(@PathParam("id") UUID id) {
        return id;
    }

    @GET
    @Path("mine")
    @RolesAllowed("municipality")
    public List<String> mine() {
        return List.of(caller.subject(), String.join(",", caller.municipalities()));
    }

    @GET
    @Path("broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("the secret reason");
    }

    /** Without a decision on who may call it. */
    @GET
    @Path("undecided")
    public String undecided() {
        return "nobody sees this";
    }
}
