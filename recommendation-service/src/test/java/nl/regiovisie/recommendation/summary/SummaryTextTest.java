package nl.regiovisie.recommendation.summary;

import static nl.regiovisie.recommendation.summary.Samples.HOUTEN;
import static nl.regiovisie.recommendation.summary.Samples.LOPIK;
import static org.assertj.core.api.Assertions.assertThat;

import nl.regiovisie.recommendation.summary.Summary.Action;
import nl.regiovisie.recommendation.summary.Summary.Answer;
import nl.regiovisie.recommendation.summary.Summary.Outcome;
import nl.regiovisie.recommendation.summary.SummaryText.Fact;
import org.junit.jupiter.api.Test;

class SummaryTextTest {

    @Test
    void the_lead_tells_how_many_said_and_answered() {
        assertThat(new SummaryText(Samples.ordinary()).lead())
                .isEqualTo("Op 23 november 2021 was er een bijeenkomst over de regiovisie. "
                        + "Er liggen drie aanbevelingen voor Lekstroom. "
                        + "De twee gemeenten hebben samen 2 van de 6 antwoorden gegeven.");
    }

    @Test
    void the_lead_of_an_empty_summary_says_that_there_is_nothing_yet() {
        assertThat(new SummaryText(Samples.empty()).lead())
                .isEqualTo(
                        "Voor Lekstroom zijn nog geen aanbevelingen gepubliceerd. Zodra dat gebeurt, staan ze hier.");
    }

    @Test
    void a_small_group_gets_no_number_anywhere() {
        SummaryText text = new SummaryText(Samples.ordinary());

        assertThat(text.people()).containsExactly(new Fact("12", "ouders"));
        assertThat(text.fewPeople()).isEqualTo("jongeren");
        assertThat(text.attendance(Samples.meeting())).isEqualTo("12 ouders en minder dan 5 jongeren");
    }

    @Test
    void an_action_names_who_and_when() {
        SummaryText text = new SummaryText(Samples.empty());

        assertThat(text.action(new Action("Een proef.", "teamleider jeugd", "2027-Q2")))
                .isEqualTo("Een proef (teamleider jeugd, 2e kwartaal 2027).");
        assertThat(text.action(new Action("Een proef.", null, null))).isEqualTo("Een proef.");
    }

    @Test
    void what_waits_and_what_divides_is_open() {
        Summary summary = Samples.withThemes(Samples.theme(
                1,
                "Thema",
                Samples.recommendation(
                        1,
                        "Een",
                        "Tekst",
                        Samples.answer(HOUTEN, Outcome.ACCEPTED, null),
                        Samples.answer(LOPIK, Outcome.REJECTED, "Nee")),
                Samples.recommendation(
                        2, "Twee", "Tekst", Samples.answer(HOUTEN, Outcome.ACCEPTED, null), Answer.pending(LOPIK))));

        assertThat(new OpenPoints(summary).sentences())
                .containsExactly(
                        "Lopik moet nog antwoorden op aanbeveling 2.",
                        "Over aanbeveling 1 zijn de gemeenten het niet eens: 1 ja en 1 nee.");
    }

    @Test
    void municipalities_that_answered_nothing_share_a_sentence() {
        Summary summary = Samples.saying("Een", "Tekst");

        assertThat(new OpenPoints(summary).sentences())
                .containsExactly("Houten en Lopik moeten nog antwoorden op de aanbeveling.");
    }

    @Test
    void nothing_is_open_where_everything_is_answered_alike() {
        Summary summary = Samples.withThemes(Samples.theme(
                1,
                "Thema",
                Samples.recommendation(
                        1,
                        "Een",
                        "Tekst",
                        Samples.answer(HOUTEN, Outcome.ACCEPTED, null),
                        Samples.answer(LOPIK, Outcome.ACCEPTED, null))));

        assertThat(new OpenPoints(summary).sentences()).isEmpty();
    }
}
