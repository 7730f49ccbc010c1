package nl.regiovisie.gateway.web.published;

import java.util.List;

/**
 * A part of a collection.
 *
 * @param next where the following part starts; null at the end, or when the collection is given whole
 */
public record Slice<T>(List<T> items, String next) {}
