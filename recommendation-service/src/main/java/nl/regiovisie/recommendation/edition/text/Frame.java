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
 * What both documents begin and end with.
 *
 * @param site where readers find the site: {@code https://regiovisie.example}
 */
record Frame(Snapshot snapshot, String site) {

    private static final String TITLE = "Wat ouders, jongeren en cliëntenraden zeggen over de jeugdzorg in ";

    /** @param kind what the document is called: {@code Samenvatting} */
    Head head(String kind) {
        String place = snapshot.content().place().name();
        String edition = "editie " + snapshot.number();
        return new Head(
                "nl",
                kind + " " + place + ", " + edition,
                TITLE + place,
                "Aanbevelingen voor de regiovisie jeugdzorg in " + place
                        + ", hoe breed zij gedragen worden en wat de gemeenten antwoordden",
                "Regiovisie · " + place,
                kind + " · " + edition + " · " + madeOn(),
                checkPage().replaceFirst("^https?://", "")
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
        String place = snapshot.content().place().name();
        return new Note(
                Tone.COLOPHON,
                "Over deze editie",
                List.of(
                        Paragraph.of("Dit is editie " + snapshot.number() + " van " + place + ". Zij is gemaakt op "
                                + madeOn() + " en verandert niet meer."),
                        new Paragraph(
                                Style.BODY,
                                List.of(
                                        Run.of("Is dit document echt, en is er een nieuwere editie? Kijk op "),
                                        Run.link(checkPage(), checkPage()),
                                        Run.of("."))),
                        Paragraph.of(
                                "Aanbevelingen zijn gemaakt van wat er in bijeenkomsten is gezegd en daar aan het eind"
                                        + " is onderschreven. Steun staat er als aantal, nooit als percentage: een"
                                        + " bijeenkomst is geen peiling. Kleine groepen noemen wij niet precies, zodat"
                                        + " niemand te herkennen is."),
                        Paragraph.of("U mag dit document verder verspreiden en gebruiken als u de bron noemt (licentie "
                                + snapshot.licence() + "). " + snapshot.source() + ".")));
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
