package nl.regiovisie.meeting.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.meeting.report.ReportContent.Correction;
import nl.regiovisie.meeting.report.ReportContent.Said;
import nl.regiovisie.meeting.report.ReportContent.Theme;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Quotation;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.platform.document.Run;

/** An edition of a report as a document: who was there, what was planned, what was written and what was said. */
record Protocol(ReportContent report) {

    /** @param made stands in it as the moment of making */
    static Document of(ReportContent report, Instant made) {
        return new Document(head(report, made), new Protocol(report).blocks());
    }

    private static Head head(ReportContent report, Instant made) {
        String edition = "editie " + report.edition();
        return new Head(
                "nl",
                "Verslag: " + report.title() + ", " + edition,
                report.title(),
                "Wat er gezegd is in de bijeenkomst " + report.title() + ", wie erbij waren en wie ontbraken",
                "Regiovisie · verslag",
                "Verslag · " + edition + " · " + report.day(),
                report.checkPage().replaceFirst("^https?://", "")
                        + (report.example() ? " · Voorbeeld, verzonnen inhoud" : ""),
                made);
    }

    private List<Block> blocks() {
        return Stream.of(
                        opening(),
                        corrections(),
                        List.of(attendance()),
                        agenda(),
                        List.of(round(), new Section("verslag", "Verslag", Prose.of(report.text()))),
                        said(),
                        quoted("voorbeelden", "Goede voorbeelden", report.goodPractices()),
                        tips(),
                        quotations(),
                        List.of(colophon()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Block> opening() {
        List<Block> blocks = new ArrayList<>();
        if (report.example()) {
            blocks.add(new Note(Tone.WARNING, "Voorbeeld", List.of(Paragraph.of("De inhoud is verzonnen."))));
        }
        if (report.notice() != null) {
            blocks.add(new Note(Tone.WARNING, "Let op", paragraphs(report.notice())));
        }
        report.facts()
                .forEach(fact -> blocks.add(
                        new Paragraph(Style.BODY, List.of(Run.strong(fact.name() + ": "), Run.of(fact.value())))));
        return blocks;
    }

    private List<Block> corrections() {
        if (!report.isCorrected()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("De tekst van het verslag is niet veranderd. Dit moet u erbij weten."));
        report.corrections().forEach(one -> blocks.add(correction(one)));
        return List.of(new Section("rectificaties", "Rectificaties", blocks));
    }

    private static Block correction(Correction correction) {
        List<Block> blocks = new ArrayList<>(paragraphs(correction.text()));
        blocks.add(Paragraph.of(Style.SMALL, "Reden: " + correction.reason()));
        return new Note(Tone.WARNING, "Rectificatie " + correction.number() + ", " + correction.day(), blocks);
    }

    private Block attendance() {
        List<Block> blocks = new ArrayList<>();
        if (report.attendance().isEmpty()) {
            blocks.add(Paragraph.of("Wie erbij waren is niet geteld."));
        } else {
            blocks.add(new Table(
                    List.of(new Column("Rol", 3), new Column("Aantal", 1)),
                    report.attendance().stream()
                            .map(group -> Row.of(group.role(), group.count()))
                            .toList()));
            blocks.add(Paragraph.of(
                    Style.SMALL,
                    "Groepen van een tot vier mensen tellen wij niet precies, zodat niemand te herkennen is."));
        }
        if (!report.missing().isEmpty()) {
            blocks.add(new Section("ontbraken", "Wie er aan tafel ontbraken", List.of(Bullets.of(report.missing()))));
        }
        return new Section("aanwezig", "Wie erbij waren", blocks);
    }

    private List<Block> agenda() {
        return report.agenda().isEmpty()
                ? List.of()
                : List.of(new Section("agenda", "Agenda", List.of(Bullets.of(report.agenda()))));
    }

    private Block round() {
        List<Block> blocks = new ArrayList<>();
        String with = report.present() == null ? "" : ", met " + report.present() + " deelnemers";
        blocks.add(Paragraph.of(
                report.round() == null
                        ? "De groep is de lijst aan het eind samen langsgegaan" + with
                                + ". Achter elk punt staat wat de groep ervan vond."
                        : "De groep is de lijst niet samen langsgegaan. De reden: " + report.round()));
        if (report.note() != null) {
            blocks.addAll(paragraphs(report.note()));
        }
        if (report.afterwards() != null) {
            blocks.add(Paragraph.of(report.afterwards()));
        }
        return new Section("ronde", "De ronde aan het eind", blocks);
    }

    private List<Block> said() {
        List<Block> themes = new ArrayList<>();
        for (Theme theme : report.themes()) {
            themes.add(new Section("thema-" + (themes.size() + 1), theme.name(), quotes(theme.words())));
        }
        return themes.isEmpty() ? List.of() : List.of(new Section("gezegd", "Wat er gezegd is", themes));
    }

    private static List<Block> quoted(String anchor, String heading, List<Said> words) {
        return words.isEmpty() ? List.of() : List.of(new Section(anchor, heading, quotes(words)));
    }

    private List<Block> tips() {
        List<Block> blocks = new ArrayList<>();
        if (!report.advice().isEmpty()) {
            blocks.add(Bullets.of(report.advice()));
        }
        blocks.addAll(quotes(report.tips()));
        return blocks.isEmpty() ? List.of() : List.of(new Section("tips", "Tips", blocks));
    }

    private List<Block> quotations() {
        if (report.quotations().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.SMALL, "Met toestemming van wie dit zei."));
        blocks.addAll(quotes(report.quotations()));
        return List.of(new Section("citaten", "In hun eigen woorden", blocks));
    }

    private static List<Block> quotes(List<Said> words) {
        return words.stream()
                .map(said -> (Block) new Quotation(
                        said.text().lines().filter(line -> !line.isBlank()).toList(), source(said)))
                .toList();
    }

    private static String source(Said said) {
        List<String> parts = new ArrayList<>();
        if (said.question() != null) {
            parts.add("Op de vraag: " + said.question());
        }
        parts.add(said.kind());
        parts.add(said.voices());
        parts.add(said.endorsement());
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private Block colophon() {
        return new Note(
                Tone.COLOPHON,
                "Over dit verslag",
                List.of(
                        Paragraph.of(
                                "Dit is editie " + report.edition() + ", van " + report.day()
                                        + ". Zij verandert niet meer; wat niet klopt, wordt rechtgezet in een volgende editie."),
                        leadingTo("Is dit document echt, en is er een nieuwere editie? Kijk op ", report.checkPage()),
                        leadingTo("Verslag, woorden en wat ermee gebeurde staan op ", report.address()),
                        Paragraph.of("Wat vertrouwelijk gezegd is staat er niet in. Citaten staan er alleen in met"
                                + " toestemming."),
                        Paragraph.of("U mag dit document verder verspreiden en gebruiken als u de bron noemt:"
                                + " Regiovisie, " + report.address() + " (licentie CC BY 4.0).")));
    }

    private static Block leadingTo(String words, String address) {
        return new Paragraph(Style.BODY, List.of(Run.of(words), Run.link(address, address), Run.of(".")));
    }

    private static List<Block> paragraphs(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> (Block) Paragraph.of(line))
                .toList();
    }
}
