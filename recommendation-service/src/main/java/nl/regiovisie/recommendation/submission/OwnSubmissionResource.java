package nl.regiovisie.recommendation.submission;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** For whoever has the code; it travels in a header, never in an address. */
@Path("/v1/own-submission")
@Tag(name = "Inzendingen", description = "Wat mensen zelf insturen, en de redactie die ernaar kijkt")
public class OwnSubmissionResource {

    private static final String CODE = "Link-Code";

    private final SubmissionThreads threads;
    private final WithdrawalService withdrawals;

    OwnSubmissionResource(SubmissionThreads threads, WithdrawalService withdrawals) {
        this.threads = threads;
        this.withdrawals = withdrawals;
    }

    @GET
    @PermitAll
    @Operation(operationId = "ownSubmission", summary = "Wat er gebeurde met wat iemand instuurde")
    public Uni<ThreadView> follow(@HeaderParam(CODE) String code) {
        return threads.byCode(code);
    }

    @DELETE
    @PermitAll
    @Operation(
            operationId = "eraseOwnSubmission",
            summary = "Wissen wat iemand instuurde",
            description = "Overal. Een aanbeveling die er mede op steunt blijft zoals zij is.")
    public Uni<Void> erase(@HeaderParam(CODE) String code) {
        return withdrawals.withdraw(code);
    }
}
