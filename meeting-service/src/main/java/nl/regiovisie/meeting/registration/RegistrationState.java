package nl.regiovisie.meeting.registration;

enum RegistrationState {

    /** Has a seat. */
    REGISTERED,

    /** Gets a seat when one becomes free, in order of arrival. */
    WAITING,

    /** Does not come; forgotten after a week. */
    WITHDRAWN
}
