package nl.regiovisie.region.subscription;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Ids;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.check.FieldErrors;
import nl.regiovisie.platform.link.Codes;
import nl.regiovisie.platform.transaction.Transaction;

/** Takes over people who agreed elsewhere; never one who left here. All of a list, or with any error nothing. */
@ApplicationScoped
class ImportService {

    private final Subscribers subscribers;
    private final Departures departures;
    private final RegionNames regions;
    private final Audit audit;
    private final Codes codes;
    private final Ids ids;
    private final Clock clock;

    ImportService(
            Subscribers subscribers,
            Departures departures,
            RegionNames regions,
            Audit audit,
            Codes codes,
            Ids ids,
            Clock clock) {
        this.subscribers = subscribers;
        this.departures = departures;
        this.regions = regions;
        this.audit = audit;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    @Transaction
    Uni<ImportResult> bringIn(SubscriberImport list) {
        return regions.all().invoke(names -> refuseInvalid(list, names)).chain(() -> add(list));
    }

    private Uni<ImportResult> add(SubscriberImport list) {
        Set<String> hashes =
                list.subscribers().stream().map(entry -> entry.address().hash()).collect(Collectors.toSet());
        return departures.among(hashes).chain(left -> subscribers.among(hashes).chain(known -> add(list, known, left)));
    }

    private Uni<ImportResult> add(SubscriberImport list, Map<String, Subscriber> known, Set<String> left) {
        List<Subscriber> joined = new ArrayList<>();
        Instant now = clock.instant();
        List<SubscriberImport.Entry> welcome = list.subscribers().stream()
                .filter(entry -> !left.contains(entry.address().hash()))
                .toList();
        int added = (int) welcome.stream()
                .filter(entry -> known.computeIfAbsent(entry.address().hash(), hash -> join(entry, now, joined))
                        .bringIn(Scope.of(entry.regionCode()), list.source(), now))
                .count();
        ImportResult result = new ImportResult(
                added, welcome.size() - added, list.subscribers().size() - welcome.size());
        return subscribers
                .addAll(joined)
                .chain(() -> audit.record("import-subscribers", "subscribers/" + added))
                .replaceWith(result);
    }

    private Subscriber join(SubscriberImport.Entry entry, Instant now, List<Subscriber> joined) {
        Subscriber subscriber = new Subscriber(ids.next(), entry.address(), codes.next(), now);
        joined.add(subscriber);
        return subscriber;
    }

    private static void refuseInvalid(SubscriberImport list, Map<String, String> regions) {
        FieldErrors errors = new FieldErrors();
        list.check(errors, regions);
        errors.refuse();
    }
}
