package nl.regiovisie.region.trajectory;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A phase of a trajectory.
 *
 * @param name in Dutch
 * @param isFinal whether it ends the trajectory
 */
@Schema(name = "TrajectoryPhase", description = "Een fase van een begeleidingstraject")
record Phase(
        String code, String name, @JsonProperty("final") boolean isFinal) {}
