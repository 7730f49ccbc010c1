package nl.regiovisie.recommendation.edition.text;

import static nl.regiovisie.platform.DutchDates.day;
import static nl.regiovisie.recommendation.edition.text.Dutch.list;
import static nl.regiovisie.recommendation.edition.text.Dutch.sentence;
import static nl.regiovisie.recommendation.edition.text.Dutch.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.edition.content.Content.Action;
import nl.regiovisie.recommendation.edition.content.Content.Group;
import nl.regiovisie.recommendation.edition.content.Content.Meeting;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Support;
import nl.regiovisie.recommendation.edition.content.Content.Voice;

/** What things are called. A code that is not known here stays what it is. */
final class Words {

    /** Answers in their order, as a whole and in one word. */
    static final Map<String, String> OUTCOMES = ordered(
            "ACCEPTED", "Overgenomen",
            "PARTIALLY_ACCEPTED", "Gedeeltelijk overgenomen",
            "REJECTED", "Niet overgenomen",
            "OUT_OF_SCOPE", "Buiten bevoegdheid");

    private static final Map<String, String> BRIEF = ordered(
            "ACCEPTED", "ja",
            "PARTIALLY_ACCEPTED", "voor een deel",
            "REJECTED", "nee",
            "OUT_OF_SCOPE", "buiten bevoegdheid");

    private static final Map<String, String> KINDS = ordered(
            "BOTTLENECK", "Knelpunt",
            "RECOMMENDATION", "Aanbeveling",
            "GOOD_PRACTICE", "Goed voorbeeld",
            "GOING_WELL", "Wat gaat goed",
            "TIP", "Tip",
            "SIGNAL", "Signaal",
            "QUOTATION", "Citaat");

    private static final Map<String, String> ENDORSEMENTS = ordered(
            "ENDORSED", "onderschreven",
            "ENDORSED_WITH_REMARK", "onderschreven met een kanttekening",
            "MINORITY_VIEW", "standpunt van een minderheid",
            "NOT_ASKED", "niet met de groep besproken");

    static final Map<String, String> FATES = ordered(
            "BUNDLED", "Staat in een aanbeveling",
            "ESCALATED", "Doorgegeven aan het landelijke gesprek",
            "ANSWERED", "Beantwoord",
            "CLOSED", "Afgesloten, met een reden",
            "WAITING", "Wacht nog op een besluit");

    private static final Map<String, String> STATES = ordered(
            "REALISED", "Gedaan",
            "PARTLY", "Voor een deel gedaan",
            "NOT", "Niet gedaan");

    static final String ALL_REGIONS = "Geldt voor alle regio’s.";

    private Words() {}

    static String outcome(String code) {
        return OUTCOMES.getOrDefault(code, code);
    }

    static String fate(String code) {
        return FATES.getOrDefault(code, code);
    }

    static String state(String code) {
        return STATES.getOrDefault(code, code);
    }

    /** {@code 4 van 6 bijeenkomsten} */
    static String breadth(Support support) {
        return support.meetings() + " van " + support.meetingsInScope()
                + (support.meetingsInScope() == 1 ? " bijeenkomst" : " bijeenkomsten");
    }

    /** {@code 5 ja, 2 voor een deel, 1 nog open}; the answer itself when there can be one only. */
    static String answers(Recommendation recommendation) {
        if (recommendation.reached() == 1 && recommendation.answers().size() == 1) {
            return outcome(recommendation.answers().get(0).outcome());
        }
        Stream<String> given = BRIEF.entrySet().stream()
                .filter(answer -> recommendation.counted(answer.getKey()) > 0)
                .map(answer -> recommendation.counted(answer.getKey()) + " " + answer.getValue());
        Stream<String> open = recommendation.pending() > 0
                ? Stream.of(
                        recommendation.answers().isEmpty()
                                ? "Nog geen antwoord"
                                : recommendation.pending() + " nog open")
                : Stream.empty();
        return String.join(", ", Stream.concat(given, open).toList());
    }

    /** {@code 5 overgenomen, 3 nog geen antwoord} */
    static String counts(Map<String, Integer> counts) {
        return String.join(
                ", ",
                counts.entrySet().stream()
                        .filter(one -> one.getValue() > 0)
                        .map(one -> one.getValue() + " " + within(one.getKey()))
                        .toList());
    }

    static String support(Recommendation recommendation) {
        Support support = recommendation.support();
        List<String> sentences = new ArrayList<>();
        sentences.add("Genoemd in " + breadth(support)
                + (support.roles().isEmpty() ? "" : ", door " + roles(support.roles())) + ".");
        sentences.add("Gemaakt van " + Dutch.count(support.contributions(), "uitspraak", "uitspraken")
                + endorsed(support) + ".");
        if (support.broad()) {
            sentences.add("Breed gedragen.");
        }
        if (support.inFavour() + support.against() > 0) {
            sentences.add("Later zeiden raden ervan: " + support.inFavour() + " steunen dit, " + support.against()
                    + " zien het anders.");
        }
        if (recommendation.origin() != null) {
            sentences.addAll(SeriesWords.origin(recommendation));
        } else {
            sentences.add(recommendation.national() ? ALL_REGIONS : "Geldt voor deze regio.");
        }
        return String.join(" ", sentences);
    }

    private static String endorsed(Support support) {
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

    /** Who said something where, and what the group thought of it. */
    static String source(Voice voice) {
        List<String> parts = new ArrayList<>();
        parts.add(KINDS.getOrDefault(voice.kind(), voice.kind()));
        if (!voice.roles().isEmpty()) {
            parts.add(roles(voice.roles()));
        }
        if (voice.meeting() != null) {
            parts.add(voice.meeting() + ", " + day(voice.heldOn()));
        }
        if (voice.endorsement() != null) {
            String remark = voice.remark() == null ? "" : ": " + voice.remark();
            parts.add(ENDORSEMENTS.getOrDefault(voice.endorsement(), voice.endorsement()) + remark);
        }
        return String.join(" · ", parts);
    }

    static String attendance(Meeting meeting) {
        return meeting.groups().isEmpty()
                ? "Niet bekend"
                : sentence(list(meeting.groups().stream().map(Words::group).toList()));
    }

    private static String group(Group group) {
        String number = group.count() == null ? "minder dan " + Group.TRACEABLE : String.valueOf(group.count());
        return number + " " + within(group.role());
    }

    static String roles(List<String> roles) {
        return list(roles.stream().map(Dutch::within).toList());
    }

    static String action(Action action) {
        List<String> details = new ArrayList<>();
        if (action.owner() != null) {
            details.add(action.owner());
        }
        if (action.quarter() != null) {
            details.add(action.quarter().replaceFirst("^(\\d{4})-?Q([1-4])$", "$2e kwartaal $1"));
        }
        return details.isEmpty()
                ? action.text()
                : action.text().replaceFirst("\\.$", "") + " (" + String.join(", ", details) + ").";
    }

    static List<String> paragraphs(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            words.put(pairs[index], pairs[index + 1]);
        }
        return words;
    }
}
