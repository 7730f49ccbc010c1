package nl.regiovisie.platform.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "regiovisie.outbox")
interface OutboxConfig {

    /** How often the relay looks by itself; a commit wakes it at once. */
    @WithDefault("1s")
    Duration every();

    /** How many subjects one round takes. */
    @WithDefault("200")
    int subjects();

    /** How many events of one subject one round takes. */
    @WithDefault("20")
    int perSubject();

    /** How long a claimed event is nobody else's; a crash holds its events back for that long. */
    @WithDefault("10s")
    Duration lease();

    /** CloudEvents {@code source}: a URN of the organisation and the system. */
    URI source();
}
