package nl.regiovisie.region.classification;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.platform.Today;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings regions and municipalities in step with a set of facts, and tells others what is new. */
@ApplicationScoped
public class Registration {

    private final Mutiny.Session session;
    private final Register register;
    private final Outbox outbox;
    private final Today today;
    private final Clock clock;

    Registration(Mutiny.Session session, Register register, Outbox outbox, Today today, Clock clock) {
        this.session = session;
        this.register = register;
        this.outbox = outbox;
        this.today = today;
        this.clock = clock;
    }

    /**
     * Registers everything, or nothing. What is known already changes nothing and tells nothing.
     *
     * @return how many regions and municipalities were new or changed
     */
    @Transaction
    public Uni<Long> register(List<RegionFacts> regions, List<MunicipalityFacts> municipalities) {
        return registerRegions(regions.stream().filter(RegionFacts::ended).toList())
                .chain(gone -> registerRegions(regions.stream()
                                .filter(region -> !region.ended())
                                .toList())
                        .map(news -> gone + news))
                .chain(news -> register(Municipality.class, municipalities, MunicipalityFacts::code, Municipality::new)
                        .map(more -> news + more));
    }

    /** The same, unless anything is known: what was loaded since is newer than these facts. */
    @Transaction
    public Uni<Long> registerFirst(List<RegionFacts> regions, List<MunicipalityFacts> municipalities) {
        return register.lock()
                .chain(() -> register.all(YouthRegion.class))
                .chain(known -> known.isEmpty()
                        ? register(regions, municipalities)
                        : Uni.createFrom().item(0L));
    }

    /**
     * Tells of what is called otherwise since today, because of a name that was known before.
     *
     * @return how many
     */
    @Transaction
    public Uni<Long> tellWhatBegan() {
        return register.lock()
                .chain(() -> register.all(YouthRegion.class))
                .chain(this::tellReached)
                .chain(news -> register.all(Municipality.class)
                        .chain(this::tellReached)
                        .map(more -> news + more));
    }

    private Uni<Long> tellReached(List<? extends Registered<?>> known) {
        return each(
                known,
                one -> one.reach(today.day()) ? tell(one) : Uni.createFrom().item(false));
    }

    /** Those that end before the others, so that these find the place on the map free that an ended one leaves. */
    private Uni<Long> registerRegions(List<RegionFacts> regions) {
        return register(YouthRegion.class, regions, RegionFacts::code, YouthRegion::new);
    }

    private <F, T extends Registered<F>> Uni<Long> register(
            Class<T> kind, List<F> facts, Function<F, String> code, Function<F, T> first) {
        return register.all(kind)
                .map(known ->
                        known.stream().collect(Collectors.toMap(one -> code.apply(one.facts()), Function.identity())))
                .chain(known -> corrected(known, facts, code)
                        .call(session::flush)
                        .chain(news -> each(without(known, facts, code), unknown -> add(first.apply(unknown)))
                                .map(more -> news + more)));
    }

    private <F, T extends Registered<F>> Uni<Long> corrected(
            Map<String, T> known, List<F> facts, Function<F, String> code) {
        List<F> old =
                facts.stream().filter(one -> known.containsKey(code.apply(one))).toList();
        return each(old, one -> correct(known.get(code.apply(one)), one));
    }

    private static <F> List<F> without(Map<String, ?> known, List<F> facts, Function<F, String> code) {
        return facts.stream().filter(one -> !known.containsKey(code.apply(one))).toList();
    }

    private Uni<Boolean> add(Registered<?> unknown) {
        return session.persist(unknown).chain(() -> tell(unknown));
    }

    private <F> Uni<Boolean> correct(Registered<F> known, F facts) {
        return known.learn(facts) ? tell(known) : Uni.createFrom().item(false);
    }

    private Uni<Boolean> tell(Registered<?> changed) {
        Instant now = clock.instant();
        changed.reach(today.day());
        return outbox.append(changed.registered(now)).replaceWith(true);
    }

    /** One after the other: a session does one thing at a time. */
    private static <F> Uni<Long> each(Collection<? extends F> facts, Function<F, Uni<Boolean>> register) {
        return Multi.createFrom()
                .<F>iterable(facts.stream().<F>map(one -> one).toList())
                .onItem()
                .transformToUniAndConcatenate(register::apply)
                .filter(news -> news)
                .collect()
                .with(Collectors.counting());
    }
}
