package nl.regiovisie.meeting.representation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A role or a kind of care, and how much it was heard.
 *
 * @param heard false: not yet
 */
@Schema(name = "HeardGroup")
record HeardGroup(String id, String name, boolean heard, int meetings, int atLeast, int atMost) {

    static HeardGroup of(String id, String name, Tally tally) {
        return new HeardGroup(id, name, tally.heard(), tally.meetings(), tally.atLeast(), tally.atMost());
    }
}
