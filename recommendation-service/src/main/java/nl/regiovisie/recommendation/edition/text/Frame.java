package nl.regiovisie.recommendation.edition.text;

import static nl.regiovisie.platform.DutchDates.day;
import static nl.regiovisie.platform.Today.AMSTERDAM;

import java.util.ArrayList;
import java.util.List;
import nl.regiovisie.platform.document.Block;
import nl.regiovisie.platform.document.Block.Bullets;
import nl.regiovisie.platform.document.Block.Note;
import nl.regiovisie.platform.document.Block.Paragraph;
import nl.regiovisie.platform.document.Block.Section;
import nl.regiovisie.platform.document.Block.Style;
import nl.regiovisie.platform.document.Block.Tone;
import nl.regiovisie.platform.document.Head;
import nl.regiovisie.platform.document.Run;
import nl.regiovisie.recommendation.edition.content.Snapshot;

/**
 * What both documents begin and end with. A document of an edition carries its number and the page that checks it; one of
 * what is public now says so, and where the newest is.
 *
 * @param site where readers find the site: {@code https://regiovisie.example}
 * @param page where what is public now is found
 */
record Frame(Snapshot snapshot, String site, String page) {

    static Frame ofPlace(Snapshot snapshot, String site) {
        return new Frame(snapshot, site, new About(snapshot.content().place()).page(site));
    }

    /** @param kind what a document about a region, a series or the country is called: {@code Samenvatting} */
    Head head(String kind) {
        return head(kind, kind + " " + snapshot.content().place().name(), about().title(), about().subject());
    }

    /**
     * @param mark at the top of each page
     * @param name for lists of files, to which is added of when it is
     */
    Head head(String mark, String name, String title, String subject) {
        return new Head(
                "nl",
                name + ", " + stamp(),
                title,
                subject,
                "Regiovisie · " + snapshot.content().place().name(),
                mark + " · " + (snapshot.isEdition() ? stamp() + " · " + madeOn() : stamp()),
                (snapshot.isEdition() ? checkPage() : page).replaceFirst("^https?://", "")
                        + (snapshot.content().example() ? " · Voorbeeld, verzonnen inhoud" : ""),
                snapshot.content().asOf().atStartOfDay(AMSTERDAM).toInstant());
    }

    /** That it is invented, if it is. */
    List<Block> warning() {
        return snapshot.content().example()
                ? List.of(new Note(
                        Tone.WARNING,
                        "Voorbeeld",
                        List.of(Paragraph.of(
                                "De inhoud is verzonnen. Namen van gemeenten zijn echt, hun antwoorden niet."))))
                : List.of();
    }

    List<Block> opening() {
        List<Block> opening = new ArrayList<>(warning());
        opening.add(Paragraph.of(Style.LEAD, new Sentences(snapshot).lead()));
        opening.addAll(new Charts(snapshot.content()).numbers());
        return opening;
    }

    Block reacting() {
        return new Section(
                "reageren",
                "Reageren of meer lezen",
                List.of(new Bullets(List.of(
                        List.of(
                                Run.of("De woorden uit de bijeenkomsten, en elk antwoord zodra het er is: "),
                                Run.link(page, page)),
                        List.of(
                                Run.of("Iets toevoegen, ook als u niet bij een bijeenkomst was: "),
                                Run.link(site + "/meepraten", site + "/meepraten")),
                        List.of(Run.of(
                                "Bent u raadslid? Vraag uw college welke aanbevelingen het overneemt, en wanneer u"
                                        + " hoort of de beloften zijn waargemaakt."))))));
    }

    Block colophon() {
        List<Block> lines = new ArrayList<>(snapshot.isEdition() ? ofThisEdition() : ofThisDay());
        lines.add(Paragraph.of(
                "Aanbevelingen zijn gemaakt van wat er in bijeenkomsten is gezegd en daar aan het eind is onderschreven."
                        + " Steun staat er als aantal, nooit als percentage: een bijeenkomst is geen peiling. Kleine"
                        + " groepen noemen wij niet precies, zodat niemand te herkennen is."));
        if (snapshot.content().place().isSeries()) {
            lines.add(Paragraph.of(SeriesWords.BELONGING));
        }
        lines.add(Paragraph.of("U mag dit document verder verspreiden en gebruiken als u de bron noemt (licentie "
                + snapshot.licence() + "). " + snapshot.source() + "."));
        return new Note(
                Tone.COLOPHON, snapshot.isEdition() ? "Over deze editie" : "Over dit document", List.copyOf(lines));
    }

    private List<Block> ofThisEdition() {
        return List.of(
                Paragraph.of("Dit is editie " + snapshot.number() + " van " + about().within() + ". Zij is gemaakt op "
                        + madeOn() + " en verandert niet meer."),
                leadingTo("Is dit document echt, en is er een nieuwere editie? Kijk op ", checkPage()));
    }

    private List<Block> ofThisDay() {
        return List.of(leadingTo(
                "Dit is de stand van " + madeOn() + ", en geen editie: morgen kan er iets anders staan. De nieuwste"
                        + " stand is op ",
                page));
    }

    private static Block leadingTo(String words, String address) {
        return new Paragraph(Style.BODY, List.of(Run.of(words), Run.link(address, address), Run.of(".")));
    }

    /** {@code editie 3}, or of which day it is. */
    private String stamp() {
        return snapshot.isEdition() ? "editie " + snapshot.number() : "stand van " + madeOn();
    }

    private String madeOn() {
        return day(snapshot.content().asOf());
    }

    private About about() {
        return new About(snapshot.content().place());
    }

    private String checkPage() {
        return site + "/controle";
    }
}
