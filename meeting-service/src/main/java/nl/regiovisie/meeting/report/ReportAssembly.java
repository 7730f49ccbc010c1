package nl.regiovisie.meeting.report;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.events.MeetingEvent.OutcomePublished;
import nl.regiovisie.meeting.outcome.Outcomes;
import nl.regiovisie.meeting.planning.AttendanceView;
import nl.regiovisie.meeting.planning.Meeting;
import nl.regiovisie.meeting.planning.MeetingView;
import nl.regiovisie.meeting.planning.MeetingViews;
import nl.regiovisie.meeting.region.Regions;
import nl.regiovisie.meeting.remark.RemarkGate;
import nl.regiovisie.meeting.remark.RemarkGate.Afterwards;
import nl.regiovisie.meeting.report.ReportContent.Correction;
import nl.regiovisie.meeting.report.ReportContent.Fact;
import nl.regiovisie.meeting.report.ReportContent.Present;
import nl.regiovisie.meeting.report.ReportContent.Said;
import nl.regiovisie.meeting.report.ReportContent.Theme;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.meeting.theme.Themes;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Site;
import nl.regiovisie.platform.check.Messages;

/** Gathers what an edition says from what is public about its meeting. */
@ApplicationScoped
class ReportAssembly {

    private static final String TIP = "TIP";
    private static final String GOOD_PRACTICE = "GOOD_PRACTICE";
    private static final String QUOTATION = "QUOTATION";

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    private final MeetingViews views;
    private final Outcomes outcomes;
    private final Regions regions;
    private final Themes themes;
    private final ParticipantRoles roles;
    private final RemarkGate remarks;
    private final Site site;

    ReportAssembly(
            MeetingViews views,
            Outcomes outcomes,
            Regions regions,
            Themes themes,
            ParticipantRoles roles,
            RemarkGate remarks,
            Site site) {
        this.views = views;
        this.outcomes = outcomes;
        this.regions = regions;
        this.themes = themes;
        this.roles = roles;
        this.remarks = remarks;
        this.site = site;
    }

    /**
     * @param errata all of them, also the one that makes this edition
     * @param made when this edition becomes public
     */
    Uni<ReportContent> content(Meeting meeting, MeetingReport report, List<ErratumView> errata, Instant made) {
        return names(meeting).map(names -> content(views.forEveryone(meeting), report, errata, names, made));
    }

    private Uni<Names> names(Meeting meeting) {
        return Uni.combine()
                .all()
                .unis(
                        outcomes.published(meeting),
                        regions.names(),
                        themes.namesById(),
                        roles.plurals().map(Words::new),
                        remarks.afterwards(meeting.id()))
                .usingConcurrencyOf(1)
                .with(Names::new);
    }

    private ReportContent content(
            MeetingView meeting, MeetingReport report, List<ErratumView> errata, Names names, Instant made) {
        Words words = names.words();
        ReportDraft draft = report.draft();
        return new ReportContent(
                meeting.title(),
                site.address() + "/bijeenkomsten/" + meeting.id() + "/verslag",
                site.address() + "/controle",
                DutchDates.day(made),
                errata.size() + 1,
                facts(meeting, names),
                attendance(meeting, words),
                agenda(meeting),
                meeting.present(),
                meeting.missing(),
                meeting.notEndorsedBecause(),
                meeting.note(),
                afterwards(names.afterwards()),
                draft.text(),
                byTheme(names),
                words.said(names.said(), said -> GOOD_PRACTICE.equals(said.kind())),
                draft.tips(),
                words.said(names.said(), said -> TIP.equals(said.kind())),
                words.said(names.said(), said -> QUOTATION.equals(said.kind())),
                errata.stream().map(ReportAssembly::correction).toList(),
                words.items(names.said(), names.themes()),
                meeting.notice(),
                meeting.example());
    }

    private static List<Fact> facts(MeetingView meeting, Names names) {
        List<String> places = meeting.regionCodes().stream()
                .map(code -> names.regions().getOrDefault(code, code))
                .toList();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.of("report-when"), Words.hours(meeting.startsAt(), meeting.endsAt())));
        facts.add(new Fact(
                Messages.of("report-where"),
                Stream.of(Messages.of("mode-" + meeting.mode()), meeting.place())
                        .filter(Objects::nonNull)
                        .reduce((mode, place) -> mode + ", " + place)
                        .orElseThrow()));
        facts.add(new Fact(
                Messages.of("report-regions"),
                places.isEmpty() ? Messages.of("report-country") : String.join(", ", places)));
        return facts;
    }

    private static List<Present> attendance(MeetingView meeting, Words words) {
        return meeting.attendance().stream()
                .filter(group -> group.count() == null || group.count() > 0)
                .map(group -> new Present(words.role(group.role()), count(group)))
                .toList();
    }

    private static List<String> agenda(MeetingView meeting) {
        return meeting.agenda().stream()
                .map(item -> Messages.of("report-agenda", CLOCK.format(item.start()), item.title()))
                .toList();
    }

    private static String count(AttendanceView group) {
        return group.count() == null
                ? Messages.of("fewer-than", group.fewerThan())
                : group.count().toString();
    }

    private static List<Theme> byTheme(Names names) {
        return names.themes().entrySet().stream()
                .map(theme -> new Theme(theme.getValue(), ofTheme(names, theme.getKey())))
                .filter(theme -> !theme.words().isEmpty())
                .toList();
    }

    private static List<Said> ofTheme(Names names, String theme) {
        List<String> elsewhere = List.of(TIP, GOOD_PRACTICE, QUOTATION);
        return names.words().said(names.said(), said -> theme.equals(said.theme()) && !elsewhere.contains(said.kind()));
    }

    private static String afterwards(Afterwards remarks) {
        return remarks == null
                ? null
                : Messages.of("report-afterwards", remarks.days(), remarks.remarks(), remarks.takenOver());
    }

    private static Correction correction(ErratumView erratum) {
        return new Correction(
                erratum.number(), DutchDates.day(erratum.publishedAt()), erratum.text(), erratum.reason());
    }

    /** @param themes names by id, in their order */
    private record Names(
            List<OutcomePublished> said,
            Map<String, String> regions,
            Map<String, String> themes,
            Words words,
            Afterwards afterwards) {}
}
