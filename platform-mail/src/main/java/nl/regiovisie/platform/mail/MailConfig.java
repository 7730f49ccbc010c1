package nl.regiovisie.platform.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How mail is sent. */
@ConfigMapping(prefix = "regiovisie.mail")
interface MailConfig {

    /** Name and address: {@code Regiovisie <noreply@regiovisie.example>}. */
    String from();

    /** How many mails are handed over at the same time; a crash leaves at most that many uncertain. */
    @WithDefault("8")
    int lanes();

    /** How often the queue is looked at by itself; a commit wakes it at once. */
    @WithDefault("10s")
    Duration every();

    /** How long the mail server may take for one mail. */
    @WithDefault("30s")
    Duration handOver();

    /** How long a mail that is being sent is nobody else's; must be longer than a hand-over may take. */
    @WithDefault("2m")
    Duration lease();

    /** How long a mail is tried again and again before it counts as refused. */
    @WithDefault("3d")
    Duration patience();

    /** How long it is remembered that a mail was sent: as long as its key must not be used again. */
    @WithDefault("400d")
    Duration keep();
}
