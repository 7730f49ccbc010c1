package nl.regiovisie.region.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.region.classification.RegionFacts;
import nl.regiovisie.region.classification.RegionName;

/** Which regions there are from a day on: those of the day before, with the names and the new ones of a file. */
final class RegionRenewal {

    private final LocalDate day;
    private final Map<String, RegionFacts> before = new TreeMap<>();
    private final Map<String, RegionFacts> ended = new TreeMap<>();
    private final Map<String, RegionFacts> planned = new TreeMap<>();
    private final Map<String, RegionFacts> from = new TreeMap<>();
    private final Map<String, RegionLine> lines;

    RegionRenewal(List<RegionFacts> known, LocalDate day, Map<String, RegionLine> lines) {
        this.day = day;
        this.lines = lines;
        known.forEach(this::sort);
        before.values().forEach(region -> from.put(region.code(), region));
        planned.values().stream()
                .filter(region -> region.validFrom().equals(day) && !region.neverCameToBe())
                .forEach(region -> from.put(region.code(), reborn(region)));
        lines.values().forEach(this::take);
    }

    /** One that never came to be counts as planned: its code may still be given to another. */
    private void sort(RegionFacts known) {
        Optional<RegionFacts> earlier = known.neverCameToBe() ? Optional.empty() : known.before(day);
        earlier.ifPresentOrElse(
                region -> (region.ended() ? ended : before).put(region.code(), region),
                () -> planned.put(known.code(), known));
    }

    /** One that was to begin on this very day, without what was to come after. */
    private RegionFacts reborn(RegionFacts region) {
        RegionName first = region.names().get(0);
        return region.before(first.validFrom().plusDays(1)).orElseThrow();
    }

    private void take(RegionLine line) {
        if (ended.containsKey(line.code())) {
            line.row().wrong("code", "region-has-ended", line.code(), end(line.code()));
        } else if (before.containsKey(line.code())) {
            rename(before.get(line.code()), line);
        } else {
            begin(line);
        }
    }

    private void rename(RegionFacts known, RegionLine line) {
        Row row = line.row();
        unchanged(row, "abbreviation", known.abbreviation());
        unchanged(row, "provinces", String.join(",", known.provinces()));
        unchanged(row, "tile_column", String.valueOf(known.tileColumn()));
        unchanged(row, "tile_row", String.valueOf(known.tileRow()));
        unchanged(
                row,
                "population",
                known.population() == null ? "" : known.population().toString());
        RegionName name = known.name();
        boolean same = line.name().equals(name.name())
                && (row.text("display_name").isEmpty() || line.displayName().equals(name.displayName()));
        if (!same) {
            from.put(known.code(), known.called(new RegionName(day, line.name(), line.displayName())));
        }
    }

    private static void unchanged(Row row, String column, String known) {
        String text = row.text(column).replaceAll("\\s*,\\s*", ",");
        if (!text.isEmpty() && !text.equals(known)) {
            row.wrong(column, "region-only-renamed", known.isEmpty() ? "–" : known);
        }
    }

    private void begin(RegionLine line) {
        for (String column : List.of("abbreviation", "provinces", "tile_column", "tile_row")) {
            if (line.row().text(column).isEmpty()) {
                line.row().wrong(column, "required-for-new-region", line.code());
            }
        }
        if (line.population().orElse(1) == 0) {
            line.row().wrong("population", "table-no-number", "0");
        } else if (line.complete()) {
            from.put(line.code(), line.region(day));
        }
    }

    /** Says in a line of the other file why there is no such region on the day, if there is none. */
    boolean exists(String code, Row row) {
        if (from.containsKey(code)) {
            return true;
        }
        if (ended.containsKey(code)) {
            row.wrong("region_code", "region-has-ended", code, end(code));
        } else if (planned.containsKey(code) && !planned.get(code).neverCameToBe()) {
            row.wrong(
                    "region_code",
                    "region-not-yet",
                    code,
                    DutchDates.day(planned.get(code).validFrom()));
        } else if (RegionLine.CODE.matcher(code).matches() && !lines.containsKey(code)) {
            row.wrong("region_code", "region-unknown", code);
        }
        return false;
    }

    private String end(String code) {
        return DutchDates.day(ended.get(code).validUntil());
    }

    /**
     * Ends the regions that have no municipality any more, and lets go of those that were to begin later.
     *
     * @param inhabited codes of those that have municipalities from the day on
     * @param followedBy for each code where its municipalities went to
     */
    void settle(Set<String> inhabited, Map<String, Set<String>> followedBy) {
        for (RegionFacts region : List.copyOf(from.values())) {
            if (!inhabited.contains(region.code())) {
                empty(region.code(), followedBy);
            }
        }
        planned.values().stream()
                .filter(region -> !from.containsKey(region.code()))
                .forEach(region -> ended.put(region.code(), region.withdrawn()));
        noneTwice(RegionFacts::abbreviation, "abbreviation", "abbreviation-taken");
        noneTwice(region -> List.of(region.tileColumn(), region.tileRow()), "tile_column", "tile-taken");
    }

    private void empty(String code, Map<String, Set<String>> followedBy) {
        if (lines.containsKey(code)) {
            lines.get(code).row().wrong("code", "region-without-municipalities", code);
        } else if (before.containsKey(code)) {
            List<String> successors = List.copyOf(followedBy.getOrDefault(code, Set.of()));
            ended.put(code, before.get(code).endingOn(day, successors));
            from.remove(code);
        } else {
            from.remove(code);
        }
    }

    private void noneTwice(Function<RegionFacts, Object> value, String column, String key) {
        Map<Object, RegionFacts> taken = new HashMap<>();
        before.keySet().stream()
                .filter(from::containsKey)
                .map(from::get)
                .forEach(region -> taken.put(value.apply(region), region));
        from.values().stream()
                .filter(region -> !before.containsKey(region.code()))
                .forEach(region -> {
                    RegionFacts other = taken.putIfAbsent(value.apply(region), region);
                    if (other != null && lines.containsKey(region.code())) {
                        lines.get(region.code())
                                .row()
                                .wrong(column, key, other.code(), other.name().displayName());
                    }
                });
    }

    int count() {
        return from.size();
    }

    List<RegionFacts> all() {
        Map<String, RegionFacts> all = new TreeMap<>(ended);
        all.putAll(from);
        return List.copyOf(all.values());
    }

    List<Change> appearing() {
        return from.values().stream()
                .filter(region -> !before.containsKey(region.code()))
                .map(region -> new Change(region.code(), region.name().displayName(), null, List.of()))
                .toList();
    }

    List<Change> vanishing() {
        return before.values().stream()
                .filter(region -> !from.containsKey(region.code()))
                .map(region -> new Change(
                        region.code(),
                        region.name().displayName(),
                        null,
                        ended.get(region.code()).successors()))
                .toList();
    }

    List<Change> renamed() {
        List<Change> renamed = new ArrayList<>();
        before.forEach((code, region) -> {
            RegionFacts now = from.get(code);
            if (now != null && !now.name().equals(region.name())) {
                renamed.add(new Change(
                        code,
                        region.name().displayName(),
                        region.name().name(),
                        List.of(now.name().name())));
            }
        });
        return renamed;
    }
}
