package nl.regiovisie.region.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regiovisie.platform.DutchDates;
import nl.regiovisie.region.classification.Membership;
import nl.regiovisie.region.classification.MunicipalityFacts;

/** Where each municipality is from a day on, and what those that are no longer named became part of. */
final class MunicipalityRenewal {

    private final LocalDate day;
    private final Map<String, MunicipalityLine> lines;
    private final Map<String, String> successors;
    private final RegionRenewal regions;
    private final Faults faults;
    private final Map<String, MunicipalityFacts> before = new TreeMap<>();
    private final Map<String, MunicipalityFacts> ended = new TreeMap<>();
    private final Map<String, MunicipalityFacts> from = new TreeMap<>();

    /** @param successors by code of the municipality that is no more, beside those in the file */
    MunicipalityRenewal(
            List<MunicipalityFacts> known,
            LocalDate day,
            Map<String, MunicipalityLine> lines,
            Map<String, String> successors,
            RegionRenewal regions,
            Faults faults) {
        this.day = day;
        this.lines = lines;
        this.successors = successors;
        this.regions = regions;
        this.faults = faults;
        known.forEach(this::sort);
        lines.values().stream().filter(MunicipalityLine::exists).forEach(this::take);
        before.values().stream().filter(gone -> !exists(gone.code())).forEach(this::end);
        refuseSuccessorsOfOthers();
    }

    private void sort(MunicipalityFacts known) {
        MunicipalityFacts earlier = known.before(day).orElseGet(known::withdrawn);
        (earlier.current() == null ? ended : before).put(known.code(), earlier);
    }

    private boolean exists(String code) {
        return lines.containsKey(code) && lines.get(code).exists();
    }

    private void take(MunicipalityLine line) {
        MunicipalityFacts known = before.get(line.code());
        MunicipalityFacts past = ended.get(line.code());
        boolean somewhere = regions.exists(line.region(), line.row());
        if (past != null && past.successor() != null) {
            String end = DutchDates.day(
                    past.memberships().get(past.memberships().size() - 1).validUntil());
            line.row().wrong("gm_code", "municipality-has-ended", line.code(), end, past.successor());
        } else if (known == null && line.name().isEmpty()) {
            line.row().wrong("name", "municipality-without-name", line.code());
        } else if (somewhere) {
            from.put(line.code(), known == null ? first(line) : next(known, line));
        }
    }

    private MunicipalityFacts first(MunicipalityLine line) {
        return new MunicipalityFacts(line.code(), line.name(), List.of(Membership.since(day, line.region())), null);
    }

    private MunicipalityFacts next(MunicipalityFacts known, MunicipalityLine line) {
        MunicipalityFacts placed = known.in(line.region(), day);
        return line.name().isEmpty() ? placed : placed.called(line.name(), day);
    }

    private void end(MunicipalityFacts gone) {
        MunicipalityLine line = lines.get(gone.code());
        String inFile = line == null ? "" : line.successor();
        String given = successors.getOrDefault(gone.code(), "");
        String successor = inFile.isEmpty() ? given : inFile;
        if (successor.isEmpty()) {
            faults.add("municipalities", gone.code(), "municipality-missing", gone.code(), gone.name());
        } else if (!inFile.isEmpty() && !given.isEmpty() && !inFile.equals(given)) {
            line.row().wrong("successor", "successor-given-otherwise", inFile, given);
        } else if (!exists(successor)) {
            wrongSuccessor(gone, line, successor);
        } else {
            ended.put(gone.code(), gone.mergedInto(successor, day));
        }
    }

    private void wrongSuccessor(MunicipalityFacts gone, MunicipalityLine line, String successor) {
        if (line == null || line.successor().isEmpty()) {
            faults.add("municipalities", gone.code(), "successor-not-there", gone.name(), successor);
        } else {
            line.row().wrong("successor", "successor-not-there", gone.name(), successor);
        }
    }

    /** Of what is not there the day before, or is there still. */
    private void refuseSuccessorsOfOthers() {
        lines.values().stream()
                .filter(line -> !line.successor().isEmpty() && !before.containsKey(line.code()))
                .forEach(line -> line.row().wrong("gm_code", "successor-of-nobody", line.code()));
        successors.keySet().stream()
                .filter(code -> !before.containsKey(code) || exists(code))
                .forEach(code -> faults.add("municipalities", code, "successor-of-nobody", code));
    }

    Set<String> inhabited() {
        Set<String> inhabited = new TreeSet<>();
        lines.values().stream().filter(MunicipalityLine::exists).forEach(line -> inhabited.add(line.region()));
        return inhabited;
    }

    /** For each region to which regions its municipalities, or what they became part of, went. */
    Map<String, Set<String>> followedBy() {
        Map<String, Set<String>> followers = new TreeMap<>();
        before.forEach((code, was) -> {
            MunicipalityFacts now = from.containsKey(code) ? from.get(code) : from.get(successorOf(code));
            if (now != null) {
                followers
                        .computeIfAbsent(was.current().regionCode(), region -> new TreeSet<>())
                        .add(now.current().regionCode());
            }
        });
        return followers;
    }

    private String successorOf(String code) {
        MunicipalityFacts gone = ended.get(code);
        return gone == null || gone.successor() == null ? "" : gone.successor();
    }

    int count() {
        return from.size();
    }

    List<MunicipalityFacts> all() {
        Map<String, MunicipalityFacts> all = new TreeMap<>(ended);
        all.putAll(from);
        return List.copyOf(all.values());
    }

    List<Change> appearing() {
        return from.values().stream()
                .filter(now -> !before.containsKey(now.code()))
                .map(now -> new Change(
                        now.code(), now.name(), null, List.of(now.current().regionCode())))
                .toList();
    }

    List<Change> vanishing() {
        return before.values().stream()
                .filter(was -> !successorOf(was.code()).isEmpty())
                .map(was -> new Change(
                        was.code(), was.name(), was.current().regionCode(), List.of(successorOf(was.code()))))
                .toList();
    }

    List<Change> moving() {
        List<Change> moving = new ArrayList<>();
        before.forEach((code, was) -> {
            String old = was.current().regionCode();
            String now = from.containsKey(code) ? from.get(code).current().regionCode() : old;
            if (!now.equals(old)) {
                moving.add(new Change(code, was.name(), old, List.of(now)));
            }
        });
        return moving;
    }

    List<Change> renamed() {
        List<Change> renamed = new ArrayList<>();
        before.forEach((code, was) -> {
            String now = from.containsKey(code) ? from.get(code).name() : was.name();
            if (!now.equals(was.name())) {
                renamed.add(new Change(code, was.name(), was.name(), List.of(now)));
            }
        });
        return renamed;
    }
}
