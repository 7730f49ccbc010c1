package nl.regiovisie.recommendation.letter.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.platform.document.Document;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.platform.document.Opening;
import nl.regiovisie.platform.document.Opening.Fact;
import nl.regiovisie.platform.document.Opening.Letter;
import nl.regiovisie.platform.document.Run;
import nl.regiovisie.recommendation.letter.template.Placeholder;
import nl.regiovisie.recommendation.letter.template.TemplateText;
import nl.regiovisie.recommendation.letter.text.CopyContent.Stressed;

/** A letter that a council is proud of, on one or two sheets. */
public final class LetterDocument {

    private static final String EXAMPLE = " · Voorbeeld, verzonnen inhoud";

    private final CopyContent copy;
    private final String site;
    private final Map<Placeholder, String> names;

    private LetterDocument(CopyContent copy, String site) {
        this.copy = copy;
        this.site = site;
        this.names = Map.of(
                Placeholder.MUNICIPALITY,
                copy.municipality().name(),
                Placeholder.REGION,
                copy.region().name(),
                Placeholder.BODY,
                copy.body());
    }

    /** @param site where readers find the site, without a slash at the end */
    public static Document of(CopyContent copy, String site) {
        LetterDocument letter = new LetterDocument(copy, site);
        return new Document(letter.head(), letter.opening(), letter.blocks());
    }

    private Head head() {
        String mark = copy.isDraft() ? "Concept" : "Brief " + copy.number();
        return new Head(
                "nl",
                mark + " van " + copy.body() + " aan " + council(),
                filled(copy.subject()),
                "Brief van " + copy.body() + " aan " + council() + " over de jeugdzorg in "
                        + copy.region().name(),
                copy.body(),
                mark + " · " + DutchDates.day(copy.day()),
                mark + " aan " + council() + (copy.example() ? EXAMPLE : ""),
                copy.day().atStartOfDay(Today.AMSTERDAM).toInstant());
    }

    private Opening opening() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Datum", DutchDates.day(copy.day())));
        facts.add(new Fact("Ons kenmerk", copy.isDraft() ? "concept" : "brief " + copy.number()));
        if (!copy.annexes().isEmpty()) {
            facts.add(new Fact("Bijlagen", String.valueOf(copy.annexes().size())));
        }
        return new Letter(lines(copy.body(), copy.contact()), lines("Aan " + council(), copy.address()), facts);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        warning().ifPresent(blocks::add);
        blocks.add(Paragraph.of(filled(copy.salutation())));
        TemplateText.paragraphs(copy.text()).forEach(line -> blocks.addAll(part(line)));
        blocks.add(Paragraph.of(Style.SIGNATURE, copy.signature()));
        if (!copy.annexes().isEmpty()) {
            blocks.add(annexes());
        }
        return blocks;
    }

    private Optional<Block> warning() {
        if (copy.example()) {
            return Optional.of(note("Voorbeeld", "Deze brief is verzonnen. Verstuur hem niet."));
        }
        return copy.isDraft()
                ? Optional.of(note("Concept", "Deze brief is nog niet af. Verstuur hem niet."))
                : Optional.empty();
    }

    private static Block note(String label, String text) {
        return new Note(Tone.WARNING, label, List.of(Paragraph.of(text)));
    }

    private List<Block> part(String line) {
        Placeholder alone = TemplateText.alone(line).orElse(null);
        if (alone == Placeholder.OWN_WORDS) {
            return TemplateText.paragraphs(copy.ownWords()).stream()
                    .map(words -> (Block) Paragraph.of(filled(words)))
                    .toList();
        }
        return alone == Placeholder.RECOMMENDATIONS ? recommendations() : List.of(Paragraph.of(filled(line)));
    }

    private List<Block> recommendations() {
        return copy.recommendations().isEmpty()
                ? List.of()
                : List.of(new Bullets(copy.recommendations().stream()
                        .map(one -> List.of(
                                Run.strong(one.number() + ". " + one.title()), Run.of(" (" + answer(one) + ")")))
                        .toList()));
    }

    private static String answer(Stressed one) {
        if (one.outcome() == null) {
            return "uw gemeente antwoordde hier nog niet op";
        }
        String answered =
                switch (one.outcome()) {
                    case ACCEPTED -> "uw gemeente nam dit over";
                    case PARTIALLY_ACCEPTED -> "uw gemeente nam dit gedeeltelijk over";
                    case REJECTED -> "uw gemeente nam dit niet over";
                    case OUT_OF_SCOPE -> "uw gemeente antwoordde dat zij hier niet over gaat";
                };
        return answered + ", " + DutchDates.day(one.answeredOn());
    }

    private Block annexes() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Bullets.of(copy.annexes().stream()
                .map(annex -> annex.title() + ", van " + DutchDates.day(annex.madeOn()))
                .toList()));
        blocks.add(new Paragraph(
                Style.SMALL,
                List.of(
                        Run.of("Of een bijlage echt is, en of er een nieuwere is, ziet u op "),
                        Run.link(site + "/controle", site + "/controle"),
                        Run.of("."))));
        return new Section("bijlagen", "Bijlagen", blocks);
    }

    private String council() {
        return "de gemeenteraad van " + copy.municipality().name();
    }

    private String filled(String text) {
        return TemplateText.filled(text, names);
    }

    private static List<String> lines(String first, List<String> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
