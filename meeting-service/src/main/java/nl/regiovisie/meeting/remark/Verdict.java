package nl.regiovisie.meeting.remark;

enum Verdict {
    /** The list or the report says it now. */
    TAKEN_OVER,

    /** It was read and nothing changed; an answer says why. */
    NOTED
}
