package nl.regiovisie.meeting.planning;

enum MeetingKind {

    /** For everyone in one or more regions. */
    REGIONAL,

    /** For the national network of councils; need not be about any region. */
    NETWORK
}
