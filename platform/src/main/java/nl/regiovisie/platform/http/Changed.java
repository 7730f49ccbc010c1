package nl.regiovisie.platform.http;

/** A request that may change something was worked on: what was read before may be old by now. Fired as an event. */
public record Changed() {}
