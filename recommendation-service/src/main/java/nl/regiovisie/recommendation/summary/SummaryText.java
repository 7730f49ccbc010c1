package nl.regiovisie.recommendation.summary;

import static nl.regiovisie.platform.DutchDates.day;
import static nl.regiovisie.recommendation.summary.Dutch.count;
import static nl.regiovisie.recommendation.summary.Dutch.list;
import static nl.regiovisie.recommendation.summary.Dutch.sentence;
import static nl.regiovisie.recommendation.summary.Dutch.within;
import static nl.regiovisie.recommendation.summary.Dutch.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.regiovisie.recommendation.summary.Summary.Action;
import nl.regiovisie.recommendation.summary.Summary.Answer;
import nl.regiovisie.recommendation.summary.Summary.Attendance;
import nl.regiovisie.recommendation.summary.Summary.Meeting;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.summary.Summary.Outcome;
import nl.regiovisie.recommendation.summary.Summary.Recommendation;
import nl.regiovisie.recommendation.summary.Summary.Support;

/** The sentences of a summary, in plain Dutch; what the template asks for by name must be public. */
record SummaryText(Summary summary) {

    public String asOf() {
        return day(summary.asOf());
    }

    public String heldOn(Meeting meeting) {
        return day(meeting.heldOn());
    }

    public String councils() {
        List<String> names =
                summary.municipalities().stream().map(Municipality::name).toList();
        return (names.size() == 1 ? "Voor de gemeenteraad van " : "Voor de gemeenteraden van ") + list(names);
    }

    /** What a reader must know who reads nothing else. */
    public String lead() {
        if (total() == 0) {
            return "Voor " + summary.region().name()
                    + " zijn nog geen aanbevelingen gepubliceerd. Zodra dat gebeurt, staan ze hier.";
        }
        return (meetings() + " " + recommendations() + " " + answers()).strip();
    }

    private String meetings() {
        List<Meeting> held = summary.meetings();
        if (held.isEmpty()) {
            return "";
        }
        if (held.size() == 1) {
            return "Op " + heldOn(held.get(0)) + " was er een bijeenkomst over de regiovisie.";
        }
        return "Tussen " + heldOn(held.get(0)) + " en " + heldOn(held.get(held.size() - 1)) + " waren er "
                + count(held.size(), "bijeenkomst", "bijeenkomsten") + " over de regiovisie.";
    }

    private String recommendations() {
        return total() == 1
                ? "Er ligt één aanbeveling voor " + summary.region().name() + "."
                : "Er liggen " + word(total()) + " aanbevelingen voor "
                        + summary.region().name() + ".";
    }

    private String answers() {
        int municipalities = summary.municipalities().size();
        int possible = total() * municipalities;
        int given = summary.recommendations()
                .mapToInt(recommendation -> recommendation.given().size())
                .sum();
        String who = municipalities == 1
                ? "De gemeente " + summary.municipalities().get(0).name()
                : "De " + count(municipalities, "gemeente", "gemeenten");
        if (municipalities == 0) {
            return "";
        }
        if (given == 0) {
            return municipalities == 1 ? who + " heeft nog niet geantwoord." : "Nog geen gemeente heeft geantwoord.";
        }
        String verb = municipalities == 1 ? " heeft " : " hebben samen ";
        return given == possible
                ? who + verb + "alles beantwoord."
                : who + verb + given + " van de " + possible + " antwoorden gegeven.";
    }

    private int total() {
        return (int) summary.recommendations().count();
    }

    /** People who were there, over all meetings; where a small group is hidden, the number says "ten minste". */
    public List<Fact> people() {
        return groups().entrySet().stream()
                .filter(group -> group.getValue().counted() > 0)
                .map(group -> new Fact(group.getValue().words(), group.getKey()))
                .toList();
    }

    /** Those of whom there were so few that no number can be given; empty if there are none. */
    public String fewPeople() {
        return list(groups().entrySet().stream()
                .filter(group ->
                        group.getValue().counted() == 0 && group.getValue().hidden())
                .map(Map.Entry::getKey)
                .toList());
    }

    private Map<String, Crowd> groups() {
        Map<String, Crowd> groups = new LinkedHashMap<>();
        summary.meetings().stream()
                .flatMap(meeting -> meeting.attendance().stream())
                .forEach(group -> groups.merge(within(group.plural()), Crowd.of(group), Crowd::plus));
        return groups;
    }

    /** @param number {@code 46} or {@code ten minste 46} */
    record Fact(String number, String label) {}

    /** A role over several meetings: those that could be counted, and whether there were more. */
    private record Crowd(int counted, boolean hidden) {

        static Crowd of(Attendance group) {
            return group.count() == null ? new Crowd(0, true) : new Crowd(group.count(), false);
        }

        Crowd plus(Crowd other) {
            return new Crowd(counted + other.counted, hidden || other.hidden);
        }

        String words() {
            return hidden ? "ten minste " + counted : String.valueOf(counted);
        }
    }

    public String attendance(Meeting meeting) {
        List<String> groups = meeting.attendance().stream()
                .filter(group -> group.count() == null || group.count() > 0)
                .map(SummaryText::group)
                .toList();
        return groups.isEmpty() ? "Niet bekend" : sentence(list(groups));
    }

    private static String group(Attendance group) {
        String number = group.count() == null ? "minder dan " + group.fewerThan() : String.valueOf(group.count());
        return number + " " + within(group.plural());
    }

    /** {@code 4 van 6 bijeenkomsten} */
    public String breadth(Support support) {
        return support.meetings() + " van " + support.meetingsInScope()
                + (support.meetingsInScope() == 1 ? " bijeenkomst" : " bijeenkomsten");
    }

    /** {@code 4 van 6}, under a heading that says of what. */
    public String shortBreadth(Support support) {
        return support.meetings() + " van " + support.meetingsInScope();
    }

    /** One tile for each meeting: the name of its shape in the style sheet. */
    public List<String> tilesOf(Support support) {
        return IntStream.range(0, support.meetingsInScope())
                .mapToObj(meeting -> meeting < support.meetings() ? "full" : "empty")
                .toList();
    }

    public List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    public String support(Support support) {
        String who = support.roles().isEmpty()
                ? ""
                : ", door " + list(support.roles().stream().map(Dutch::within).toList());
        return "Genoemd in " + breadth(support) + who + ". Gemaakt van "
                + count(support.contributions(), "uitspraak", "uitspraken") + endorsement(support) + ".";
    }

    private static String endorsement(Support support) {
        List<String> parts = new ArrayList<>();
        if (support.endorsed() > 0) {
            parts.add(support.endorsed() + " onderschreven");
        }
        if (support.endorsedWithRemark() > 0) {
            parts.add(support.endorsedWithRemark() + " met een kanttekening");
        }
        if (support.minorityViews() > 0) {
            parts.add(support.minorityViews() + " van een minderheid");
        }
        return parts.isEmpty() ? "" : ": " + list(parts);
    }

    public String scope(Recommendation recommendation) {
        return recommendation.national() ? "Geldt voor alle regio’s" : "Geldt voor deze regio";
    }

    public String outcome(Outcome outcome) {
        return Mark.of(outcome).words();
    }

    public String mark(Outcome outcome) {
        return Mark.of(outcome).shape();
    }

    public List<Mark> key() {
        return List.of(Mark.values());
    }

    public String action(Action action) {
        List<String> details = new ArrayList<>();
        if (action.owner() != null) {
            details.add(action.owner());
        }
        if (action.quarter() != null) {
            details.add(quarter(action.quarter()));
        }
        return details.isEmpty()
                ? action.text()
                : action.text().replaceFirst("\\.$", "") + " (" + String.join(", ", details) + ").";
    }

    /** {@code 2027-Q1} becomes {@code 1e kwartaal 2027}; anything else stays what it is. */
    private static String quarter(String quarter) {
        return quarter.replaceFirst("^(\\d{4})-?Q([1-4])$", "$2e kwartaal $1");
    }

    public String pending(Recommendation recommendation) {
        List<String> names = recommendation.pending().stream()
                .map(Answer::municipality)
                .map(Municipality::name)
                .toList();
        return list(names);
    }

    public List<String> open() {
        return new OpenPoints(summary).sentences();
    }
}
