package nl.regiovisie.recommendation.dispatch;

import java.util.List;
import java.util.UUID;
import nl.regiovisie.platform.check.FieldErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom an edition goes. @param recipientIds ids of organisations, 1–500 */
@Schema(name = "DispatchSelection")
record Selection(List<UUID> recipientIds) {

    private static final int MOST = 500;

    Selection {
        recipientIds = recipientIds == null ? List.of() : recipientIds;
    }

    /** @throws nl.regiovisie.platform.problem.Invalid naming all that is wrong with it */
    void check() {
        FieldErrors errors = new FieldErrors();
        errors.check(!recipientIds.isEmpty(), "recipientIds", "dispatch-to-nobody");
        errors.distinct("recipientIds", recipientIds, MOST);
        errors.refuse();
    }
}
