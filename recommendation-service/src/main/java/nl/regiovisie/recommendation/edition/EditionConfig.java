package nl.regiovisie.recommendation.edition;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "regiovisie.edition")
interface EditionConfig {

    /** How long someone who asks for a document waits for it, before hearing that it is being made. */
    @WithDefault("5s")
    Duration patience();
}
