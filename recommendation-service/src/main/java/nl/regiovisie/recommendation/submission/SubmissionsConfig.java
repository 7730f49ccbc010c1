package nl.regiovisie.recommendation.submission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long is kept what is sent in. */
@ConfigMapping(prefix = "regiovisie.submissions")
interface SubmissionsConfig {

    /** How long the words of what was refused stay: long enough for who wrote it to read why, and to say it otherwise. */
    @WithDefault("183d")
    Duration keepRefused();
}
