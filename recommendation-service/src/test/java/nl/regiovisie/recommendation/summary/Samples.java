package nl.regiovisie.recommendation.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.regiovisie.recommendation.summary.Summary.Action;
import nl.regiovisie.recommendation.summary.Summary.Answer;
import nl.regiovisie.recommendation.summary.Summary.Attendance;
import nl.regiovisie.recommendation.summary.Summary.Meeting;
import nl.regiovisie.recommendation.summary.Summary.Municipality;
import nl.regiovisie.recommendation.summary.Summary.Outcome;
import nl.regiovisie.recommendation.summary.Summary.Recommendation;
import nl.regiovisie.recommendation.summary.Summary.Region;
import nl.regiovisie.recommendation.summary.Summary.Support;
import nl.regiovisie.recommendation.summary.Summary.Theme;

/** Summaries of several sizes. */
final class Samples {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Municipality HOUTEN = new Municipality("GM0321", "Houten");
    static final Municipality LOPIK = new Municipality("GM0331", "Lopik");

    private static final Region LEKSTROOM = new Region("JZ26", "Lekstroom");
    private static final Support SUPPORT = new Support(3, 4, List.of("Ouders", "Jongeren"), 6, 4, 1, 1);

    private Samples() {}

    static Summary empty() {
        return new Summary(LEKSTROOM, DAY, List.of(HOUTEN, LOPIK), List.of(), List.of(), false, Summary.SOURCE);
    }

    static Summary ordinary() {
        return withThemes(
                theme(
                        1,
                        "Vertrouwen als basis",
                        contactPerson(),
                        recommendation(2, "Schrap wat niet helpt", "Minder.")),
                theme(2, "Kwaliteit van de zorg", recommendation(3, "Vraag jongeren zelf", "Vraag of de hulp hielp.")));
    }

    /** One recommendation with this title and text. */
    static Summary saying(String title, String text) {
        return withThemes(theme(1, "Vertrouwen als basis", recommendation(1, title, text)));
    }

    static Summary withThemes(Theme... themes) {
        return new Summary(
                LEKSTROOM, DAY, List.of(HOUTEN, LOPIK), List.of(meeting()), List.of(themes), true, Summary.SOURCE);
    }

    /** 300 recommendations for 30 municipalities; each is answered by one of them. */
    static Summary huge() {
        List<Municipality> municipalities = IntStream.rangeClosed(1, 30)
                .mapToObj(one -> new Municipality("GM%04d".formatted(one), "Gemeente " + one))
                .toList();
        List<Theme> themes = IntStream.rangeClosed(1, 4)
                .mapToObj(theme -> new Theme("t" + theme, "Thema " + theme, hugeTheme(theme, municipalities)))
                .toList();
        return new Summary(LEKSTROOM, DAY, municipalities, List.of(meeting()), themes, true, Summary.SOURCE);
    }

    private static List<Recommendation> hugeTheme(int theme, List<Municipality> municipalities) {
        return IntStream.rangeClosed(1, 75)
                .map(one -> (theme - 1) * 75 + one)
                .mapToObj(number -> new Recommendation(
                        new UUID(0, number),
                        number,
                        "Geef elk gezin een vast gezicht, van begin tot eind, nummer " + number,
                        "Zorg dat elk gezin weet wie het kan bellen, dag en nacht. Dit is tekst " + number + ".",
                        true,
                        SUPPORT,
                        List.of(),
                        municipalities.stream()
                                .map(municipality -> answer(municipality, number))
                                .toList()))
                .toList();
    }

    private static Answer answer(Municipality municipality, int number) {
        if (Integer.parseInt(municipality.code().substring(2)) % 30 != number % 30) {
            return Answer.pending(municipality);
        }
        Outcome outcome = Outcome.values()[number % Outcome.values().length];
        return new Answer(municipality, outcome, "Wij hebben dit in het college besproken.", List.of(), DAY, null);
    }

    static Theme theme(int position, String name, Recommendation... recommendations) {
        return new Theme("thema-" + position, name, List.of(recommendations));
    }

    static Recommendation recommendation(int number, String title, String text, Answer... answers) {
        List<Answer> all =
                answers.length > 0 ? List.of(answers) : List.of(Answer.pending(HOUTEN), Answer.pending(LOPIK));
        return new Recommendation(new UUID(0, number), number, title, text, true, SUPPORT, List.of(), all);
    }

    static Answer answer(Municipality municipality, Outcome outcome, String rationale) {
        return new Answer(municipality, outcome, rationale, List.of(), DAY, null);
    }

    private static Recommendation contactPerson() {
        Action action = new Action("Een proef in twee wijken.", "teamleider jeugd", "2027-Q2");
        return new Recommendation(
                new UUID(0, 1),
                1,
                "Geef elk gezin één vaste contactpersoon",
                "Die persoon kent het gezin.\n\nEn blijft, ook als de hulp verandert.",
                true,
                SUPPORT,
                List.of("Twee jongeren willen juist kunnen wisselen."),
                List.of(
                        answer(HOUTEN, Outcome.ACCEPTED, null),
                        new Answer(
                                LOPIK,
                                Outcome.REJECTED,
                                "Daar hebben wij de mensen niet voor.",
                                List.of(action),
                                DAY,
                                null)));
    }

    static Meeting meeting() {
        return new Meeting(
                new UUID(1, 1),
                "Regiobijeenkomst Midden",
                LocalDate.of(2021, 11, 23),
                List.of(
                        Attendance.of("parent", "Ouders", 12),
                        Attendance.of("youth", "Jongeren", 3),
                        Attendance.of("alderman", "Wethouders", 0)));
    }
}
