package nl.regiovisie.meeting.planning;

public enum MeetingMode {
    ONLINE,
    PHYSICAL,
    HYBRID
}
