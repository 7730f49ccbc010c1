package nl.regiovisie.recommendation.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Action;
import nl.regiovisie.recommendation.edition.content.Content.Answer;
import nl.regiovisie.recommendation.edition.content.Content.Ended;
import nl.regiovisie.recommendation.edition.content.Content.Group;
import nl.regiovisie.recommendation.edition.content.Content.Meeting;
import nl.regiovisie.recommendation.edition.content.Content.Municipality;
import nl.regiovisie.recommendation.edition.content.Content.Origin;
import nl.regiovisie.recommendation.edition.content.Content.Place;
import nl.regiovisie.recommendation.edition.content.Content.Realisation;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Support;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Content.Tile;
import nl.regiovisie.recommendation.edition.content.Content.Voice;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** Contents of editions, of several sizes. */
final class Snapshots {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Place LEKSTROOM = Place.region("JZ26", "Lekstroom");
    private static final Place SERIES = new Place(null, "najaar-2021", "Najaar 2021");
    private static final List<Municipality> TWO =
            List.of(new Municipality("GM0321", "Houten", "JZ26"), new Municipality("GM0331", "Lopik", "JZ26"));
    private static final List<Tile> MAP = IntStream.range(0, 42)
            .mapToObj(tile -> new Tile("JZ%02d".formatted(tile + 1), tile % 6, tile / 6))
            .toList();
    private static final List<String> ROLES = List.of("Ouders", "Jongeren", "Wethouders");

    private Snapshots() {}

    static Snapshot empty() {
        return Snapshot.after(
                null,
                new Content(LEKSTROOM, DAY, MAP, TWO, List.of(), ROLES, List.of(), List.of(), Map.of(), 0, false));
    }

    static Snapshot ordinary() {
        return Snapshot.after(empty(), content(themes()));
    }

    /** One recommendation with these words in every place where people write words. */
    static Snapshot saying(String words) {
        Recommendation one = new Recommendation(
                new UUID(0, 1),
                1,
                words,
                words,
                false,
                2,
                support(3),
                List.of(voice(1, words, "ENDORSED_WITH_REMARK", words)),
                List.of(words),
                List.of(new Answer(
                        "GM0321",
                        "Houten",
                        "REJECTED",
                        words,
                        List.of(new Action(words, words, "2027-Q1")),
                        DAY,
                        null,
                        new Realisation("PARTLY", words, DAY))),
                null);
        return Snapshot.after(
                null,
                content(List.of(
                        new Theme("t1", "Vertrouwen", List.of(one), List.of(voice(2, words, "NOT_ASKED", null))))));
    }

    /** Many recommendations in four themes, each answered by every one of many municipalities, at length. */
    static Snapshot large(Place place, int recommendations, int municipalities) {
        List<Municipality> places = IntStream.rangeClosed(1, municipalities)
                .mapToObj(one -> new Municipality("GM%04d".formatted(one), "Gemeente " + one, "JZ26"))
                .toList();
        List<Theme> themes = IntStream.rangeClosed(1, 4)
                .mapToObj(theme -> new Theme(
                        "t" + theme,
                        "Thema " + theme,
                        IntStream.rangeClosed(1, recommendations)
                                .filter(number -> number % 4 == theme % 4)
                                .mapToObj(number -> large(number, places))
                                .toList(),
                        List.of(voice(10_000 + theme, "Wij weten niet wie wij kunnen bellen.", "ENDORSED", null))))
                .toList();
        Content content = new Content(
                place,
                DAY,
                MAP,
                places,
                List.of(meeting()),
                ROLES,
                themes,
                List.of(),
                Map.of("BUNDLED", 2000, "WAITING", 4),
                0,
                true);
        return Snapshot.after(null, content);
    }

    /** Of a series; of its recommendations the first comes from another series too. */
    static Snapshot ofSeries() {
        Content region = content(themes());
        return Snapshot.after(
                null,
                new Content(
                        SERIES,
                        DAY,
                        MAP,
                        TWO,
                        region.meetings(),
                        ROLES,
                        region.themes().stream().map(Snapshots::ofSeries).toList(),
                        region.ended(),
                        region.fates(),
                        0,
                        true));
    }

    private static Theme ofSeries(Theme theme) {
        return new Theme(
                theme.id(),
                theme.name(),
                theme.recommendations().stream().map(Snapshots::ofSeries).toList(),
                theme.loose());
    }

    private static Recommendation ofSeries(Recommendation one) {
        return new Recommendation(
                one.id(),
                one.number(),
                one.title(),
                one.text(),
                one.national(),
                one.reached(),
                one.support(),
                one.voices(),
                one.minorityViews(),
                one.answers(),
                one.number() == 1
                        ? new Origin(List.of("Lekstroom"), List.of("Praat mee"))
                        : new Origin(List.of(), List.of()));
    }

    static Snapshot huge() {
        return large(LEKSTROOM, 520, 1);
    }

    private static Recommendation large(int number, List<Municipality> places) {
        return new Recommendation(
                new UUID(0, number),
                number,
                "Geef elk gezin een vast gezicht, van begin tot eind, nummer " + number,
                "Zorg dat elk gezin weet wie het kan bellen, dag en nacht. Dit is tekst " + number + ".",
                true,
                places.size(),
                support(number % 5),
                List.of(voice(number, "Dit zei iemand, nummer " + number + ".", "ENDORSED", null)),
                List.of(),
                places.stream().map(place -> answer(place, number)).toList(),
                null);
    }

    private static Answer answer(Municipality place, int number) {
        String outcome = List.of("ACCEPTED", "PARTIALLY_ACCEPTED", "REJECTED", "OUT_OF_SCOPE")
                .get((number + place.name().length()) % 4);
        return new Answer(
                place.code(),
                place.name(),
                outcome,
                "Wij hebben dit in het college besproken en beginnen in het voorjaar met een proef in twee wijken.",
                List.of(),
                DAY,
                null,
                null);
    }

    static Content content(List<Theme> themes) {
        return new Content(
                LEKSTROOM,
                DAY,
                MAP,
                TWO,
                List.of(meeting()),
                ROLES,
                themes,
                List.of(new Ended(9, "Praat mee", "Praat mee.", DAY, "Dit staat nu in de wet.", null)),
                Map.of("BUNDLED", 6, "WAITING", 2),
                1,
                true);
    }

    static List<Theme> themes() {
        return List.of(
                new Theme(
                        "t1",
                        "Vertrouwen als basis",
                        List.of(contactPerson(), recommendation(2, "Schrap wat niet helpt")),
                        List.of(voice(3, "De taxi komt vaak te laat.", "ENDORSED", null))),
                new Theme("t2", "Kwaliteit van de zorg", List.of(recommendation(3, "Vraag jongeren zelf")), List.of()));
    }

    static Recommendation recommendation(int number, String title, Answer... answers) {
        return new Recommendation(
                new UUID(0, number),
                number,
                title,
                title + ", ook als dat lastig is.",
                true,
                2,
                support(2),
                List.of(voice(number, "Zo zei iemand nummer " + number + ".", "ENDORSED", null)),
                List.of(),
                List.of(answers),
                null);
    }

    private static Recommendation contactPerson() {
        return new Recommendation(
                new UUID(0, 1),
                1,
                "Geef elk gezin één vaste contactpersoon",
                "Die persoon kent het gezin.\n\nEn blijft, ook als de hulp verandert.",
                false,
                2,
                support(3),
                List.of(
                        voice(1, "Elke keer vertel ik mijn verhaal opnieuw.", "ENDORSED", null),
                        voice(4, "Bij ons ging het wel goed.", "ENDORSED_WITH_REMARK", "Niet overal.")),
                List.of("Twee jongeren willen juist kunnen wisselen."),
                List.of(
                        answered("GM0321", "Houten", "ACCEPTED", null),
                        new Answer(
                                "GM0331",
                                "Lopik",
                                "REJECTED",
                                "Daar hebben wij de mensen niet voor.",
                                List.of(new Action("Een proef in twee wijken.", "teamleider jeugd", "2027-Q2")),
                                DAY,
                                "Houten",
                                new Realisation("PARTLY", "De proef loopt in één wijk.", DAY))),
                null);
    }

    static Answer answered(String code, String name, String outcome, String rationale) {
        return new Answer(code, name, outcome, rationale, List.of(), DAY, null, null);
    }

    private static Support support(int meetings) {
        return new Support(meetings, 5, List.of("Ouders", "Jongeren"), 6, 4, 1, 1, 2, 1, meetings > 2);
    }

    private static Voice voice(int number, String text, String endorsement, String remark) {
        return new Voice(
                new UUID(1, number),
                "BOTTLENECK",
                text,
                List.of("Ouders"),
                "Regiobijeenkomst Midden",
                LocalDate.of(2021, 11, 23),
                endorsement,
                remark,
                "WAITING",
                null);
    }

    private static Meeting meeting() {
        return new Meeting(
                new UUID(2, 1),
                "Regiobijeenkomst Midden",
                LocalDate.of(2021, 11, 23),
                List.of(new Group("parent", "Ouders", 12), new Group("youth", "Jongeren", null)));
    }

    /** All words of people in it, in no order. */
    static Stream<String> words(Snapshot snapshot) {
        return snapshot.content().themes().stream()
                .flatMap(theme -> Stream.concat(
                        theme.loose().stream().map(Voice::text),
                        theme.recommendations().stream().flatMap(Snapshots::words)));
    }

    private static Stream<String> words(Recommendation one) {
        return Stream.of(
                        Stream.of(one.title()),
                        one.text().lines().filter(line -> !line.isBlank()),
                        one.voices().stream().map(Voice::text),
                        one.minorityViews().stream(),
                        one.answers().stream().map(Answer::rationale).filter(why -> why != null),
                        one.answers().stream()
                                .filter(answer -> answer.realisation() != null)
                                .map(answer -> answer.realisation().explanation()))
                .flatMap(words -> words);
    }
}
