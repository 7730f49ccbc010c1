package nl.regiovisie.recommendation.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that got an edition, as everyone sees it. @param on the day on which it went */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReachedOrganisation", description = "Een organisatie die een editie kreeg, en wat zij antwoordde")
record ReachedView(String name, RecipientKind kind, LocalDate on, LocalDate answeredOn, String answer) {}
