package nl.regiovisie.gateway.error;

import io.smallrye.config.ConfigMapping;

/** What the door itself says to people, in Dutch. */
@ConfigMapping(prefix = "gateway.texts")
public interface DoorTexts {

    String signInUnavailable();

    String signInBrokenOff();

    String otherOrigin();

    String serviceUnreachable();
}
