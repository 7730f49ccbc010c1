package nl.regiovisie.recommendation.dialogue;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is kept what is said under answers. */
@ConfigMapping(prefix = "regiovisie.replies")
interface RepliesConfig {

    /** How long the words of what was refused stay, as with what is sent in. */
    @WithDefault("183d")
    Duration keepRefused();
}
