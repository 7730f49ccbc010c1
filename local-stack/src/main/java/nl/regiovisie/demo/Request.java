package nl.regiovisie.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that a user puts through the API.
 *
 * @param account who does it
 * @param path below {@code /v1/}
 */
record Request(String account, String path, JsonNode body) {}
