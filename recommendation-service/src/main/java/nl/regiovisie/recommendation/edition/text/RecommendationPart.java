package nl.regiovisie.recommendation.edition.text;

import static nl.regiovisie.recommendation.edition.text.Dutch.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Cell;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Answer;
import nl.regiovisie.recommendation.edition.content.Content.Municipality;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Voice;

/** One recommendation with all that belongs to it. */
record RecommendationPart(Recommendation recommendation, Content content) {

    private static final int NAMES_TO_NAME = 40;

    private static final List<Column> COLUMNS =
            List.of(new Column("Gemeente", 3), new Column("Antwoord", 4), new Column("Uitleg", 9));

    Block section() {
        return new Section(anchor(), recommendation.number() + ". " + recommendation.title(), blocks());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(Overview.voice(recommendation.text()));
        blocks.add(Paragraph.of(Style.SMALL, Words.support(recommendation)));
        recommendation
                .minorityViews()
                .forEach(view -> blocks.add(
                        new Note(Tone.ASIDE, "Niet iedereen denkt hetzelfde", List.copyOf(Overview.voice(view)))));
        blocks.addAll(voices());
        blocks.addAll(answers());
        return blocks;
    }

    private List<Block> voices() {
        return recommendation.voices().isEmpty()
                ? List.of()
                : List.of(new Section(
                        anchor() + "-woorden",
                        "De woorden van toen",
                        recommendation.voices().stream()
                                .map(voice -> quotation(voice, Words.source(voice)))
                                .toList()));
    }

    static Block quotation(Voice voice, String source) {
        return new Quotation(Words.paragraphs(voice.text()), source);
    }

    private List<Block> answers() {
        List<Block> blocks = new ArrayList<>();
        if (!recommendation.answers().isEmpty()) {
            blocks.add(new Table(
                    COLUMNS,
                    recommendation.answers().stream()
                            .map(RecommendationPart::row)
                            .toList()));
        }
        if (recommendation.pending() > 0) {
            blocks.add(Paragraph.of(Style.SMALL, "Nog geen antwoord: " + pending() + "."));
        }
        return blocks.isEmpty()
                ? List.of()
                : List.of(new Section(anchor() + "-antwoorden", "Wat gemeenten antwoordden", blocks));
    }

    private static Row row(Answer answer) {
        return new Row(List.of(
                Cell.of(answer.municipality()), Cell.of(Words.outcome(answer.outcome())), new Cell(why(answer))));
    }

    private static List<Paragraph> why(Answer answer) {
        List<Paragraph> why = new ArrayList<>();
        if (answer.rationale() != null) {
            Words.paragraphs(answer.rationale()).forEach(line -> why.add(Paragraph.of(line)));
        }
        if (answer.copiedFrom() != null) {
            why.add(Paragraph.of(Style.SMALL, "Woorden overgenomen van gemeente " + answer.copiedFrom()));
        }
        answer.actions().forEach(action -> why.add(Paragraph.of("Actie: " + Words.action(action))));
        if (answer.realisation() != null) {
            why.add(Paragraph.of("Wat ervan kwam: "
                    + Words.state(answer.realisation().state()).toLowerCase(Locale.ROOT) + ". "
                    + answer.realisation().explanation()));
        }
        return why.isEmpty() ? List.of(Paragraph.of(Style.SMALL, "Zonder uitleg")) : why;
    }

    private String pending() {
        Set<String> answered =
                recommendation.answers().stream().map(Answer::code).collect(Collectors.toSet());
        List<String> names = content.municipalities().stream()
                .filter(one -> !answered.contains(one.code()))
                .map(Municipality::name)
                .distinct()
                .toList();
        boolean few = content.place().isRegion();
        return !few || names.size() > NAMES_TO_NAME ? recommendation.pending() + " gemeenten" : list(names);
    }

    private String anchor() {
        return "aanbeveling-" + recommendation.number();
    }
}
