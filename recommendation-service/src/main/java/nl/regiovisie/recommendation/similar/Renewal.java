package nl.regiovisie.recommendation.similar;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.regiovisie.platform.transaction.InOrder;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.recommendation.thesaurus.Thesauri;
import nl.regiovisie.recommendation.thesaurus.Thesaurus;
import org.jboss.logging.Logger;

/**
 * After an editor changed the thesaurus, and once after each start, all texts are compared anew. In steps, so that it can
 * stop at any moment; two instances that do it at the same time do no harm.
 */
@ApplicationScoped
class Renewal {

    private static final Logger LOG = Logger.getLogger(Renewal.class);
    private static final int STEP = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String NEXT = """
        select c.id, c.text, t.edition
          from contribution c
          left join similar_text t on t.contribution_id = c.id
         where c.id > $1 and c.erased_at is null
         order by c.id
         limit $2\
        """;

    private final Transactions transactions;
    private final Thesauri thesauri;
    private final Index index;
    private final Pool pool;
    private volatile long done = -1;

    Renewal(Transactions transactions, Thesauri thesauri, Index index, Pool pool) {
        this.transactions = transactions;
        this.thesauri = thesauri;
        this.index = index;
        this.pool = pool;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return transactions
                .reading(thesauri::newest)
                .chain(this::renew)
                .onFailure()
                .invoke(failure -> LOG.warnf("texts not compared anew, next try soon: %s", failure.toString()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> renew(Thesaurus thesaurus) {
        return thesaurus.edition() == done
                ? Uni.createFrom().voidItem()
                : after(BEFORE_ALL, thesaurus).invoke(() -> done = thesaurus.edition());
    }

    private Uni<Void> after(UUID last, Thesaurus thesaurus) {
        return pool.preparedQuery(NEXT).execute(Tuple.of(last, STEP)).chain(rows -> {
            List<Row> step = StreamSupport.stream(rows.spliterator(), false).toList();
            return step.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : renew(step, thesaurus)
                            .chain(() -> after(step.get(step.size() - 1).getUUID("id"), thesaurus));
        });
    }

    private Uni<Void> renew(List<Row> step, Thesaurus thesaurus) {
        List<Row> old = step.stream()
                .filter(row -> row.getLong("edition") == null || row.getLong("edition") < thesaurus.edition())
                .toList();
        return old.isEmpty()
                ? Uni.createFrom().voidItem()
                : transactions.required(() ->
                        InOrder.each(old, row -> index.renew(row.getUUID("id"), row.getString("text"), thesaurus)));
    }
}
