package nl.regiovisie.recommendation.letter.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Outcome;
import nl.regiovisie.recommendation.letter.text.CopyContent.Annex;
import nl.regiovisie.recommendation.letter.text.CopyContent.Place;
import nl.regiovisie.recommendation.letter.text.CopyContent.Stressed;

/** Letters for tests that need no server. */
public final class Copies {

    private static final String TEXT = """
        Wij zijn [raad]. Wij schrijven u over de jeugdzorg in de jeugdregio [regio], waar ook [gemeente] bij hoort.

        [eigen woorden]

        Deze aanbevelingen vinden wij voor [gemeente] het belangrijkst:
        [aanbevelingen]

        Wij lichten dit graag toe. Laat u ons weten wanneer u dit bespreekt?

        Met vriendelijke groet,\
        """;

    private Copies() {}

    public static CopyContent ordinary() {
        return saying("Cliëntenraad De Brug", "Wij zien gezinnen die hun verhaal steeds opnieuw vertellen.");
    }

    /** @param words of the council and, as far as it fits there, the title of a recommendation */
    public static CopyContent saying(String body, String words) {
        return copy(12, body, words, List.of("Postbus 12, 3500 AA Utrecht", "raad@debrug.example"), annexes());
    }

    /** As little as there can be. */
    public static CopyContent bare() {
        return copy(12, "De Brug", "", List.of(), List.of());
    }

    public static CopyContent draft() {
        return ordinary().numbered(0);
    }

    private static List<Annex> annexes() {
        return List.of(new Annex(new UUID(0, 1), "SUMMARY", "Lekstroom", 3, LocalDate.of(2026, 11, 24)));
    }

    private static CopyContent copy(int number, String body, String words, List<String> contact, List<Annex> annexes) {
        return new CopyContent(
                number,
                LocalDate.of(2026, 11, 27),
                body,
                contact,
                "namens " + body,
                new Place("JZ26", "Lekstroom"),
                new Place("GM0310", "De Bilt"),
                annexes.isEmpty() ? List.of() : List.of("Postbus 300", "3720 AH Bilthoven"),
                "Geachte leden van de gemeenteraad,",
                "Neem onze aanbevelingen mee in de regiovisie van [regio]",
                TEXT,
                words,
                List.of(
                        new Stressed(1, "Geef elk gezin één vaste contactpersoon", null, null),
                        new Stressed(4, "Houd wachttijden bij", Outcome.PARTIALLY_ACCEPTED, LocalDate.of(2026, 3, 3)),
                        new Stressed(7, "Vraag jongeren zelf", Outcome.REJECTED, LocalDate.of(2026, 3, 3))),
                annexes,
                false);
    }
}
