package nl.regiovisie.region.snapshot;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transactions;

/** Tells page after page, each in a transaction of its own, so that neither memory nor locks grow with what there is. */
@ApplicationScoped
class SnapshotService {

    private static final int PAGE = 200;

    private final List<Snapshot> snapshots;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Audit audit;

    SnapshotService(@All List<Snapshot> snapshots, Transactions transactions, Outbox outbox, Audit audit) {
        this.snapshots =
                snapshots.stream().sorted(Comparator.comparing(Snapshot::kind)).toList();
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
    }

    List<String> kinds() {
        return snapshots.stream().map(Snapshot::kind).toList();
    }

    /** Of each kind everything, one kind after the other. What was told before a failure stays told. */
    Uni<List<Told>> tell(List<String> kinds) {
        return Multi.createFrom()
                .iterable(snapshots)
                .filter(snapshot -> kinds.contains(snapshot.kind()))
                .onItem()
                .transformToUniAndConcatenate(this::tell)
                .collect()
                .asList();
    }

    private Uni<Told> tell(Snapshot snapshot) {
        return Multi.createBy()
                .repeating()
                .uni(AtomicReference<String>::new, last -> next(snapshot, last))
                .whilst(page -> page.last() != null)
                .collect()
                .with(Collectors.summingLong(page -> page.events().size()))
                .call(total ->
                        transactions.required(() -> audit.record("tell-snapshot", snapshot.kind() + "/" + total)))
                .map(total -> new Told(snapshot.kind(), total));
    }

    private Uni<Snapshot.Page> next(Snapshot snapshot, AtomicReference<String> last) {
        return transactions
                .required(() -> snapshot.page(last.get(), PAGE).call(this::append))
                .invoke(page -> last.set(page.last()));
    }

    private Uni<Void> append(Snapshot.Page page) {
        return InOrder.each(page.events(), outbox::append);
    }
}
