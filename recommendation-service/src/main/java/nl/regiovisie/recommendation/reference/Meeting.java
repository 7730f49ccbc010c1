package nl.regiovisie.recommendation.reference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.events.MeetingEvent.MeetingPublished;

/** A meeting of which the outcomes are public. */
@Entity
class Meeting extends Copy {

    @Id
    private UUID id;

    private String title;
    private String kind;
    private String mode;
    private String series;
    private String[] regionCodes;
    private Instant startsAt;
    private Instant endsAt;
    private int outcomes;
    private boolean example;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private List<Attendance> attendance = new ArrayList<>();

    protected Meeting() {}

    Meeting(MeetingPublished event) {
        id = event.meetingId();
        learn(event);
    }

    void learn(MeetingPublished event) {
        if (isNews(event.occurredAt())) {
            title = event.title();
            kind = event.kind();
            mode = event.mode();
            series = event.series();
            regionCodes = event.regionCodes().toArray(String[]::new);
            startsAt = event.startsAt();
            endsAt = event.endsAt();
            outcomes = event.outcomes();
            example = event.example();
            attendance.clear();
            event.attendance().stream().map(Attendance::of).forEach(attendance::add);
        }
    }
}
