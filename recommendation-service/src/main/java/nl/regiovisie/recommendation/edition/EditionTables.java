package nl.regiovisie.recommendation.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.platform.table.TableForm;
import nl.regiovisie.platform.table.TableForm.Column;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Answer;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Content.Voice;

/**
 * What is in an edition as tables, for who counts or searches. Columns have the names that they have in the open data.
 *
 * @param site where readers find the site, without a slash at the end
 */
record EditionTables(Content content, String site) {

    private static final int WIDTH = 20;

    TableForm recommendations() {
        return table(
                "aanbevelingen",
                "nummer, titel, tekst, thema, landelijk, genoemd_in, bijeenkomsten, uitspraken, breed_gedragen",
                content.themes().stream()
                        .flatMap(theme -> theme.recommendations().stream().map(one -> recommendation(theme, one))));
    }

    private static List<Object> recommendation(Theme theme, Recommendation one) {
        return Arrays.asList(
                one.number(),
                one.title(),
                one.text(),
                theme.name(),
                yes(one.national()),
                one.support().meetings(),
                one.support().meetingsInScope(),
                one.support().contributions(),
                yes(one.support().broad()));
    }

    TableForm answers() {
        return table(
                "antwoorden",
                "aanbeveling_nummer, gemeente_code, gemeente, antwoord, uitleg, acties, gegeven_op, gerealiseerd, uitleg_realisatie",
                content.recommendations().flatMap(one -> one.answers().stream().map(answer -> answer(one, answer))));
    }

    private static List<Object> answer(Recommendation one, Answer answer) {
        return Arrays.asList(
                one.number(),
                answer.code(),
                answer.municipality(),
                answer.outcome(),
                answer.rationale(),
                String.join(
                        "\n",
                        answer.actions().stream().map(Content.Action::text).toList()),
                answer.answeredOn(),
                answer.realisation() == null ? null : answer.realisation().state(),
                answer.realisation() == null ? null : answer.realisation().explanation());
    }

    /** What was said in meetings, with the recommendation that it became; without one where it is in none. */
    TableForm voices() {
        return table(
                "uitspraken",
                "id, aanbeveling_nummer, thema, soort, tekst, wie, bijeenkomst, dag, instemming, opmerking_bij_instemming, vervolg, vervolg_reden",
                content.themes().stream()
                        .flatMap(theme -> Stream.concat(
                                theme.recommendations().stream()
                                        .flatMap(one ->
                                                one.voices().stream().map(voice -> voice(theme, one.number(), voice))),
                                theme.loose().stream().map(voice -> voice(theme, null, voice)))));
    }

    private static List<Object> voice(Theme theme, Integer recommendation, Voice voice) {
        return Arrays.asList(
                voice.id(),
                recommendation,
                theme.name(),
                voice.kind(),
                voice.text(),
                String.join(", ", voice.roles()),
                voice.meeting(),
                voice.heldOn(),
                voice.endorsement(),
                voice.remark(),
                voice.fate(),
                voice.reason());
    }

    /** Each with the address of its report, in every format. */
    TableForm meetings() {
        return table(
                "bijeenkomsten",
                "id, titel, dag, verslag",
                content.meetings().stream()
                        .map(meeting -> Arrays.asList(
                                meeting.id(),
                                meeting.title(),
                                meeting.heldOn(),
                                site + "/bijeenkomsten/" + meeting.id() + "/verslag")));
    }

    private static TableForm table(String name, String columns, Stream<List<Object>> rows) {
        return new TableForm(
                name,
                Arrays.stream(columns.split(", "))
                        .map(column -> Column.of(column, WIDTH))
                        .toList(),
                rows.map(row -> row.stream()
                                .map(cell -> Objects.toString(cell, ""))
                                .toList())
                        .toList());
    }

    private static String yes(boolean so) {
        return so ? "ja" : "nee";
    }
}
