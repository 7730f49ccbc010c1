package nl.regiovisie.recommendation.digest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The daily mail of the caller.
 *
 * @param hour from which it is sent, 0–23, in Europe/Amsterdam; null while it is off
 * @param address to which it goes, or would go; null if the account has none
 */
@Schema(name = "Digest", description = "De dagelijkse mail van wie dit vraagt")
record DigestView(DigestState state, Integer hour, String address) {}
