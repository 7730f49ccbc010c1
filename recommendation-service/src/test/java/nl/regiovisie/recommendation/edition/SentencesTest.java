package nl.regiovisie.recommendation.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regiovisie.platform.document.Format;
import nl.regiovisie.recommendation.edition.content.Content.Answer;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Snapshot;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void the_lead_tells_how_many_said_and_answered() {
        assertThat(summary(Snapshots.ordinary()))
                .contains("Op 23 november 2021 was er een bijeenkomst over de regiovisie. "
                        + "Er liggen drie aanbevelingen voor Lekstroom. "
                        + "De gemeenten hebben samen 2 van de 6 antwoorden gegeven.");
    }

    @Test
    void the_lead_of_an_empty_edition_says_that_there_is_nothing_yet() {
        assertThat(summary(Snapshots.empty())).contains("Voor Lekstroom zijn nog geen aanbevelingen gepubliceerd.");
    }

    @Test
    void what_waits_and_what_divides_is_open() {
        assertThat(summary(answered(
                        answer("GM0321", "Houten", "ACCEPTED"),
                        answer("GM0331", "Lopik", "REJECTED"),
                        answer("GM0321", "Houten", "ACCEPTED"))))
                .contains(
                        "Lopik moet nog antwoorden op aanbeveling 2.",
                        "Over aanbeveling 1 zijn de gemeenten het niet eens: 1 ja, 1 nee.");
    }

    @Test
    void municipalities_that_answered_nothing_share_a_sentence() {
        assertThat(summary(answered())).contains("Houten en Lopik moeten nog op alles antwoorden.");
    }

    @Test
    void nothing_that_municipalities_must_do_is_open_where_everything_is_answered_alike() {
        assertThat(summary(answered(
                        answer("GM0321", "Houten", "ACCEPTED"),
                        answer("GM0331", "Lopik", "ACCEPTED"),
                        answer("GM0321", "Houten", "ACCEPTED"),
                        answer("GM0331", "Lopik", "ACCEPTED"))))
                .noneMatch(line -> line.contains("antwoorden op"))
                .noneMatch(line -> line.contains("niet eens"));
    }

    @Test
    void what_is_public_now_has_no_number_and_no_news_and_names_the_page_with_the_newest() {
        List<String> now = summary(Snapshot.asOfNow(Snapshots.ordinary().content()));

        assertThat(now)
                .contains(
                        "Over dit document",
                        "Dit is de stand van 24 november 2026, en geen editie: morgen kan er iets anders staan."
                                + " De nieuwste stand is op https://regiovisie.example/regios/JZ26.")
                .noneMatch(line -> line.startsWith("Nieuw sinds") || line.contains("/controle"));
    }

    /** @param answers two for the first recommendation, the others for the second */
    private static Snapshot answered(Answer... answers) {
        List<Answer> all = List.of(answers);
        int first = Math.min(2, all.size());
        Recommendation one =
                Snapshots.recommendation(1, "Een", all.subList(0, first).toArray(Answer[]::new));
        Recommendation two = Snapshots.recommendation(
                2, "Twee", all.subList(first, all.size()).toArray(Answer[]::new));
        return Snapshot.after(null, Snapshots.content(List.of(new Theme("t1", "Thema", List.of(one, two), List.of()))));
    }

    private static Answer answer(String code, String name, String outcome) {
        return Snapshots.answered(code, name, outcome, "Daarom.");
    }

    private static List<String> summary(Snapshot snapshot) {
        byte[] page = Making.file(Kind.SUMMARY, Format.HTML, snapshot);
        return Making.blocksOfPage(new String(page, StandardCharsets.UTF_8));
    }
}
