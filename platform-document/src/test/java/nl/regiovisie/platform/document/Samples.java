package nl.regiovisie.platform.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Cell;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Contents;
import nl.regiovisie.platform.document.Block.Figure;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.platform.document.drawing.TileBars;
import nl.regiovisie.platform.document.drawing.TileBars.Line;

/** A document with each kind of block, and what people can type in it. */
final class Samples {

    static final List<String> HEADINGS = List.of("Wat er nieuw is", "Vertrouwen als basis", "1. Een vast gezicht");

    /** All of its text, in order, a block each. */
    static final List<String> TEXTS = List.of(
            "Wat mensen zeggen",
            "Er liggen twee aanbevelingen.",
            "Vertrouwen als basis",
            "Wat er nieuw is",
            "Twee aanbevelingen",
            "Eén antwoord: <script>alert('x')</script> & \"zo\"",
            "Vertrouwen als basis",
            "1. Een vast gezicht",
            "Zorg dat een gezin weet wie het kan bellen 😀.",
            "Ik vertel  steeds hetzelfde.",
            "Een ouder",
            "Niet iedereen denkt hetzelfde",
            "Twee jongeren willen wisselen, staat op de site.",
            "Gemeente",
            "Antwoord",
            "Houten",
            "Overgenomen",
            "in 2027",
            "1 van 2 antwoorden",
            "Over dit document",
            "Iemand zei: سلام");

    private Samples() {}

    static Document everything() {
        return document(
                new Contents(List.of(Run.link("Vertrouwen als basis", "#thema-1"))),
                new Section("nieuw", "Wat er nieuw is", List.of(news())),
                new Section("thema-1", "Vertrouwen als basis", List.of(recommendation())),
                new Note(Tone.COLOPHON, "Over dit document", List.of(Paragraph.of("Iemand zei: سلام"))));
    }

    private static Block news() {
        return new Bullets(List.of(
                List.of(Run.strong("Twee"), Run.of(" aanbevelingen")),
                List.of(Run.of("Eén antwoord: <script>alert('x')</script> & \"zo\""))));
    }

    private static Block recommendation() {
        return new Section(
                "aanbeveling-1",
                "1. Een vast gezicht",
                List.of(
                        Paragraph.of(Style.VOICE, "Zorg dat een gezin\u0007 weet wie het kan bellen 😀."),
                        new Quotation(List.of("Ik vertel  steeds hetzelfde."), "Een ouder"),
                        new Note(Tone.ASIDE, "Niet iedereen denkt hetzelfde", List.of(minority())),
                        answers(),
                        figure()));
    }

    private static Block minority() {
        return new Paragraph(
                Style.BODY,
                List.of(
                        Run.of("Twee jongeren willen wisselen, staat op "),
                        Run.link("de site", "https://regiovisie.example/?a=1&b=2"),
                        Run.of(".")));
    }

    private static Block figure() {
        return new Figure(
                new TileBars(List.of(new Line("Antwoorden", 1, 2, "1 van 2"))).drawing(),
                "Een van de twee antwoorden is er.",
                List.of(Paragraph.of("1 van 2 antwoorden")));
    }

    private static Block answers() {
        Cell answer = new Cell(List.of(Paragraph.of("Overgenomen"), Paragraph.of(Style.SMALL, "in 2027")));
        return new Table(
                List.of(new Column("Gemeente", 1), new Column("Antwoord", 3)),
                List.of(new Row(List.of(Cell.of("Houten"), answer))));
    }

    static Document document(Block... blocks) {
        List<Block> all = new ArrayList<>(List.of(Paragraph.of(Style.LEAD, "Er liggen twee aanbevelingen.")));
        all.addAll(List.of(blocks));
        return new Document(
                new Head(
                        "nl",
                        "Samenvatting Lekstroom, editie 3",
                        "Wat mensen zeggen",
                        "Aanbevelingen voor de jeugdzorg",
                        "Regiovisie · Lekstroom",
                        "Samenvatting · editie 3",
                        "https://regiovisie.example/controle",
                        Instant.parse("2026-11-24T08:00:00.123Z")),
                all);
    }
}
