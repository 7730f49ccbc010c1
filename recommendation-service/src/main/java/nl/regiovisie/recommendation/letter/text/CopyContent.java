package nl.regiovisie.recommendation.letter.text;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.regiovisie.recommendation.assessment.Outcome;

/**
 * All that stands in a letter as one municipal council gets it. It is kept as it was when the letter was finished.
 *
 * @param number of the letter; 0 as long as it is a draft
 * @param day on which it was finished, or of today, in Europe/Amsterdam
 * @param contact lines below the name of the body
 * @param signature below the letter
 * @param address lines below the name of the municipal council
 * @param salutation how it begins
 * @param subject as the template has it, with placeholders
 * @param text of the template, with placeholders
 * @param example true if it is about invented demonstration content
 */
public record CopyContent(
        int number,
        LocalDate day,
        String body,
        List<String> contact,
        String signature,
        Place region,
        Place municipality,
        List<String> address,
        String salutation,
        String subject,
        String text,
        String ownWords,
        List<Stressed> recommendations,
        List<Annex> annexes,
        boolean example) {

    public record Place(String code, String name) {}

    /**
     * A recommendation that the body wants to be looked at.
     *
     * @param outcome of the newest answer of the municipality; null while there is none
     * @param answeredOn null while there is none
     */
    public record Stressed(int number, String title, Outcome outcome, LocalDate answeredOn) {}

    /** A document of an edition. @param kind {@code SUMMARY} or {@code REPORT} */
    public record Annex(UUID edition, String kind, String place, int number, LocalDate madeOn) {

        /** {@code Samenvatting Lekstroom, editie 3} */
        String title() {
            return name() + " " + place + ", editie " + number;
        }

        /** {@code samenvatting-editie-3} */
        public String file() {
            return name().toLowerCase(Locale.ROOT) + "-editie-" + number;
        }

        private String name() {
            return kind.equals("REPORT") ? "Rapport" : "Samenvatting";
        }
    }

    @JsonIgnore
    public boolean isDraft() {
        return number == 0;
    }

    /** The same, finished under a number. */
    public CopyContent numbered(int given) {
        return new CopyContent(
                given,
                day,
                body,
                contact,
                signature,
                region,
                municipality,
                address,
                salutation,
                subject,
                text,
                ownWords,
                recommendations,
                annexes,
                example);
    }
}
