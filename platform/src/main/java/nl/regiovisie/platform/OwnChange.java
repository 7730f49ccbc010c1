package nl.regiovisie.platform;

/** Told within a service when it has answered a request that may have changed something in it. */
public record OwnChange() {}
