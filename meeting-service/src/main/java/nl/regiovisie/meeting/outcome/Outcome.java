package nl.regiovisie.meeting.outcome;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.platform.check.Messages;
import nl.regiovisie.platform.privacy.PersonalData;
import nl.regiovisie.platform.problem.RuleBroken;

/** Something that was said in a meeting, by people in their roles and never by name. */
@Entity
public class Outcome {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID meetingId;
    private int position;
    private long place;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String theme;
    private String text;
    private String[] voicedBy;
    private String[] regionCodes;
    private boolean consentToPublish;
    private boolean confidential;
    private String question;
    private UUID splitFrom;
    private UUID joinedInto;

    @Embedded
    private Endorsement endorsement;

    private boolean withdrawn;
    private boolean example;
    private Instant createdAt;
    private Instant changedAt;

    protected Outcome() {}

    /**
     * @param position order of arrival in the meeting, from 1
     * @param draft complete and without errors
     */
    static Outcome write(UUID id, UUID meetingId, int position, OutcomeDraft draft, Instant now) {
        Outcome outcome = new Outcome();
        outcome.id = id;
        outcome.meetingId = meetingId;
        outcome.position = position;
        outcome.createdAt = now;
        outcome.take(draft, now);
        return outcome;
    }

    /** Says it in other words, and brings it back if it was withdrawn. New words have not been endorsed by anyone. */
    void rewrite(OutcomeDraft draft, Instant now) {
        if (!draft.text().equals(text) || draft.kind() != kind) {
            endorsement = null;
        }
        withdrawn = false;
        joinedInto = null;
        take(draft.over(draft()), now);
    }

    /**
     * Takes it back; the row stays, so that it can be brought back.
     *
     * @param into the outcome that says it from now on, or null
     */
    void withdraw(UUID into, Instant now) {
        withdrawn = true;
        joinedInto = into;
        changedAt = now;
    }

    /** @throws RuleBroken if it was withdrawn */
    void endorse(Endorsement result, Instant now) {
        if (withdrawn) {
            throw new RuleBroken("outcome-withdrawn", Messages.of("outcome-withdrawn"));
        }
        endorsement = result;
        changedAt = now;
    }

    /**
     * @param number where it stands among all that is published, from 1
     * @param ofMeeting regions for which it holds if it names none itself
     */
    public OutcomePublished published(int number, List<String> ofMeeting, Instant now) {
        return new OutcomePublished(
                id,
                meetingId,
                number,
                kind.name(),
                theme,
                text,
                question,
                List.of(voicedBy),
                regionCodes(ofMeeting),
                told(endorsement),
                example,
                now);
    }

    /** Whether others may see it: nothing confidential, and a quotation only if the speaker agreed. */
    boolean isPublishable() {
        return !withdrawn && !confidential && (kind != OutcomeKind.QUOTATION || consentToPublish);
    }

    public boolean isEndorsed() {
        return endorsement != null;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    int position() {
        return position;
    }

    long place() {
        return place;
    }

    boolean isOf(UUID meeting) {
        return meetingId.equals(meeting);
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    /** Whether it stands here already, in these words. */
    boolean says(OutcomeDraft draft) {
        return !withdrawn && draft.over(draft()).equals(draft());
    }

    /** Whether these are its words, whatever else is different. */
    boolean hasWordsOf(OutcomeDraft draft) {
        return text.equals(draft.text()) && kind == draft.kind();
    }

    String text() {
        return text;
    }

    boolean says(Endorsement result) {
        return result.equals(endorsement);
    }

    /** As its note takers see it, with what looks like personal data. */
    OutcomeView view(List<String> ofMeeting) {
        return publicView(ofMeeting).marked(PersonalData.in(text));
    }

    OutcomeView publicView(List<String> ofMeeting) {
        return new OutcomeView(
                id,
                meetingId,
                position,
                place,
                kind,
                theme,
                text,
                List.of(voicedBy),
                regionCodes(ofMeeting),
                consentToPublish,
                confidential,
                question,
                splitFrom,
                joinedInto,
                endorsement,
                null,
                withdrawn,
                example,
                createdAt,
                changedAt,
                version);
    }

    private List<String> regionCodes(List<String> ofMeeting) {
        return regionCodes.length == 0 ? ofMeeting : List.of(regionCodes);
    }

    private static MeetingEvent.Endorsement told(Endorsement endorsement) {
        if (endorsement == null) {
            return new MeetingEvent.Endorsement("NOT_ASKED", null, null);
        }
        return new MeetingEvent.Endorsement(endorsement.result().name(), endorsement.remark(), endorsement.heldBy());
    }

    private OutcomeDraft draft() {
        return new OutcomeDraft(
                kind,
                theme,
                text,
                List.of(voicedBy),
                List.of(regionCodes),
                consentToPublish,
                confidential,
                place,
                question,
                splitFrom,
                example);
    }

    private void take(OutcomeDraft draft, Instant now) {
        kind = draft.kind();
        theme = draft.theme();
        text = draft.text();
        voicedBy = draft.voicedBy().toArray(String[]::new);
        regionCodes = draft.regionCodes().toArray(String[]::new);
        consentToPublish = draft.consentToPublish();
        confidential = draft.confidential();
        place = draft.place();
        question = draft.question();
        splitFrom = draft.splitFrom();
        example = draft.example();
        changedAt = now;
    }
}
