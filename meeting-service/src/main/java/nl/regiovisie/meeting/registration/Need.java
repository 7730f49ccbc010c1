package nl.regiovisie.meeting.registration;

/** What somebody needs to take part; other needs are said in words. */
enum Need {
    INTERPRETER,
    SIGN_INTERPRETER,
    WHEELCHAIR
}
