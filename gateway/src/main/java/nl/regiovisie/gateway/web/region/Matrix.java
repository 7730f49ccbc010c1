package nl.regiovisie.gateway.web.region;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.PublicRegions.Municipality;
import nl.regiovisie.gateway.web.published.RegionalAnswers.Asked;
import nl.regiovisie.gateway.web.published.RegionalAnswers.Given;

/**
 * Which municipality answered what, and what came of it: a row for each recommendation, a column for each municipality by
 * name.
 *
 * @param places all municipalities of the region, to choose from
 * @param columns those that are shown
 */
record Matrix(List<Municipality> places, List<Municipality> columns, List<Row> rows) {

    /**
     * @param region code of the region
     * @param asked what its municipalities answer
     * @param chosen code of the only municipality to show; all are shown when the region has no such municipality
     */
    static Matrix of(String region, List<Asked> asked, List<Municipality> all, String chosen) {
        List<Municipality> picked =
                all.stream().filter(place -> place.code().equals(chosen)).toList();
        List<Municipality> columns = picked.isEmpty() ? all : picked;
        return new Matrix(
                all,
                columns,
                asked.stream().map(one -> Row.of(region, one, columns)).toList());
    }

    public int given() {
        return rows.stream().mapToInt(row -> (int) row.count(Answer::isGiven)).sum();
    }

    public int possible() {
        return rows.size() * columns.size();
    }

    public boolean oneChosen() {
        return columns.size() < places.size();
    }

    /** Whether a municipality told what came of a promise. */
    public boolean evaluated() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::realised)
                .anyMatch(Objects::nonNull);
    }

    /**
     * @param address of the page of the recommendation
     * @param cells one for each column
     */
    record Row(String address, int number, String title, List<Cell> cells) {

        static Row of(String region, Asked asked, List<Municipality> columns) {
            String address = "/aanbevelingen/" + asked.id() + "?regio=" + region;
            return new Row(
                    address,
                    asked.number(),
                    asked.title(),
                    columns.stream()
                            .map(place -> Cell.of(address, place, asked.of(place.code())))
                            .toList());
        }

        public int accepted() {
            return (int) count(answer -> answer == Answer.ACCEPTED);
        }

        long count(Predicate<Answer> wanted) {
            return cells.stream().map(Cell::answer).filter(wanted).count();
        }
    }

    /**
     * @param address where the reason stands on the page of the recommendation
     * @param realised REALISED, PARTLY or NOT; null while it told nothing of what came of it
     */
    record Cell(String address, Municipality place, Answer answer, String realised) {

        /** @param given null while the municipality did not answer */
        static Cell of(String recommendation, Municipality place, Given given) {
            return new Cell(
                    recommendation + "#" + place.code().toLowerCase(Locale.ROOT),
                    place,
                    given == null ? Answer.PENDING : given.answer(),
                    given == null ? null : given.realised());
        }
    }
}
