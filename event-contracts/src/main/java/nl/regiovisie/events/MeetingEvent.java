package nl.regiovisie.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What meeting-service tells the world, on topic {@code regiovisie.meeting}. */
public sealed interface MeetingEvent extends DomainEvent {

    /**
     * A theme under which outcomes are ordered was added or renamed; the newest says all.
     *
     * @param id readable and stable, {@code vertrouwen-als-basis}
     * @param position order in which themes are shown, from 1
     */
    @EventType("nl.regiovisie.theme-registered.v1")
    record ThemeRegistered(String id, String name, int position, Instant occurredAt) implements MeetingEvent {
        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A role in which people take part in a meeting was added or renamed; the newest says all.
     *
     * @param id readable and stable, {@code client-council-member}
     * @param name one person, in Dutch
     * @param plural more than one, in Dutch
     */
    @EventType("nl.regiovisie.participant-role-registered.v1")
    record ParticipantRoleRegistered(String id, String name, String plural, int position, Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A kind of meeting was added or changed; the newest says all.
     *
     * @param id readable and stable, {@code REGIONAL}
     * @param description when to choose it, in Dutch
     * @param needsRegion whether such a meeting is about at least one region
     * @param affiliatedOnly whether only affiliated bodies may register, unless a meeting says otherwise
     * @param position order in which kinds are shown, from 1
     */
    @EventType("nl.regiovisie.meeting-kind-registered.v1")
    record MeetingKindRegistered(
            String id,
            String name,
            String description,
            boolean needsRegion,
            boolean affiliatedOnly,
            int position,
            Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A series of meetings, a campaign, was added or changed; the newest says all.
     *
     * @param id readable and stable, {@code najaar-2026}
     * @param description or null
     * @param startsOn first day, or null
     * @param endsOn last day, or null
     * @param example true for invented demonstration content
     */
    @EventType("nl.regiovisie.series-registered.v1")
    record SeriesRegistered(
            String id,
            String name,
            String description,
            LocalDate startsOn,
            LocalDate endsOn,
            boolean example,
            Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return id;
        }
    }

    /**
     * A meeting was announced, changed or cancelled; the newest says all of the plan that is public. That it begins, and
     * that its outcomes were published, is told by the clock and by {@link MeetingPublished}.
     *
     * @param kind id of a meeting kind, REGIONAL, NETWORK…
     * @param mode ONLINE, PHYSICAL or HYBRID
     * @param status PLANNED, HELD or CANCELLED
     * @param seriesId id of the campaign, or null
     * @param audience EVERYONE or AFFILIATED_BODIES
     * @param place null if it is ONLINE
     * @param sequence how often it was moved or cancelled since it was announced
     * @param example true for invented demonstration content
     */
    @EventType("nl.regiovisie.meeting-announced.v1")
    record MeetingAnnounced(
            UUID meetingId,
            String title,
            String kind,
            String mode,
            String status,
            String seriesId,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            int seats,
            String audience,
            String place,
            List<String> guidingQuestions,
            int sequence,
            boolean example,
            Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return meetingId.toString();
        }
    }

    /**
     * The outcomes of a meeting were published; one {@link OutcomePublished} for each follows, in any order.
     *
     * @param kind REGIONAL, NETWORK…
     * @param mode ONLINE, PHYSICAL or HYBRID
     * @param series name of the campaign, or null
     * @param regionCodes regions for which it was held
     * @param attendance people present per role; exact counts, a public reader sees those under 5 as "&lt; 5"
     * @param outcomes how many outcomes were published
     * @param notEndorsedBecause why the group did not go through the list at the end; null if it did
     * @param example true for invented demonstration content
     */
    @EventType("nl.regiovisie.meeting-published.v1")
    record MeetingPublished(
            UUID meetingId,
            String title,
            String kind,
            String mode,
            String series,
            List<String> regionCodes,
            Instant startsAt,
            Instant endsAt,
            List<Attendance> attendance,
            int outcomes,
            String notEndorsedBecause,
            boolean example,
            Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return meetingId.toString();
        }
    }

    /** How many people of one role were present, 0 or more. */
    record Attendance(String role, int count) {}

    /**
     * Something that was said in a meeting is public from now on, and can be bundled into a recommendation.
     *
     * @param kind BOTTLENECK, RECOMMENDATION, GOOD_PRACTICE, TIP, SIGNAL, GOING_WELL or QUOTATION
     * @param position order in the meeting, from 1
     * @param question the guiding question that was asked, in the words in which it was asked; null if none was noted
     * @param voicedBy ids of roles, never of people
     * @param regionCodes regions for which it holds
     */
    @EventType("nl.regiovisie.outcome-published.v1")
    record OutcomePublished(
            UUID outcomeId,
            UUID meetingId,
            int position,
            String kind,
            String theme,
            String text,
            String question,
            List<String> voicedBy,
            List<String> regionCodes,
            Endorsement endorsement,
            boolean example,
            Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return outcomeId.toString();
        }
    }

    /**
     * What the group made of an outcome in the round at the end.
     *
     * @param result ENDORSED, ENDORSED_WITH_REMARK, MINORITY_VIEW, or NOT_ASKED where the group did not go through the list
     * @param remark the remark, or null
     * @param heldBy who holds a minority view, in words, or null
     */
    record Endorsement(String result, String remark, String heldBy) {}

    /**
     * Somebody registered for a meeting or withdrew, or seats were added; the newest says all.
     *
     * @param registered how many have a seat
     * @param waiting how many wait for one
     */
    @EventType("nl.regiovisie.registrations-counted.v1")
    record RegistrationsCounted(UUID meetingId, int seats, int registered, int waiting, Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return meetingId.toString();
        }
    }

    /**
     * The report of a meeting is public, and changes no more; what was said there came with {@link OutcomePublished}.
     *
     * @param text Markdown without HTML
     * @param tips advice to readers, in order
     * @param missing who was missing at the table, in words
     */
    @EventType("nl.regiovisie.report-published.v1")
    record ReportPublished(
            UUID meetingId,
            String title,
            List<String> regionCodes,
            String text,
            List<String> tips,
            List<String> missing,
            boolean example,
            Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return meetingId.toString();
        }
    }

    /**
     * Something in a published report turned out to be wrong.
     *
     * @param number from 1, in order of publication
     * @param text what it should say
     */
    @EventType("nl.regiovisie.erratum-published.v1")
    record ErratumPublished(UUID meetingId, int number, String text, String reason, Instant occurredAt)
            implements MeetingEvent {
        @Override
        public String subject() {
            return meetingId.toString();
        }
    }
}
