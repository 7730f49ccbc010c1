package nl.regiovisie.region.trajectory;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a trajectory stood from a moment on.
 *
 * @param phase code
 * @param note what happened then, or null
 */
@Embeddable
@Schema(name = "TrajectoryStep")
record Step(Instant at, String phase, String nextStep, LocalDate nextStepOn, String note) {}
