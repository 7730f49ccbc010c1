package nl.regiovisie.meeting.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.pubsub.PgSubscriber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regiovisie.meeting.outcome.OutcomeFeed;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Hears from the database which outcomes changed, over one connection of its own, and passes them on. After a connection
 * was lost every listener reads everything again: what happened meanwhile is told to nobody.
 */
@ApplicationScoped
class Changes {

    private static final Logger LOG = Logger.getLogger(Changes.class);
    private static final String CHANNEL = "outcome";
    private static final long AGAIN_MILLIS = 1_000;
    private static final int MOST_AT_ONCE = 200;
    private static final Duration TOGETHER = Duration.ofMillis(20);

    private final UnicastProcessor<Change> changed = UnicastProcessor.create();
    private final Listeners listeners;
    private final Presence presence;
    private final OutcomeFeed outcomes;
    private final PgSubscriber subscriber;

    Changes(
            Listeners listeners,
            Presence presence,
            OutcomeFeed outcomes,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.listeners = listeners;
        this.presence = presence;
        this.outcomes = outcomes;
        this.subscriber = PgSubscriber.subscriber(
                vertx,
                PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""))
                        .setUser(user)
                        .setPassword(password));
    }

    void listen(@Observes StartupEvent start) {
        changed.group()
                .intoLists()
                .of(MOST_AT_ONCE, TOGETHER)
                .emitOn(Infrastructure.getDefaultExecutor())
                .subscribe()
                .with(this::pass, failure -> LOG.error("nobody hears of changes any more", failure));
        subscriber.channel(Presence.CHANNEL).handler(presence::hear);
        subscriber
                .channel(CHANNEL)
                .subscribeHandler(connected -> listeners.all().forEach(listener -> listener.hear(LiveEvent.READY)))
                .handler(this::hear);
        subscriber.reconnectPolicy(tries -> AGAIN_MILLIS).connect();
    }

    void stop(@Observes ShutdownEvent stop) {
        subscriber.close();
    }

    private synchronized void hear(String message) {
        Change change = Change.of(message);
        if (listeners.any(change.meeting())) {
            changed.onNext(change);
        }
    }

    private void pass(List<Change> changes) {
        Map<UUID, List<UUID>> byMeeting = changes.stream()
                .collect(Collectors.groupingBy(
                        Change::meeting, Collectors.mapping(Change::outcome, Collectors.toList())));
        VertxContextSupport.subscribe(
                () -> Multi.createFrom()
                        .iterable(byMeeting.entrySet())
                        .onItem()
                        .transformToUniAndConcatenate(of -> outcomes.now(of.getKey(), of.getValue())
                                .invoke(told -> listeners.of(of.getKey()).forEach(listener -> listener.hear(told)))),
                passed -> passed.with(done -> {}, failure -> readAgain(byMeeting, failure)));
    }

    private void readAgain(Map<UUID, List<UUID>> byMeeting, Throwable failure) {
        LOG.warnf("changes not read cause=%s", failure);
        byMeeting.keySet().stream().flatMap(listeners::of).forEach(listener -> listener.hear(LiveEvent.READY));
    }

    private record Change(UUID meeting, UUID outcome) {

        static Change of(String message) {
            String[] words = message.split(" ");
            return new Change(UUID.fromString(words[0]), UUID.fromString(words[1]));
        }
    }
}
