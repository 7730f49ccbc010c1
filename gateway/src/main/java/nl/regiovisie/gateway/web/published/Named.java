package nl.regiovisie.gateway.web.published;

/** A theme or a role of participants: its id, and how people call it. */
public record Named(String id, String name) {}
