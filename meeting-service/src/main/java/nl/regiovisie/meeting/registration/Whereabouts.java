package nl.regiovisie.meeting.registration;

import java.util.UUID;

/**
 * What a change of a registration locks first.
 *
 * @param person hash of the address, or a word for all who have none
 */
record Whereabouts(UUID meeting, String person) {}
