package nl.regiovisie.platform.problem;

/**
 * What is wrong with one field of a request.
 *
 * @param field path in the request, {@code items[0].text}
 * @param message what is wrong and what to do, in Dutch
 */
public record FieldError(String field, String message) {}
