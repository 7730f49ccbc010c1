package nl.regiovisie.meeting.planning;

enum MeetingMode {
    ONLINE,
    PHYSICAL,
    HYBRID
}
