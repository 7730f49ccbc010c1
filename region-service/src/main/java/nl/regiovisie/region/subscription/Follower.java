package nl.regiovisie.region.subscription;

import java.util.UUID;

/** Somebody who gets a mail. */
record Follower(UUID id, String address, String leaveCode) {}
