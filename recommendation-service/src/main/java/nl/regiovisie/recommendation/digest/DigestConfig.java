package nl.regiovisie.recommendation.digest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When daily mails go out. */
@ConfigMapping(prefix = "regiovisie.digest")
interface DigestConfig {

    /** How often is looked whose hour has come; who was told today is not told again. */
    @WithDefault("5m")
    Duration every();

    /** How long a change must have been there before it is told: longer than any transaction takes, so that none is missed. */
    @WithDefault("1m")
    Duration settled();

    /** How many readers are looked at together. */
    @WithDefault("200")
    int page();
}
