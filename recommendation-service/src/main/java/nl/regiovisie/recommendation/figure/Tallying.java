package nl.regiovisie.recommendation.figure;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.regiovisie.recommendation.contribution.Fate;
import nl.regiovisie.recommendation.figure.Figures.Answers;
import nl.regiovisie.recommendation.figure.Figures.Contributions;
import nl.regiovisie.recommendation.figure.Figures.Numbers;
import nl.regiovisie.recommendation.figure.Figures.OfCountry;
import nl.regiovisie.recommendation.figure.Figures.OfRegion;
import nl.regiovisie.recommendation.figure.Figures.People;
import nl.regiovisie.recommendation.figure.Figures.ThemeCount;

/** Puts figures together from counted rows, each of a region or, without one, of the country. */
record Tallying(List<Row> meetings, List<Row> contributions, List<Row> recommendations, List<Row> answers) {

    Figures figures(Instant now, List<Row> regions) {
        return new Figures(
                now,
                new OfCountry(numbers(null)),
                regions.stream().map(this::region).toList());
    }

    private OfRegion region(Row region) {
        String code = region.getString("code");
        return new OfRegion(code, region.getString("display_name"), region.getInteger("municipalities"), numbers(code));
    }

    private Numbers numbers(String region) {
        Row held = one(meetings, region);
        List<ThemeCount> byTheme = of(recommendations, region).stream()
                .map(row -> new ThemeCount(
                        row.getString("theme"), row.getString("name"), row.getInteger("recommendations")))
                .toList();
        return new Numbers(
                held == null ? 0 : held.getInteger("meetings"),
                held == null ? People.NOBODY : new People(held.getInteger("least"), held.getInteger("most")),
                said(of(contributions, region)),
                byTheme.stream().mapToInt(ThemeCount::recommendations).sum(),
                byTheme,
                answers(one(answers, region)));
    }

    private static Contributions said(List<Row> counted) {
        return new Contributions(
                counted.stream()
                        .mapToInt(row -> row.getInteger("contributions"))
                        .sum(),
                with(Fate.WAITING, counted),
                with(Fate.BUNDLED, counted),
                with(Fate.ESCALATED, counted),
                with(Fate.ANSWERED, counted),
                with(Fate.CLOSED, counted));
    }

    private static int with(Fate fate, List<Row> counted) {
        return counted.stream()
                .filter(row -> row.getString("fate").equals(fate.name()))
                .mapToInt(row -> row.getInteger("contributions"))
                .sum();
    }

    private static Answers answers(Row row) {
        if (row == null) {
            return Answers.NONE;
        }
        Double median = row.getDouble("median_days");
        return new Answers(
                row.getInteger("possible"),
                row.getInteger("given"),
                row.getInteger("accepted"),
                row.getInteger("partially_accepted"),
                row.getInteger("rejected"),
                row.getInteger("out_of_scope"),
                row.getInteger("realised"),
                row.getInteger("partly_realised"),
                row.getInteger("not_realised"),
                median == null ? null : (int) Math.round(median));
    }

    private static Row one(List<Row> rows, String region) {
        List<Row> found = of(rows, region);
        return found.isEmpty() ? null : found.get(0);
    }

    private static List<Row> of(List<Row> rows, String region) {
        return rows.stream()
                .filter(row -> Objects.equals(row.getString("region"), region))
                .toList();
    }
}
