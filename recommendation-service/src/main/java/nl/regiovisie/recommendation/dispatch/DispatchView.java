package nl.regiovisie.recommendation.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An edition on its way to an organisation, as editors see it.
 *
 * @param reason why it failed, as a code
 * @param settledAt when it was handed over, failed, or was brought
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Dispatch", description = "Hoe ver de verzending van een editie aan een organisatie is")
record DispatchView(
        UUID recipientId,
        String name,
        RecipientKind kind,
        DispatchState state,
        Instant settledAt,
        String reason,
        LocalDate answeredOn,
        String answer,
        int version) {}
