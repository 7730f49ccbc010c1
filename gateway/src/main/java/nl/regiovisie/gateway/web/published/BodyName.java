package nl.regiovisie.gateway.web.published;

import java.util.UUID;

/**
 * A participation body as what it said points at it.
 *
 * @param name null until the news of the body has arrived
 * @param listed whether there is a page about it
 */
public record BodyName(UUID id, String name, boolean listed) {}
