package nl.regiovisie.recommendation.submission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What everyone hears who sends something in: the same for a person and for a robot. */
@Schema(name = "SubmissionReceipt")
record Receipt(UUID id, SubmissionState state) {

    static Receipt of(UUID id) {
        return new Receipt(id, SubmissionState.RECEIVED);
    }
}
