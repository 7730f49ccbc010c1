package nl.regiovisie.recommendation.support;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import nl.regiovisie.platform.audit.Audit;
import nl.regiovisie.platform.http.IfMatch;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where the rule is kept. */
@ApplicationScoped
class SupportRules {

    private static final String RULE = "select * from support_rule";

    private final Mutiny.Session session;
    private final Pool pool;
    private final Audit audit;
    private final Clock clock;

    SupportRules(Mutiny.Session session, Pool pool, Audit audit, Clock clock) {
        this.session = session;
        this.pool = pool;
        this.audit = audit;
        this.clock = clock;
    }

    Uni<Rule> rule() {
        return view().map(view ->
                new Rule(view.meetings(), view.roles(), view.regions(), view.endorsed(), view.bodies()));
    }

    Uni<SupportRuleView> view() {
        return pool.preparedQuery(RULE)
                .execute()
                .map(rows -> view(rows.iterator().next()));
    }

    /** What it says already is no change. */
    @Transaction
    Uni<Void> change(Rule rule, String ifMatch) {
        rule.check();
        return session.find(SupportRule.class, SupportRule.ID, LockModeType.PESSIMISTIC_WRITE)
                .chain(known -> {
                    if (known.says(rule)) {
                        return Uni.createFrom().voidItem();
                    }
                    IfMatch.check(ifMatch, known.version(), () -> null);
                    known.change(rule, clock.instant());
                    return audit.record("change-support-rule", "support-rule/" + rule);
                });
    }

    private static SupportRuleView view(Row row) {
        return new SupportRuleView(
                row.getInteger("meetings"),
                row.getInteger("roles"),
                row.getInteger("regions"),
                row.getInteger("endorsed"),
                row.getInteger("bodies"),
                row.getOffsetDateTime("changed_at").toInstant(),
                row.getInteger("version"));
    }
}
