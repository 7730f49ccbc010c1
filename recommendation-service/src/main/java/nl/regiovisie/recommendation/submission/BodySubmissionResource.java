package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.regiovisie.platform.http.Page;
import nl.regiovisie.platform.identity.Caller;
import nl.regiovisie.platform.identity.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For the bodies for which the caller speaks. */
@Path("/v1/body-submissions")
@Tag(name = "Inzendingen", description = "Wat mensen zelf insturen, en de redactie die ernaar kijkt")
public class BodySubmissionResource {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final SubmissionThreads threads;
    private final WithdrawalService withdrawals;
    private final Caller caller;

    BodySubmissionResource(SubmissionThreads threads, WithdrawalService withdrawals, Caller caller) {
        this.threads = threads;
        this.withdrawals = withdrawals;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Roles.COUNCIL)
    @Operation(
            operationId = "bodySubmissions",
            summary = "Wat er gebeurde met de inbreng van de eigen raden, de nieuwste eerst")
    public Uni<Page<ThreadView>> all(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        return threads.ofBodies(bodies(), cursor, limit);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.COUNCIL)
    @Operation(operationId = "eraseBodySubmission", summary = "Wissen wat voor een eigen raad is ingestuurd")
    public Uni<Void> erase(@PathParam("id") UUID id) {
        return withdrawals.withdraw(id);
    }

    private Set<UUID> bodies() {
        return caller.bodies().stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
