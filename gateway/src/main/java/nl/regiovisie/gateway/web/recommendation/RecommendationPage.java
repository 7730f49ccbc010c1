package nl.regiovisie.gateway.web.recommendation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.Named;
import nl.regiovisie.gateway.web.published.PublishedContributions.Contribution;
import nl.regiovisie.gateway.web.published.PublishedContributions.Meeting;
import nl.regiovisie.gateway.web.published.PublishedMeetings.Role;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Answers;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Assessment;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Recommendation;
import nl.regiovisie.gateway.web.published.PublishedRecommendations.Stance;
import nl.regiovisie.gateway.web.published.PublishedReplies.Reply;

/**
 * One recommendation, with the words behind it and the answers after it.
 *
 * @param said the contributions that it was bundled from
 * @param stances what participation bodies say of it
 * @param replies one for each municipality that it reaches, by name, answered or not
 * @param dialogue what bodies and municipalities say under those answers, by municipality and in order
 * @param chosen code of the region whose answers are shown; empty for all
 * @param from code of the municipality whose answer is the first that is shown; empty for the first of all
 */
record RecommendationPage(
        Recommendation recommendation,
        Part<List<Contribution>> said,
        Part<List<Stance>> stances,
        Part<List<Assessment>> replies,
        Part<List<Reply>> dialogue,
        RegionNames regions,
        Part<List<Role>> roles,
        String chosen,
        String from) {

    /** As many tiles as can be taken in at a glance. */
    private static final int TABLEAU = 15;

    /** Answers on one page, a few paragraphs each; a whole region answers on one. */
    private static final int ANSWERS = 60;

    /** Words from one meeting; {@code meeting} is null for words from elsewhere. */
    record Source(Meeting meeting, List<Contribution> words) {}

    /** In the order of the list, each meeting once. */
    public List<Source> sources() {
        Map<Meeting, List<Contribution>> byMeeting = Part.items(said).stream()
                .filter(word -> word.meeting() != null)
                .collect(Collectors.groupingBy(Contribution::meeting, LinkedHashMap::new, Collectors.toList()));
        List<Contribution> elsewhere =
                Part.items(said).stream().filter(word -> word.meeting() == null).toList();
        return Stream.concat(
                        byMeeting.entrySet().stream().map(entry -> new Source(entry.getKey(), entry.getValue())),
                        elsewhere.isEmpty() ? Stream.empty() : Stream.of(new Source(null, elsewhere)))
                .toList();
    }

    /** Bodies that support it, with or without a remark. */
    public List<Stance> supporting() {
        return Part.items(stances).stream().filter(stance -> !stance.other()).toList();
    }

    /** Bodies that see it otherwise. */
    public List<Stance> others() {
        return Part.items(stances).stream().filter(Stance::other).toList();
    }

    public boolean seenOtherwise() {
        return !recommendation.minorityViews().isEmpty() || !others().isEmpty();
    }

    public List<Assessment> given() {
        return Part.items(replies).stream()
                .filter(reply -> reply.answer().isGiven())
                .toList();
    }

    /** The answers on this page. */
    public List<Assessment> shown() {
        List<Assessment> all = given();
        int begin = begin(all);
        return all.subList(begin, Math.min(begin + ANSWERS, all.size()));
    }

    /** Where the next answers are; null after the last. */
    public String next() {
        List<Assessment> all = given();
        int end = begin(all) + ANSWERS;
        return end >= all.size()
                ? null
                : "/aanbevelingen/" + recommendation.id() + "?regio=" + encoded(chosen) + "&vanaf="
                        + encoded(all.get(end).municipality().code()) + "#antwoorden";
    }

    private int begin(List<Assessment> all) {
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).municipality().code().equals(from))
                .findFirst()
                .orElse(0);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What was said under the answer of a municipality. */
    public List<Reply> under(Assessment answer) {
        return Part.items(dialogue).stream()
                .filter(reply ->
                        reply.municipality().code().equals(answer.municipality().code()))
                .toList();
    }

    public List<Assessment> pending() {
        return Part.items(replies).stream()
                .filter(reply -> !reply.answer().isGiven())
                .toList();
    }

    /** The municipalities as tiles: all of them if that is few, otherwise the ones that answered. */
    public List<Assessment> tableau() {
        List<Assessment> all = Part.items(replies);
        return all.size() <= TABLEAU ? all : shown().stream().limit(TABLEAU).toList();
    }

    /** How often each answer was given, among those shown. */
    public Answers counts() {
        Map<Answer, Long> counted =
                Part.items(replies).stream().collect(Collectors.groupingBy(Assessment::answer, Collectors.counting()));
        return new Answers(
                times(Answer.ACCEPTED, counted),
                times(Answer.PARTIALLY_ACCEPTED, counted),
                times(Answer.REJECTED, counted),
                times(Answer.OUT_OF_SCOPE, counted),
                times(Answer.PENDING, counted));
    }

    /** Regions whose answers can be chosen. */
    public List<RegionNames.Entry> reached() {
        return recommendation.national() ? regions.all() : regions.entries(recommendation.regionCodes());
    }

    public String chosenName() {
        return chosen.isEmpty() ? null : regions.name(chosen);
    }

    /** Roles that did not voice this recommendation. */
    public List<String> silent() {
        List<String> heard =
                recommendation.support().roles().stream().map(Named::id).toList();
        return Part.items(roles).stream()
                .filter(role -> !heard.contains(role.id()))
                .map(Role::plural)
                .toList();
    }

    private static int times(Answer answer, Map<Answer, Long> counted) {
        return counted.getOrDefault(answer, 0L).intValue();
    }
}
