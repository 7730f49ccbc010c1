package nl.regiovisie.region.renewal;

import static nl.regiovisie.region.renewal.Given.regionsOn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.regiovisie.region.classification.Known;

/**
 * Classifications of any days, loaded in any order: each replaces what was planned from its day on. The model is a calendar
 * with, for each classification that still counts, which municipality was in which region.
 */
class MembershipArithmeticTest {

    private static final LocalDate BEGIN = LocalDate.of(2027, 1, 1);
    private static final List<String> MUNICIPALITIES =
            IntStream.range(0, 12).mapToObj("GM00%02d"::formatted).toList();
    private static final List<String> REGIONS =
            IntStream.range(0, 6).mapToObj("JZ%02d"::formatted).toList();

    private final TreeMap<LocalDate, Map<String, String>> calendar = new TreeMap<>();
    private Known known = Given.NOTHING;

    @Property(tries = 300)
    @Label("on every date each municipality of that day is in exactly one region")
    void onEveryDateEachMunicipalityOfThatDayIsInExactlyOneRegion(
            @ForAll @Size(min = 1, max = 10) List<@IntRange(max = 60) Integer> days, @ForAll Random random) {
        for (int day : days) {
            load(BEGIN.plusDays(day), random);
            for (int check = -1; check <= 61; check++) {
                assertThat(regionsOn(known, BEGIN.plusDays(check))).isEqualTo(expectedOn(BEGIN.plusDays(check)));
            }
        }
        assertThat(known.regions())
                .allSatisfy(region -> assertThat(region.ended() && !region.neverCameToBe())
                        .isEqualTo(!region.neverCameToBe() && !lastPlaces().containsValue(region.code())));
    }

    private Map<String, String> expectedOn(LocalDate day) {
        return calendar.floorEntry(day) == null
                ? Map.of()
                : calendar.floorEntry(day).getValue();
    }

    private Map<String, String> lastPlaces() {
        return calendar.lastEntry().getValue();
    }

    private void load(LocalDate day, Random random) {
        Map<String, String> yesterday = expectedOn(day.minusDays(1));
        TreeMap<String, String> places = places(day, yesterday, random);
        if (places.isEmpty()) {
            return;
        }
        Map<String, String> successors = yesterday.keySet().stream()
                .filter(code -> !places.containsKey(code))
                .collect(Collectors.toMap(code -> code, code -> any(places.keySet(), random)));
        known = Given.apply(known, day.toString(), municipalities(places), regions(day, places), successors);
        calendar.tailMap(day, true).clear();
        calendar.put(day, places);
    }

    /** Whoever was there yesterday stays, moves or merges; whoever ended earlier never comes back. */
    private TreeMap<String, String> places(LocalDate day, Map<String, String> yesterday, Random random) {
        List<String> open = new ArrayList<>(REGIONS);
        open.removeAll(over(day, yesterday.values(), Map::values));
        List<String> free = new ArrayList<>(MUNICIPALITIES);
        free.removeAll(over(day, yesterday.keySet(), Map::keySet));
        TreeMap<String, String> places = new TreeMap<>();
        free.stream()
                .filter(code -> !open.isEmpty() && random.nextInt(4) > 0)
                .forEach(code -> places.put(
                        code,
                        random.nextBoolean() && yesterday.containsKey(code) ? yesterday.get(code) : any(open, random)));
        return places;
    }

    private Set<String> over(
            LocalDate day, Collection<String> yesterday, Function<Map<String, String>, Collection<String>> part) {
        Set<String> over = new TreeSet<>();
        calendar.headMap(day).values().forEach(earlier -> over.addAll(part.apply(earlier)));
        over.removeAll(yesterday);
        return over;
    }

    private static String any(Collection<String> codes, Random random) {
        return List.copyOf(codes).get(random.nextInt(codes.size()));
    }

    private static String municipalities(Map<String, String> places) {
        return places.entrySet().stream()
                .map(place -> place.getKey() + ";Gemeente;" + place.getValue())
                .collect(Collectors.joining("\n", "gm_code;name;region_code\n", "\n"));
    }

    private String regions(LocalDate day, Map<String, String> places) {
        Set<String> fresh = new TreeSet<>(places.values());
        fresh.removeAll(expectedOn(day.minusDays(1)).values());
        return fresh.stream()
                .map(code -> code + ";Regio " + code + ";R" + letter(code) + "X;Utrecht;" + code.substring(2) + ";0")
                .collect(Collectors.joining("\n", "code;name;abbreviation;provinces;tile_column;tile_row\n", "\n"));
    }

    private static char letter(String code) {
        return (char) ('A' + Integer.parseInt(code.substring(2)));
    }
}
