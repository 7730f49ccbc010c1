package nl.regiovisie.gateway.api;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much the door lets through. */
@ConfigMapping(prefix = "gateway.limits")
interface Limits {

    /** Requests of one caller within {@link #per()}; also the longest burst. */
    @WithDefault("3000")
    int requests();

    @WithDefault("60s")
    Duration per();

    /** Callers that are counted at the same time; beyond that the longest silent are forgotten. */
    @WithDefault("20000")
    int callers();

    /** How long a service may be silent before the caller is told so. */
    @WithDefault("15s")
    Duration silence();
}
