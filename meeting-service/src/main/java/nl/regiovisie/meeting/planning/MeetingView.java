package nl.regiovisie.meeting.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting as the API shows it.
 *
 * @param kind id of a meeting kind
 * @param series id of a series, or null
 * @param minimum only for its facilitators, else null
 * @param facilitators accounts; only for themselves, else null
 * @param onlineLink only for its facilitators, else null
 * @param attendance known once it is published
 * @param care people per kind of care; known once it is published
 * @param present how many took part in the round at the end; null if nobody counted, or if it is hidden because it is
 *     under 5 or would tell how large a group under 5 was
 * @param missing who was missing at the table, in words
 * @param notEndorsedBecause why the group did not go through the list at the end; null if it did, or before it is
 *     published
 * @param outcomes how many outcomes are public
 * @param cancelledBecause null unless it was cancelled
 * @param sequence how often it was moved or cancelled since it was announced
 * @param warnedAt since when fewer people come than it needs; only for its facilitators, else null
 * @param mine whether the caller is one of its facilitators
 */
@Schema(name = "Meeting")
public record MeetingView(
        UUID id,
        String title,
        String kind,
        MeetingMode mode,
        MeetingStatus status,
        String series,
        List<String> regionCodes,
        Instant startsAt,
        Instant endsAt,
        int seats,
        Integer minimum,
        Audience audience,
        List<String> facilitators,
        String place,
        String onlineLink,
        List<String> guidingQuestions,
        List<AgendaItem> agenda,
        List<AttendanceView> attendance,
        List<CareView> care,
        Integer present,
        List<String> missing,
        String notEndorsedBecause,
        String note,
        int outcomes,
        String cancelledBecause,
        int sequence,
        String notice,
        boolean example,
        boolean mine,
        Instant warnedAt,
        Instant createdAt,
        Instant changedAt,
        Instant publishedAt,
        int version) {}
