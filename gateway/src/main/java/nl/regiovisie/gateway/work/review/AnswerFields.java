package nl.regiovisie.gateway.work.review;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.Stream;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.review.Reviews.Section;
import nl.regiovisie.gateway.work.standard.Standards.Standard;

/**
 * The fields of an answer, with what can be chosen in them.
 *
 * @param vision the text that an answer can point at
 * @param standards words that can be put in
 * @param source name of the municipality whose words these were at first; null for none
 */
public record AnswerFields(
        AnswerForm form,
        Faults faults,
        List<Section> vision,
        List<Standard> standards,
        String source,
        LocalDate today) {

    private static final int QUARTERS = 12;

    /** From this one on, {@code 2027-Q1}, with what was chosen before. */
    public List<String> quarters(String chosen) {
        Stream<String> ahead = Stream.iterate(today, day -> day.plus(1, IsoFields.QUARTER_YEARS))
                .limit(QUARTERS)
                .map(day -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR));
        Stream<String> before = chosen == null || chosen.isBlank() ? Stream.empty() : Stream.of(chosen);
        return Stream.concat(before, ahead).distinct().sorted().toList();
    }
}
