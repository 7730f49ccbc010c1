package nl.regiovisie.meeting.theme;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regiovisie.meeting.kind.MeetingKinds;
import nl.regiovisie.meeting.theme.ReferenceData.FirstTheme;
import nl.regiovisie.platform.outbox.Outbox;
import nl.regiovisie.platform.transaction.Transaction;
import org.hibernate.reactive.mutiny.Mutiny;

/** Brings the lists in step with the facts, and tells others what is new. */
@ApplicationScoped
class Registration {

    private final Mutiny.Session session;
    private final Outbox outbox;
    private final MeetingKinds kinds;
    private final Clock clock;

    Registration(Mutiny.Session session, Outbox outbox, MeetingKinds kinds, Clock clock) {
        this.session = session;
        this.kinds = kinds;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Registers everything, or nothing. What is known already changes nothing and tells nothing.
     *
     * @return how many entries were new or changed
     */
    @Transaction
    Uni<Long> register(ReferenceData facts) {
        return each(facts.themes(), this::theme)
                .chain(news -> each(facts.roles(), this::role).map(more -> news + more))
                .chain(news -> kinds.addMissing(facts.kinds()).map(more -> news + more));
    }

    /** What an editor made of a theme stays. */
    private Uni<Boolean> theme(FirstTheme theme) {
        return session.find(Theme.class, theme.id())
                .chain(known -> known == null
                        ? add(new Theme(theme.id(), new ThemeFacts(theme.name(), theme.position())))
                        : Uni.createFrom().item(false));
    }

    private Uni<Boolean> add(Theme unknown) {
        return session.persist(unknown)
                .chain(() -> outbox.append(unknown.registered(clock.instant())))
                .replaceWith(true);
    }

    private Uni<Boolean> role(ParticipantRoleView role) {
        return register(ParticipantRole.class, role.id(), role, ParticipantRole::new);
    }

    private <V, T extends Listed<V>> Uni<Boolean> register(Class<T> kind, String id, V facts, Function<V, T> first) {
        return session.find(kind, id).chain(known -> known == null ? add(first.apply(facts)) : correct(known, facts));
    }

    private Uni<Boolean> add(Listed<?> unknown) {
        return session.persist(unknown).chain(() -> tell(unknown));
    }

    private <V> Uni<Boolean> correct(Listed<V> known, V facts) {
        if (known.view().equals(facts)) {
            return Uni.createFrom().item(false);
        }
        known.learn(facts);
        return tell(known);
    }

    private Uni<Boolean> tell(Listed<?> changed) {
        return outbox.append(changed.registered(clock.instant())).replaceWith(true);
    }

    /** One after the other: a session does one thing at a time. */
    private static <V> Uni<Long> each(List<V> facts, Function<V, Uni<Boolean>> register) {
        return Multi.createFrom()
                .iterable(facts)
                .onItem()
                .transformToUniAndConcatenate(register::apply)
                .filter(news -> news)
                .collect()
                .with(Collectors.counting());
    }
}
