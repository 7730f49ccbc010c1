package nl.regiovisie.meeting.representation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many people of one group were heard over several meetings. Made of nothing but what each meeting shows to
 * everyone: its count, or "1 to 4". So whatever sums are laid beside one another, nobody can take them apart further than
 * the meetings themselves.
 *
 * @param meetings in how many meetings someone of the group was
 * @param atLeast people; one who came to two meetings counts twice
 * @param atMost the same as {@code atLeast} where no meeting had so few that it hides them
 */
@Schema(name = "Tally")
record Tally(int meetings, int atLeast, int atMost) {

    static final Tally NOBODY = new Tally(0, 0, 0);

    /** From here on people are shown as a number. */
    static final int ENOUGH = 5;

    /**
     * @param present people of the group in one meeting
     * @param meetings in how many meetings there were just so many
     */
    Tally plus(int present, int meetings) {
        if (present == 0) {
            return this;
        }
        boolean few = present < ENOUGH;
        return new Tally(
                this.meetings + meetings,
                atLeast + meetings * (few ? 1 : present),
                atMost + meetings * (few ? ENOUGH - 1 : present));
    }

    Tally plus(Tally other) {
        return new Tally(meetings + other.meetings, atLeast + other.atLeast, atMost + other.atMost);
    }

    boolean heard() {
        return meetings > 0;
    }
}
