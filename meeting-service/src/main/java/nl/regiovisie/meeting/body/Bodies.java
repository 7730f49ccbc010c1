package nl.regiovisie.meeting.body;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.regiovisie.events.BodyEvent.BodyClosed;
import nl.regiovisie.events.BodyEvent.BodyRegistered;
import nl.regiovisie.platform.identity.Caller;
import org.hibernate.reactive.mutiny.Mutiny;

@ApplicationScoped
public class Bodies {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Mutiny.Session session;
    private final Caller caller;

    Bodies(Mutiny.Session session, Caller caller) {
        this.session = session;
        this.caller = caller;
    }

    /** Whether the caller speaks for a body that is affiliated and still there. */
    public Uni<Boolean> callerIsAffiliated() {
        Set<String> claimed = caller.bodies();
        List<UUID> ids = claimed.stream()
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .toList();
        return ids.isEmpty() ? Uni.createFrom().item(false) : anyAffiliated(ids);
    }

    Uni<Void> learn(BodyRegistered event) {
        return learn(event.bodyId(), body -> body.learn(event));
    }

    Uni<Void> learn(BodyClosed event) {
        return learn(event.bodyId(), body -> body.learn(event));
    }

    private Uni<Boolean> anyAffiliated(List<UUID> ids) {
        return session.createSelectionQuery(
                        "select count(b) from Body b where b.id in :ids and b.affiliated and not b.closed", Long.class)
                .setParameter("ids", ids)
                .getSingleResult()
                .map(count -> count > 0);
    }

    private Uni<Void> learn(UUID id, Consumer<Body> news) {
        return session.find(Body.class, id).chain(known -> {
            Body body = known == null ? new Body(id) : known;
            news.accept(body);
            return known == null ? session.persist(body) : Uni.createFrom().voidItem();
        });
    }
}
