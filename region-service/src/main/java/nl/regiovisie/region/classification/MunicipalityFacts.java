package nl.regiovisie.region.classification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is known of a municipality.
 *
 * @param code CBS code, {@code GM0344}
 * @param names oldest first; each holds until the next begins; at least one
 * @param memberships without overlap, oldest first; none if it never came to be
 * @param successor CBS code of the municipality that it became part of when its last membership ended, or null
 */
public record MunicipalityFacts(
        String code, List<MunicipalityName> names, List<Membership> memberships, String successor) {

    public MunicipalityFacts {
        names = List.copyOf(names);
        memberships = List.copyOf(memberships);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(code + " has no name");
        }
        for (int next = 1; next < memberships.size(); next++) {
            if (!memberships.get(next - 1).endedBy(memberships.get(next).validFrom())) {
                throw new IllegalArgumentException(code + " would be in two regions at once");
            }
        }
        boolean abolished = !memberships.isEmpty()
                && memberships.get(memberships.size() - 1).validUntil() != null;
        if (abolished != (successor != null)) {
            throw new IllegalArgumentException(code + " has a successor exactly when it no longer exists");
        }
    }

    /** A municipality that had one name for as long as it was in a region. */
    public MunicipalityFacts(String code, String name, List<Membership> memberships, String successor) {
        this(code, List.of(MunicipalityName.since(memberships.get(0).validFrom(), name)), memberships, successor);
    }

    /** The newest one. */
    public String name() {
        return names.get(names.size() - 1).name();
    }

    /** @return the one that has no end, or null if it no longer exists */
    public Membership current() {
        Membership last = memberships.isEmpty() ? null : memberships.get(memberships.size() - 1);
        return last == null || last.validUntil() != null ? null : last;
    }

    /** What is left without all that begins or ends on a day or later; empty if it was not there before. */
    public Optional<MunicipalityFacts> before(LocalDate day) {
        List<Membership> earlier = new ArrayList<>(memberships.stream()
                .filter(membership -> membership.validFrom().isBefore(day))
                .toList());
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        List<MunicipalityName> called =
                names.stream().filter(name -> name.validFrom().isBefore(day)).toList();
        int last = earlier.size() - 1;
        boolean gone = earlier.get(last).endedBy(day.minusDays(1));
        if (!gone) {
            earlier.set(last, earlier.get(last).until(null));
        }
        return Optional.of(new MunicipalityFacts(code, called, earlier, gone ? successor : null));
    }

    /** In a region from a day on; it stays where it is if it is there already. It must exist. */
    public MunicipalityFacts in(String region, LocalDate day) {
        if (current().regionCode().equals(region)) {
            return this;
        }
        List<Membership> moved = ended(day);
        moved.add(Membership.since(day, region));
        return new MunicipalityFacts(code, names, moved, null);
    }

    /** @param name from a day on; nothing changes if that is its name already */
    public MunicipalityFacts called(String name, LocalDate day) {
        if (name().equals(name)) {
            return this;
        }
        List<MunicipalityName> called = new ArrayList<>(names);
        called.add(MunicipalityName.since(day, name));
        return new MunicipalityFacts(code, called, memberships, successor);
    }

    /** Part of another one from a day on. It must exist. */
    public MunicipalityFacts mergedInto(String other, LocalDate day) {
        return new MunicipalityFacts(code, names, ended(day), other);
    }

    /** It was meant for later, and will not come to be. */
    public MunicipalityFacts withdrawn() {
        return new MunicipalityFacts(code, names, List.of(), null);
    }

    private List<Membership> ended(LocalDate day) {
        List<Membership> ended = new ArrayList<>(memberships);
        ended.set(ended.size() - 1, current().until(day));
        return ended;
    }
}
