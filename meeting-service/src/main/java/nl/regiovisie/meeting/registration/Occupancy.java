package nl.regiovisie.meeting.registration;

/**
 * How full a meeting is.
 *
 * @param registered how many have a seat; more than there are seats only after seats were taken away, or people came to
 *     the door
 * @param waiting how many wait for one
 */
record Occupancy(int seats, int registered, int waiting) {

    /** What the next one gets: a seat only if nobody waits for it. */
    RegistrationState next() {
        return free() > 0 && waiting == 0 ? RegistrationState.REGISTERED : RegistrationState.WAITING;
    }

    /** How many of those who wait get a seat now. */
    int movingUp() {
        return Math.min(free(), waiting);
    }

    /** After those who wait got the seats that are free. */
    Occupancy movedUp() {
        return new Occupancy(seats, registered + movingUp(), waiting - movingUp());
    }

    int free() {
        return Math.max(0, seats - registered);
    }
}
