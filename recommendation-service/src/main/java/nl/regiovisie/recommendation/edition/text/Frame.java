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
 */
record Frame(Snapshot snapshot, String site) {

    private static final String TITLE = "Wat ouders, jongeren en cliëntenraden zeggen over de jeugdzorg in ";

    /** @param kind what the document is called: {@code Samenvatting} */
    Head head(String kind) {
        String place = snapshot.content().place().name();
        return new Head(
                "nl",
                kind + " " + place + ", " + stamp(),
                TITLE + place,
                "Aanbevelingen voor de regiovisie jeugdzorg in " + place
                        + ", hoe breed zij gedragen worden en wat de gemeenten antwoordden",
                "Regiovisie · " + place,
                kind + " · " + (snapshot.isEdition() ? stamp() + " · " + madeOn() : stamp()),
                (snapshot.isEdition() ? checkPage() : pageOfPlace()).replaceFirst("^https?://", "")
                        + (snapshot.content().example() ? " · Voorbeeld, verzonnen inhoud" : ""),
                snapshot.content().asOf().atStartOfDay(AMSTERDAM).toInstant());
    }

    List<Block> opening() {
        List<Block> opening = new ArrayList<>();
        if (snapshot.content().example()) {
            opening.add(new Note(
                    Tone.WARNING,
                    "Voorbeeld",
                    List.of(Paragraph.of(
                            "De inhoud is verzonnen. Namen van gemeenten zijn echt, hun antwoorden niet."))));
        }
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
                                Run.link(pageOfPlace(), pageOfPlace())),
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
        lines.add(Paragraph.of("U mag dit document verder verspreiden en gebruiken als u de bron noemt (licentie "
                + snapshot.licence() + "). " + snapshot.source() + "."));
        return new Note(
                Tone.COLOPHON, snapshot.isEdition() ? "Over deze editie" : "Over dit document", List.copyOf(lines));
    }

    private List<Block> ofThisEdition() {
        return List.of(
                Paragraph.of("Dit is editie " + snapshot.number() + " van "
                        + snapshot.content().place().name() + ". Zij is gemaakt op " + madeOn()
                        + " en verandert niet meer."),
                leadingTo("Is dit document echt, en is er een nieuwere editie? Kijk op ", checkPage()));
    }

    private List<Block> ofThisDay() {
        return List.of(leadingTo(
                "Dit is de stand van " + madeOn() + ", en geen editie: morgen kan er iets anders staan. De nieuwste"
                        + " stand is op ",
                pageOfPlace()));
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

    private String checkPage() {
        return site + "/controle";
    }

    private String pageOfPlace() {
        return snapshot.content().place().isCountry()
                ? site + "/aanbevelingen"
                : site + "/regios/" + snapshot.content().place().regionCode();
    }
}
