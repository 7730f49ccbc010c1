package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings regions and municipalities in step with a set of facts, and tells others what is new. */
@ApplicationScoped
public class Registration {

    private final Mutiny.Session session;
    private final Outbox outbox;
    private final Clock clock;

    Registration(Mutiny.Session session, Outbox outbox, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Registers everything, or nothing. What is known already changes nothing and tells nothing.
     *
     * @return how many regions and municipalities were new or changed
     */
    @Transaction
    public Uni<Long> register(List<RegionFacts> regions, List<MunicipalityFacts> municipalities) {
        return each(regions, this::region)
                .chain(news -> each(municipalities, this::municipality).map(more -> news + more));
    }

    private Uni<Boolean> region(RegionFacts facts) {
        return register(YouthRegion.class, facts.code(), facts, YouthRegion::new);
    }

    private Uni<Boolean> municipality(MunicipalityFacts facts) {
        return register(Municipality.class, facts.code(), facts, Municipality::new);
    }

    private <F, T extends Registered<F>> Uni<Boolean> register(
            Class<T> kind, String code, F facts, Function<F, T> first) {
        return session.find(kind, code).chain(known -> known == null ? add(first.apply(facts)) : correct(known, facts));
    }

    private Uni<Boolean> add(Registered<?> unknown) {
        return session.persist(unknown).chain(() -> tell(unknown));
    }

    private <F> Uni<Boolean> correct(Registered<F> known, F facts) {
        return known.learn(facts) ? tell(known) : Uni.createFrom().item(false);
    }

    private Uni<Boolean> tell(Registered<?> changed) {
        return outbox.append(changed.registered(clock.instant())).replaceWith(true);
    }

    /** One after the other: a session does one thing at a time. */
    private static <F> Uni<Long> each(List<F> facts, Function<F, Uni<Boolean>> register) {
        return Multi.createFrom()
                .iterable(facts)
                .onItem()
                .transformToUniAndConcatenate(register::apply)
                .filter(news -> news)
                .collect()
                .with(Collectors.counting());
    }
}
