package nl.regiovisie.recommendation.edition.content;

import static java.util.Comparator.comparingInt;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.edition.content.Content.Answer;
import nl.regiovisie.recommendation.edition.content.Content.Meeting;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;

/**
 * What is new in an edition since the one before; in the first one everything is.
 *
 * @param recommendations that were not there, by number
 * @param ended that do not hold any more, by number
 * @param given answers where there was none
 * @param changed answers that were another before
 * @param meetings titles of meetings that were not there
 */
public record Changes(
        List<Title> recommendations,
        List<Title> ended,
        List<GivenAnswer> given,
        List<GivenAnswer> changed,
        List<String> meetings) {

    public record Title(int number, String title) {}

    /** @param number of the recommendation */
    public record GivenAnswer(int number, String municipality, String outcome) {}

    /** @param before null if there was none */
    static Changes between(Content before, Content now) {
        Set<Integer> known = numbers(before);
        Set<Integer> current = numbers(now);
        return new Changes(
                titles(now, number -> !known.contains(number)),
                before == null ? List.of() : titles(before, number -> !current.contains(number)),
                answers(before, now, (old, answer) -> old.isEmpty()),
                answers(before, now, Changes::isAnother),
                newMeetings(before, now));
    }

    private static boolean isAnother(Optional<Answer> old, Answer answer) {
        return old.isPresent() && !said(old.get()).equals(said(answer));
    }

    /** An answer without what came of it later. */
    private static Answer said(Answer answer) {
        return new Answer(
                answer.code(),
                answer.municipality(),
                answer.outcome(),
                answer.rationale(),
                answer.actions(),
                answer.answeredOn(),
                answer.copiedFrom(),
                null);
    }

    private static Set<Integer> numbers(Content content) {
        return content == null
                ? Set.of()
                : content.recommendations().map(Recommendation::number).collect(Collectors.toSet());
    }

    private static List<Title> titles(Content content, IntPredicate wanted) {
        return content.recommendations()
                .filter(one -> wanted.test(one.number()))
                .map(one -> new Title(one.number(), one.title()))
                .sorted(comparingInt(Title::number))
                .toList();
    }

    private static List<GivenAnswer> answers(
            Content before, Content now, BiPredicate<Optional<Answer>, Answer> wanted) {
        Map<UUID, Recommendation> known = before == null
                ? Map.of()
                : before.recommendations().collect(Collectors.toMap(Recommendation::id, Function.identity()));
        return now.recommendations()
                .flatMap(one -> one.answers().stream()
                        .filter(answer -> wanted.test(
                                Optional.ofNullable(known.get(one.id())).flatMap(old -> old.answerOf(answer.code())),
                                answer))
                        .map(answer -> new GivenAnswer(one.number(), answer.municipality(), answer.outcome())))
                .toList();
    }

    private static List<String> newMeetings(Content before, Content now) {
        Set<UUID> known = before == null
                ? Set.of()
                : before.meetings().stream().map(Meeting::id).collect(Collectors.toCollection(HashSet::new));
        return now.meetings().stream()
                .filter(meeting -> !known.contains(meeting.id()))
                .map(Meeting::title)
                .toList();
    }

    /** How many there are of all kinds. */
    public int count() {
        return Stream.of(recommendations, ended, given, changed, meetings)
                .mapToInt(List::size)
                .sum();
    }
}
