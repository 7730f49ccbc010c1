package nl.regiovisie.recommendation.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regiovisie.platform.table.TableForm;
import nl.regiovisie.platform.table.TableForm.Column;
import nl.regiovisie.recommendation.figure.Figures.Answers;
import nl.regiovisie.recommendation.figure.Figures.Contributions;
import nl.regiovisie.recommendation.figure.Figures.Numbers;
import nl.regiovisie.recommendation.figure.Figures.ThemeCount;

/** The figures as a table: the country, and then a line for each region. */
final class FigureTable {

    private static final int WIDTH = 12;
    private static final List<String> FIRST = List.of(
            "regio_code",
            "regio_naam",
            "gemeenten",
            "bijeenkomsten",
            "deelnames_minstens",
            "deelnames_hoogstens",
            "bijdragen",
            "bijdragen_wachten",
            "bijdragen_gebundeld",
            "bijdragen_doorgegeven",
            "bijdragen_beantwoord",
            "bijdragen_afgesloten",
            "aanbevelingen");
    private static final List<String> LAST = List.of(
            "antwoorden_mogelijk",
            "antwoorden",
            "overgenomen",
            "deels_overgenomen",
            "niet_overgenomen",
            "buiten_bereik",
            "gerealiseerd",
            "deels_gerealiseerd",
            "niet_gerealiseerd",
            "mediaan_dagen_tot_antwoord");

    private FigureTable() {}

    static TableForm of(Figures figures) {
        List<ThemeCount> themes = figures.country().numbers().byTheme();
        Stream<String> ofThemes = themes.stream().map(theme -> "aanbevelingen_" + theme.theme());
        int municipalities = figures.items().stream()
                .mapToInt(Figures.OfRegion::municipalities)
                .sum();
        List<List<String>> lines = new ArrayList<>();
        lines.add(line("NL", "Nederland", municipalities, figures.country().numbers(), themes));
        figures.items()
                .forEach(region -> lines.add(line(
                        region.regionCode(), region.regionName(), region.municipalities(), region.numbers(), themes)));
        return new TableForm(
                "Cijfers",
                Stream.of(FIRST.stream(), ofThemes, LAST.stream())
                        .flatMap(names -> names)
                        .map(name -> Column.of(name, WIDTH))
                        .toList(),
                lines);
    }

    private static List<String> line(
            String code, String name, int municipalities, Numbers numbers, List<ThemeCount> themes) {
        Contributions said = numbers.contributions();
        Answers answers = numbers.answers();
        Stream<?> first = Stream.of(
                code,
                name,
                municipalities,
                numbers.meetings(),
                numbers.people().atLeast(),
                numbers.people().atMost(),
                said.total(),
                said.waiting(),
                said.bundled(),
                said.escalated(),
                said.answered(),
                said.closed(),
                numbers.recommendations());
        Stream<?> ofThemes = themes.stream().map(theme -> recommendations(numbers, theme.theme()));
        Stream<?> last = Stream.of(
                answers.possible(),
                answers.given(),
                answers.accepted(),
                answers.partiallyAccepted(),
                answers.rejected(),
                answers.outOfScope(),
                answers.realised(),
                answers.partlyRealised(),
                answers.notRealised(),
                Objects.requireNonNullElse(answers.medianDays(), ""));
        return Stream.of(first, ofThemes, last)
                .flatMap(values -> values)
                .map(String::valueOf)
                .toList();
    }

    private static int recommendations(Numbers numbers, String theme) {
        return numbers.byTheme().stream()
                .filter(count -> count.theme().equals(theme))
                .mapToInt(ThemeCount::recommendations)
                .sum();
    }
}
