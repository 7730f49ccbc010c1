package nl.regiovisie.gateway.security;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Instant;

/** Where to report a weakness: RFC 9116. */
@ConfigMapping(prefix = "gateway.security-txt")
interface SecurityTxt {

    URI contact();

    /** At most a year ahead; renewing it is proof that somebody still reads the reports. */
    Instant expires();

    URI canonical();

    default String text() {
        return "Contact: %s%nExpires: %s%nPreferred-Languages: nl, en%nCanonical: %s%n"
                .formatted(contact(), expires(), canonical());
    }
}
