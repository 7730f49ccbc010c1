package nl.regiovisie.recommendation.edition.text;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Column;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Row;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Table;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.recommendation.edition.content.Content;
import nl.regiovisie.recommendation.edition.content.Content.Recommendation;
import nl.regiovisie.recommendation.edition.content.Content.Theme;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/**
 * What both documents show: everything in the report, and in the summary what fits on a few sheets.
 *
 * @param most how many lines of each kind there may be
 */
record Overview(Snapshot snapshot, int most) {

    /** What is new since the edition before; nothing for what is public now. */
    List<Block> news() {
        if (!snapshot.isEdition()) {
            return List.of();
        }
        boolean first = snapshot.number() == 1;
        String heading = first ? "Wat er in staat" : "Nieuw sinds editie " + (snapshot.number() - 1);
        List<String> news = new Sentences(snapshot).news();
        return List.of(
                new Section("nieuw", heading, List.of(news.isEmpty() ? Paragraph.of("Nog niets.") : Bullets.of(news))));
    }

    /** Every theme with its recommendations, the most widely supported ones where there is no room for all. */
    Block recommendations() {
        List<Recommendation> chosen = chosen();
        List<Block> blocks = new ArrayList<>(new Charts(content()).ofRecommendations());
        for (Theme theme : content().themes()) {
            List<Row> rows = theme.recommendations().stream()
                    .filter(chosen::contains)
                    .map(Overview::row)
                    .toList();
            if (!rows.isEmpty()) {
                blocks.add(new Section(
                        "overzicht-" + (content().themes().indexOf(theme) + 1),
                        theme.name(),
                        List.of(new Table(COLUMNS, rows))));
            }
        }
        if (chosen.isEmpty()) {
            blocks.add(Paragraph.of("Er zijn nog geen aanbevelingen."));
        }
        rest(content().recommendations().count() - chosen.size(), "aanbeveling staat", "aanbevelingen staan")
                .ifPresent(blocks::add);
        SeriesWords.shared(content()).map(Paragraph::of).ifPresent(blocks::add);
        return new Section("overzicht", "In één oogopslag", blocks);
    }

    private static final List<Column> COLUMNS = List.of(
            new Column("Aanbeveling", 10), new Column("Genoemd in", 5), new Column("Antwoorden van gemeenten", 6));

    private static Row row(Recommendation one) {
        return Row.of(one.number() + ". " + one.title(), Words.breadth(one.support()), Words.answers(one));
    }

    private List<Recommendation> chosen() {
        Set<Integer> numbers = content()
                .recommendations()
                .sorted(comparingInt((Recommendation one) -> -one.support().meetings())
                        .thenComparingInt(Recommendation::number))
                .limit(most)
                .map(Recommendation::number)
                .collect(Collectors.toSet());
        return content()
                .recommendations()
                .filter(one -> numbers.contains(one.number()))
                .toList();
    }

    Block open() {
        List<String> open = new Sentences(snapshot).open();
        if (open.isEmpty()) {
            return new Section("open", "Wat is nog open?", List.of(Paragraph.of("Niets.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Bullets.of(open.stream().limit(most).toList()));
        rest(open.size() - most, "punt staat", "punten staan").ifPresent(blocks::add);
        return new Section("open", "Wat is nog open?", blocks);
    }

    /** Views of a few, beside the recommendations that they are about; empty if there are none. */
    List<Block> minorityViews() {
        List<Block> views = content()
                .recommendations()
                .flatMap(one -> one.minorityViews().stream().map(view ->
                        (Block) new Note(Tone.ASIDE, "Bij aanbeveling " + one.number(), List.copyOf(voice(view)))))
                .toList();
        if (views.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(views.stream().limit(most).toList());
        rest(views.size() - most, "standpunt staat", "standpunten staan").ifPresent(blocks::add);
        return List.of(new Section("minderheid", "Niet iedereen denkt hetzelfde", blocks));
    }

    Block heard() {
        List<String> sentences = new Sentences(snapshot).heard();
        return new Section(
                "gehoord",
                "Wie gehoord zijn",
                sentences.isEmpty()
                        ? List.of(Paragraph.of("Er zijn nog geen bijeenkomsten gepubliceerd."))
                        : sentences.stream()
                                .map(line -> (Block) Paragraph.of(line))
                                .toList());
    }

    static List<Paragraph> voice(String text) {
        return Words.paragraphs(text).stream()
                .map(line -> Paragraph.of(Style.VOICE, line))
                .toList();
    }

    /** A list that was cut says so. */
    private Optional<Block> rest(long many, String one, String more) {
        return many <= 0
                ? Optional.empty()
                : Optional.of(Paragraph.of(
                        Style.SMALL,
                        "Nog " + many + " " + (many == 1 ? one : more) + " in het rapport van "
                                + (snapshot.isEdition() ? "deze editie." : "vandaag.")));
    }

    private Content content() {
        return snapshot.content();
    }
}
