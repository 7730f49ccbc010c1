package nl.regiovisie.meeting.registration;

/** On whose behalf somebody speaks. */
enum Capacity {
    BODY,
    SELF
}
