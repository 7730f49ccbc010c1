package nl.regiovisie.recommendation.support;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How widely a recommendation is supported, in numbers and never as a percentage.
 *
 * @param meetings in which it was named
 * @param meetingsInScope all published meetings for a region in which it holds, and those in which it was named
 * @param regions for which its sources hold
 * @param roles that voiced its sources, in the order in which roles are shown
 * @param contributions how many it was bundled from
 * @param endorsed how many of those the meeting endorsed
 * @param endorsedWithRemark how many it endorsed with a remark
 * @param minorityViews how many are the view of a minority
 */
public record Support(
        int meetings,
        int meetingsInScope,
        int regions,
        List<Role> roles,
        int contributions,
        int endorsed,
        int endorsedWithRemark,
        int minorityViews) {

    /**
     * @param held all published meetings that are known
     * @param known all roles that are known, in order
     */
    static Support of(Scope scope, List<Source> sources, Collection<HeldMeeting> held, List<Role> known) {
        Set<UUID> named =
                sources.stream().map(Source::meetingId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<UUID> inScope = new HashSet<>(named);
        held.stream()
                .filter(meeting -> scope.touches(meeting.regionCodes()))
                .map(HeldMeeting::id)
                .forEach(inScope::add);
        Set<String> regions = sources.stream()
                .flatMap(source -> source.regionCodes().stream())
                .collect(Collectors.toSet());
        return new Support(
                named.size(),
                inScope.size(),
                regions.size(),
                roles(sources, known),
                sources.size(),
                count(sources, "ENDORSED"),
                count(sources, "ENDORSED_WITH_REMARK"),
                count(sources, "MINORITY_VIEW"));
    }

    private static List<Role> roles(List<Source> sources, List<Role> known) {
        Set<String> voices =
                sources.stream().flatMap(source -> source.voicedBy().stream()).collect(Collectors.toSet());
        Set<String> named = known.stream().map(Role::id).collect(Collectors.toSet());
        Stream<Role> nameless =
                voices.stream().filter(id -> !named.contains(id)).sorted().map(id -> new Role(id, id));
        return Stream.concat(known.stream().filter(role -> voices.contains(role.id())), nameless)
                .toList();
    }

    private static int count(List<Source> sources, String endorsement) {
        return (int) sources.stream()
                .filter(source -> endorsement.equals(source.endorsement()))
                .count();
    }
}
