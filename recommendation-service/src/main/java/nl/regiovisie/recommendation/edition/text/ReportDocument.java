package nl.regiovisie.recommendation.edition.text;

import static nl.regiovisie.platform.DutchDates.day;
import static nl.regiovisie.recommendation.edition.text.Dutch.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Contents;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Run;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Ended;
import nl.regiovisie.recommendation.edition.content.Content.Municipality;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Content.Voice;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/** Everything that is in an edition. */
public final class ReportDocument {

    private final Content content;
    private final Frame frame;
    private final Overview overview;

    private ReportDocument(Snapshot snapshot, String site) {
        content = snapshot.content();
        frame = Frame.ofPlace(snapshot, site);
        overview = new Overview(snapshot, Integer.MAX_VALUE);
    }

    /** @param site where readers find the site, without a slash at the end */
    public static Document of(Snapshot snapshot, String site) {
        return new ReportDocument(snapshot, site).document();
    }

    private Document document() {
        List<Block> parts = new ArrayList<>();
        parts.addAll(overview.news());
        parts.add(context());
        parts.add(overview.recommendations());
        parts.add(overview.open());
        parts.addAll(overview.minorityViews());
        content.themes().forEach(theme -> parts.add(theme(theme)));
        parts.addAll(ended());
        parts.add(meetings());
        parts.add(overview.heard());
        parts.add(whatBecameOfIt());
        parts.add(frame.reacting());
        List<Block> blocks = new ArrayList<>(frame.opening());
        blocks.add(contents(parts));
        blocks.addAll(parts);
        blocks.add(frame.colophon());
        return new Document(frame.head("Rapport"), blocks);
    }

    private static Block contents(List<Block> parts) {
        return new Contents(parts.stream()
                .map(Section.class::cast)
                .map(section -> Run.link(section.heading(), "#" + section.anchor()))
                .toList());
    }

    private Block context() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                "Gemeenten kopen jeugdzorg samen in, per regio. Wat zij daarbij willen, schrijven zij in een"
                        + " regiovisie. Ouders, jongeren, pleegouders en cliëntenraden praten daarover mee. Dit rapport"
                        + " vertelt wat zij zeiden, welke aanbevelingen daaruit zijn gemaakt, en wat elke gemeente ermee"
                        + " doet."));
        if (content.place().isSeries()) {
            blocks.add(Paragraph.of("Het gaat over de bijeenkomsten van " + new About(content.place()).within() + "."));
        }
        if (content.place().isRegion() && !content.municipalities().isEmpty()) {
            List<String> names =
                    content.municipalities().stream().map(Municipality::name).toList();
            blocks.add(Paragraph.of("Bij " + content.place().name() + " horen " + list(names) + "."));
        }
        return new Section("context", "Waar dit over gaat", blocks);
    }

    private Block theme(Theme theme) {
        int number = content.themes().indexOf(theme) + 1;
        List<Block> blocks = new ArrayList<>();
        for (Recommendation recommendation : theme.recommendations()) {
            blocks.add(new RecommendationPart(recommendation, content).section());
        }
        if (!theme.loose().isEmpty()) {
            blocks.add(new Section(
                    "los-" + number,
                    "Wat nog in geen aanbeveling staat",
                    theme.loose().stream().map(ReportDocument::loose).toList()));
        }
        return new Section("thema-" + number, "Thema: " + theme.name(), blocks);
    }

    private static Block loose(Voice voice) {
        String fate = Words.fate(voice.fate()) + (voice.reason() == null ? "" : ": " + voice.reason());
        return RecommendationPart.quotation(voice, Words.source(voice) + " · " + fate);
    }

    private List<Block> ended() {
        if (content.ended().isEmpty()) {
            return List.of();
        }
        return List.of(new Section(
                "vervallen",
                "Aanbevelingen die niet meer gelden",
                content.ended().stream().map(ReportDocument::ended).toList()));
    }

    private static Block ended(Ended one) {
        return new Section("aanbeveling-" + one.number(), one.number() + ". " + one.title(), said(one));
    }

    /** What it said, and why it does not hold any more. */
    static List<Block> said(Ended one) {
        List<Block> blocks = new ArrayList<>(Overview.voice(one.text()));
        String end = one.successor() == null
                ? "Ingetrokken op " + day(one.endedOn())
                : "Vervangen door aanbeveling " + one.successor() + " op " + day(one.endedOn());
        blocks.add(Paragraph.of(Style.SMALL, end + (one.reason() == null ? "." : ": " + one.reason())));
        return blocks;
    }

    private Block meetings() {
        List<Row> rows = content.meetings().stream()
                .map(meeting -> Row.of(meeting.title(), day(meeting.heldOn()), Words.attendance(meeting)))
                .toList();
        return new Section(
                "bijeenkomsten",
                "Bijeenkomsten en wie erbij waren",
                List.of(
                        rows.isEmpty()
                                ? Paragraph.of("Er zijn nog geen bijeenkomsten gepubliceerd.")
                                : new Table(
                                        List.of(
                                                new Column("Bijeenkomst", 6),
                                                new Column("Dag", 4),
                                                new Column("Wie erbij waren", 9)),
                                        rows)));
    }

    private Block whatBecameOfIt() {
        Stream<Row> fates = Words.FATES.keySet().stream()
                .filter(fate -> content.fates().getOrDefault(fate, 0) > 0)
                .map(fate ->
                        Row.of(Words.fate(fate), String.valueOf(content.fates().get(fate))));
        int all = content.fates().values().stream().mapToInt(Integer::intValue).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of("Niets van wat iemand zei, gaat verloren. Dit werd van elke uitspraak."));
        blocks.add(new Table(
                List.of(new Column("Wat ervan werd", 4), new Column("Aantal uitspraken", 2)),
                Stream.concat(fates, Stream.of(Row.of("Samen", String.valueOf(all))))
                        .toList()));
        if (content.sentIn() > 0) {
            blocks.add(Paragraph.of(
                    Style.SMALL,
                    "Daarvan zijn er " + content.sentIn()
                            + " ingestuurd buiten een bijeenkomst. Die woorden staan op de"
                            + " website en niet in dit rapport: wie iets instuurde, mag het later laten verwijderen."));
        }
        return new Section("sporen", "Waar alles gebleven is", blocks);
    }
}
