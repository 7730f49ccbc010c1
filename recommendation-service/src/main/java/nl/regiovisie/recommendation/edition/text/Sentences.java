package nl.regiovisie.recommendation.edition.text;

import static nl.regiovisie.platform.DutchDates.day;
import static nl.regiovisie.recommendation.edition.text.Dutch.count;
import static nl.regiovisie.recommendation.edition.text.Dutch.list;
import static nl.regiovisie.recommendation.edition.text.Dutch.sentence;
import static nl.regiovisie.recommendation.edition.text.Dutch.within;
import static nl.regiovisie.recommendation.edition.text.Dutch.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.edition.content.Changes;
import nl.regiovisie.recommendation.edition.content.Changes.GivenAnswer;
import nl.regiovisie.recommendation.edition.content.Changes.Title;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Meeting;
import nl.regiovisie.recommendation.edition.content.Content.Municipality;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** Whole sentences about an edition, in plain Dutch. */
record Sentences(Snapshot snapshot) {

    private static final int NUMBERS_TO_NAME = 8;
    private static final int NAMES_TO_NAME = 12;

    /** What a reader must know who reads nothing else. */
    String lead() {
        return String.join(
                " ",
                Stream.of(meetings(), recommendations(), answers())
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private String meetings() {
        List<Meeting> held = content().meetings();
        if (held.isEmpty()) {
            return "";
        }
        String first = day(held.get(0).heldOn());
        return held.size() == 1
                ? "Op " + first + " was er een bijeenkomst over de regiovisie."
                : "Tussen " + first + " en " + day(held.get(held.size() - 1).heldOn()) + " waren er "
                        + count(held.size(), "bijeenkomst", "bijeenkomsten") + " over de regiovisie.";
    }

    private String recommendations() {
        int total = total();
        if (total == 0) {
            return sentence(about().ofRecommendations()) + " zijn nog geen aanbevelingen gepubliceerd.";
        }
        return total == 1
                ? "Er ligt één aanbeveling " + about().ofRecommendations() + "."
                : "Er liggen " + word(total) + " aanbevelingen " + about().ofRecommendations() + ".";
    }

    private String answers() {
        int possible =
                content().recommendations().mapToInt(Recommendation::reached).sum();
        int given = content()
                .recommendations()
                .mapToInt(one -> one.answers().size())
                .sum();
        if (possible == 0) {
            return "";
        }
        if (given == 0) {
            return "Nog geen gemeente heeft geantwoord.";
        }
        return given >= possible
                ? "Alle gemeenten hebben alles beantwoord."
                : "De gemeenten hebben samen " + given + " van de " + possible + " antwoorden gegeven.";
    }

    /** What is new since the edition before, briefly. */
    List<String> news() {
        Changes changes = snapshot.changes();
        List<String> news = new ArrayList<>();
        if (!changes.meetings().isEmpty()) {
            news.add(sentence(count(changes.meetings().size(), "nieuwe bijeenkomst", "nieuwe bijeenkomsten")) + ".");
        }
        if (!changes.recommendations().isEmpty()) {
            int many = changes.recommendations().size();
            news.add(sentence(count(many, "nieuwe aanbeveling", "nieuwe aanbevelingen"))
                    + numbers(changes.recommendations()) + ".");
        }
        if (!changes.ended().isEmpty()) {
            int many = changes.ended().size();
            news.add(sentence(count(many, "aanbeveling geldt", "aanbevelingen gelden")) + " niet meer"
                    + numbers(changes.ended()) + ".");
        }
        answered(changes.given(), "nieuw antwoord", "nieuwe antwoorden").ifPresent(news::add);
        answered(changes.changed(), "antwoord veranderde", "antwoorden veranderden")
                .ifPresent(news::add);
        return news;
    }

    private static String numbers(List<Title> titles) {
        return titles.size() > NUMBERS_TO_NAME
                ? ""
                : ": "
                        + list(titles.stream()
                                .map(one -> String.valueOf(one.number()))
                                .toList());
    }

    private static Optional<String> answered(List<GivenAnswer> answers, String one, String more) {
        if (answers.isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                answers.stream().map(GivenAnswer::municipality).distinct().toList();
        String whose = names.size() > NAMES_TO_NAME ? " van " + names.size() + " gemeenten" : ", van " + list(names);
        return Optional.of(sentence(count(answers.size(), one, more)) + whose + ".");
    }

    /** What is still to be answered, decided or agreed. */
    List<String> open() {
        return Stream.of(unanswered(), waiting(), divided()).flatMap(one -> one).toList();
    }

    private Stream<String> unanswered() {
        if (!content().place().isRegion()) {
            return Stream.of(content()
                            .recommendations()
                            .filter(one -> one.pending() > 0)
                            .count())
                    .filter(many -> many > 0)
                    .map(many -> "Op " + many + " van de " + total() + " aanbevelingen ontbreken nog antwoorden.");
        }
        List<Municipality> silent = content().municipalities().stream()
                .filter(one -> total() > 0 && missing(one).size() == total())
                .toList();
        Stream<String> nothing = silent.isEmpty()
                ? Stream.empty()
                : Stream.of(list(silent.stream().map(Municipality::name).toList())
                        + (silent.size() == 1 ? " moet" : " moeten") + " nog op alles antwoorden.");
        return Stream.concat(
                nothing,
                content().municipalities().stream()
                        .filter(one -> !silent.contains(one) && !missing(one).isEmpty())
                        .map(one -> one.name() + " moet nog antwoorden op " + which(missing(one)) + "."));
    }

    private List<String> missing(Municipality municipality) {
        return content()
                .recommendations()
                .filter(one ->
                        one.answers().stream().noneMatch(answer -> answer.code().equals(municipality.code())))
                .map(one -> String.valueOf(one.number()))
                .toList();
    }

    private String which(List<String> numbers) {
        if (numbers.size() > NUMBERS_TO_NAME) {
            return numbers.size() + " van de " + total() + " aanbevelingen";
        }
        return (numbers.size() == 1 ? "aanbeveling " : "de aanbevelingen ") + list(numbers);
    }

    private Stream<String> waiting() {
        int waiting = content().fates().getOrDefault("WAITING", 0);
        return waiting == 0
                ? Stream.empty()
                : Stream.of(sentence(count(waiting, "uitspraak wacht", "uitspraken wachten")) + " nog op een besluit.");
    }

    private Stream<String> divided() {
        return content()
                .recommendations()
                .filter(one -> one.counted("ACCEPTED") > 0 && one.counted("REJECTED") > 0)
                .map(one -> "Over aanbeveling " + one.number() + " zijn de gemeenten het niet eens: "
                        + Words.answers(one) + ".");
    }

    /** Who took part, and who did not. */
    List<String> heard() {
        List<String> heard = content().roles().stream()
                .filter(role -> meetingsWith(role) > 0)
                .toList();
        List<String> missed = content().roles().stream()
                .filter(role -> meetingsWith(role) == 0)
                .toList();
        List<String> sentences = new ArrayList<>();
        if (!heard.isEmpty()) {
            sentences.add("Erbij waren "
                    + list(heard.stream()
                            .map(role -> within(role) + " (in "
                                    + count(meetingsWith(role), "bijeenkomst", "bijeenkomsten") + ")")
                            .toList())
                    + ".");
        }
        if (!missed.isEmpty() && !content().meetings().isEmpty()) {
            sentences.add("In geen enkele bijeenkomst waren " + Words.roles(missed) + ". Hun kant ontbreekt hier.");
        }
        return sentences;
    }

    private int meetingsWith(String role) {
        return (int) content().meetings().stream()
                .filter(meeting ->
                        meeting.groups().stream().anyMatch(group -> group.role().equals(role)))
                .count();
    }

    private int total() {
        return (int) content().recommendations().count();
    }

    private About about() {
        return new About(content().place());
    }

    private Content content() {
        return snapshot.content();
    }
}
