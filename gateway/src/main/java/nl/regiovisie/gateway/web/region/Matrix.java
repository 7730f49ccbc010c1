package nl.regiovisie.gateway.web.region;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.regiovisie.gateway.web.Answer;
import nl.regiovisie.gateway.web.published.Summaries.Place;
import nl.regiovisie.gateway.web.published.Summaries.Recommendation;
import nl.regiovisie.gateway.web.published.Summaries.Reply;
import nl.regiovisie.gateway.web.published.Summaries.Summary;

/**
 * Which municipality answered what: a row for each recommendation, a column for each municipality by name.
 *
 * @param places all municipalities of the region, to choose from
 * @param columns those that are shown
 */
record Matrix(List<Place> places, List<Place> columns, List<Row> rows) {

    /**
     * @param region code of the region whose summary it is
     * @param chosen code of the only municipality to show; all are shown when the region has no such municipality
     */
    static Matrix of(String region, Summary summary, String chosen) {
        List<Place> all = summary.municipalities();
        List<Place> picked =
                all.stream().filter(place -> place.code().equals(chosen)).toList();
        List<Place> columns = picked.isEmpty() ? all : picked;
        return new Matrix(
                all,
                columns,
                summary.themes().stream()
                        .flatMap(theme -> theme.recommendations().stream())
                        .map(recommendation -> Row.of(region, recommendation, columns))
                        .toList());
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

    /**
     * @param address of the page of the recommendation
     * @param cells one for each column
     */
    record Row(String address, int number, String title, List<Cell> cells) {

        static Row of(String region, Recommendation recommendation, List<Place> columns) {
            String address = "/aanbevelingen/" + recommendation.id() + "?regio=" + region;
            return new Row(
                    address,
                    recommendation.number(),
                    recommendation.title(),
                    columns.stream()
                            .map(place -> Cell.of(address, place, answerOf(place, recommendation)))
                            .toList());
        }

        private static Answer answerOf(Place place, Recommendation recommendation) {
            return recommendation.answers().stream()
                    .filter(reply -> reply.municipality().code().equals(place.code()))
                    .findFirst()
                    .map(Reply::answer)
                    .orElse(Answer.PENDING);
        }

        public int accepted() {
            return (int) count(answer -> answer == Answer.ACCEPTED);
        }

        long count(Predicate<Answer> wanted) {
            return cells.stream().map(Cell::answer).filter(wanted).count();
        }
    }

    /** @param address where the reason stands on the page of the recommendation */
    record Cell(String address, Place place, Answer answer) {

        static Cell of(String recommendation, Place place, Answer answer) {
            return new Cell(recommendation + "#" + place.code().toLowerCase(Locale.ROOT), place, answer);
        }
    }
}
