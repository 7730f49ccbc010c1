package nl.regiovisie.meeting.representation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import nl.regiovisie.meeting.representation.RepresentationView.HeardRegion;
import nl.regiovisie.meeting.representation.RepresentationView.Missing;
import nl.regiovisie.meeting.representation.Representations.Overview;
import nl.regiovisie.meeting.theme.ParticipantRoles;
import nl.regiovisie.platform.transaction.Transactions;

/** Who was heard, and who was not yet. */
@ApplicationScoped
class RepresentationService {

    private final Representations representations;
    private final ParticipantRoles roles;
    private final CareKinds careKinds;
    private final Transactions transactions;

    RepresentationService(
            Representations representations, ParticipantRoles roles, CareKinds careKinds, Transactions transactions) {
        this.representations = representations;
        this.roles = roles;
        this.careKinds = careKinds;
        this.transactions = transactions;
    }

    Uni<RepresentationView> of(Scope scope) {
        return transactions.reading(() -> Uni.combine()
                .all()
                .unis(
                        representations.overview(scope),
                        people(scope),
                        care(scope),
                        representations.regions(scope),
                        representations.missing(scope))
                .usingConcurrencyOf(1)
                .with(RepresentationService::view));
    }

    private Uni<List<HeardGroup>> people(Scope scope) {
        return roles.plurals().chain(names -> representations.roles(scope).map(tallies -> groups(names, tallies)));
    }

    private Uni<List<HeardGroup>> care(Scope scope) {
        return careKinds.names().chain(names -> representations.care(scope).map(tallies -> groups(names, tallies)));
    }

    private static List<HeardGroup> groups(Map<String, String> names, Map<String, Tally> tallies) {
        return names.entrySet().stream().map(group -> group(group, tallies)).collect(Collectors.toUnmodifiableList());
    }

    private static HeardGroup group(Entry<String, String> named, Map<String, Tally> tallies) {
        return HeardGroup.of(named.getKey(), named.getValue(), tallies.getOrDefault(named.getKey(), Tally.NOBODY));
    }

    private static RepresentationView view(
            Overview overview,
            List<HeardGroup> roles,
            List<HeardGroup> care,
            List<HeardRegion> regions,
            List<Missing> missing) {
        return new RepresentationView(
                overview.meetings(),
                roles,
                care,
                overview.careCounted(),
                regions,
                overview.goingWell(),
                overview.bottlenecks(),
                missing,
                overview.example());
    }
}
