package nl.regiovisie.meeting.report;

import java.util.UUID;

/** @param number 1 for the report as it was published, and one more for each erratum */
record Edition(UUID meetingId, int number) {}
