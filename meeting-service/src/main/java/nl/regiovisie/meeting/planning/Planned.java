package nl.regiovisie.meeting.planning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Formula;

/** The columns of a plan. */
@MappedSuperclass
abstract class Planned {

    /** As many as a page of meetings can hold, so that a page reads them at once. */
    static final int PAGE = 200;

    private String title;

    private String kind;

    @Enumerated(EnumType.STRING)
    private MeetingMode mode;

    private String series;

    @Formula("(select s.name from series s where s.id = series)")
    private String seriesName;

    private String[] regionCodes;
    private Instant startsAt;
    private Instant endsAt;
    private int seats;
    private Integer minimum;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private String[] facilitators;
    private String place;
    private String onlineLink;
    private String[] guidingQuestions;

    @Fetch(FetchMode.SELECT)
    @BatchSize(size = PAGE)
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<AgendaItem> agenda = new ArrayList<>();

    private String notice;
    private boolean example;

    /** What was planned, as it stands now. */
    Plan plan() {
        return new Plan(
                title,
                kind,
                mode,
                series,
                List.of(regionCodes),
                startsAt,
                endsAt,
                seats,
                minimum,
                audience,
                List.of(facilitators),
                place,
                onlineLink,
                List.of(guidingQuestions),
                List.copyOf(agenda),
                notice,
                isDraft(),
                example);
    }

    /** @param plan says who facilitates it */
    void take(Plan plan) {
        title = plan.title();
        kind = plan.kind();
        mode = plan.mode();
        series = plan.series();
        regionCodes = plan.regionCodes().toArray(String[]::new);
        startsAt = plan.startsAt();
        endsAt = plan.endsAt();
        seats = plan.seats();
        minimum = plan.minimum();
        audience = plan.audience();
        facilitators = plan.facilitators().toArray(String[]::new);
        place = plan.place();
        onlineLink = plan.onlineLink();
        guidingQuestions = plan.guidingQuestions().toArray(String[]::new);
        agenda.clear();
        agenda.addAll(plan.agenda());
        notice = plan.notice();
        example = plan.example();
    }

    abstract boolean isDraft();

    /** Whether an account is one of its facilitators: each may do all that has to be done. */
    public boolean isOf(String account) {
        return facilitators().contains(account);
    }

    public List<String> facilitators() {
        return List.of(facilitators);
    }

    public List<String> regionCodes() {
        return List.of(regionCodes);
    }

    /** @return null without a series, and while a change of it is not stored yet */
    String seriesName() {
        return seriesName;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int seats() {
        return seats;
    }

    /** @return how many people it needs, or null */
    public Integer minimum() {
        return minimum;
    }

    public Audience audience() {
        return audience;
    }
}
