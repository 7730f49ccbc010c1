package nl.regiovisie.meeting.planning;

/** Who may register. */
public enum Audience {
    EVERYONE,

    /** Members of bodies and organisations that are affiliated; others see that it is there, and how to join. */
    AFFILIATED_BODIES
}
