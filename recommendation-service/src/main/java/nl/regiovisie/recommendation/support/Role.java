package nl.regiovisie.recommendation.support;

/**
 * A role in which people take part in meetings.
 *
 * @param name one person, in Dutch; the id itself until the name has arrived
 */
public record Role(String id, String name) {}
