package nl.regiovisie.recommendation.support;

import java.util.List;
import java.util.UUID;

/**
 * A meeting of which the outcomes are public.
 *
 * @param regionCodes regions for which it was held
 */
record HeldMeeting(UUID id, List<String> regionCodes) {}
