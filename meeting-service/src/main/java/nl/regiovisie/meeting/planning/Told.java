package nl.regiovisie.meeting.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What its facilitator told of a meeting when publishing it. */
@Embeddable
class Told {

    @Fetch(FetchMode.SELECT)
    @BatchSize(size = Planned.PAGE)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Attendance> attendance = new ArrayList<>();

    @Fetch(FetchMode.SELECT)
    @BatchSize(size = Planned.PAGE)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_care", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<CareCount> care = new ArrayList<>();

    private Integer present;
    private String[] missing = {};
    private String notEndorsedBecause;
    private String note;

    protected Told() {}

    void take(Publication publication) {
        attendance.addAll(publication.attendance());
        care.addAll(publication.care());
        present = publication.present();
        missing = publication.missing().toArray(String[]::new);
        notEndorsedBecause = publication.notEndorsedBecause();
        note = publication.note();
    }

    Publication publication() {
        return new Publication(
                List.copyOf(attendance), List.copyOf(care), present, List.of(missing), notEndorsedBecause, note);
    }
}
