package nl.regiovisie.gateway.contract;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.regiovisie.gateway.api.Services;
import org.jboss.logging.Logger;

/** The contracts of all services as one. What a service said last stays in it while that service is down. */
@ApplicationScoped
class Contract {

    private static final Logger LOG = Logger.getLogger(Contract.class);
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Services services;
    private final ContractInfo info;
    private final Clock clock;
    private final WebClient client;
    private final Map<String, JsonObject> known = new ConcurrentHashMap<>();
    private volatile Instant staleAt = Instant.MIN;

    Contract(Services services, ContractInfo info, Clock clock, Vertx vertx) {
        this.services = services;
        this.info = info;
        this.clock = clock;
        this.client = WebClient.create(vertx);
    }

    Uni<JsonObject> current() {
        Uni<Void> fresh = clock.instant().isBefore(staleAt) ? Uni.createFrom().voidItem() : refresh();
        return fresh.map(done -> Merge.of(info.toJson(), new TreeMap<>(known)));
    }

    private Uni<Void> refresh() {
        List<Uni<Void>> all = services.byName().entrySet().stream()
                .map(service -> ask(service.getKey(), service.getValue().url()))
                .toList();
        return Uni.combine()
                .all()
                .unis(all)
                .discardItems()
                .invoke(() ->
                        staleAt = known.size() == all.size() ? clock.instant().plus(FRESH) : Instant.MIN);
    }

    private Uni<Void> ask(String name, URI service) {
        return client.getAbs(service + "/v1/openapi.json")
                .timeout(PATIENCE.toMillis())
                .send()
                .invoke(answer -> known.put(name, document(answer)))
                .replaceWithVoid()
                .onFailure()
                .recoverWithUni(failure -> {
                    LOG.infof("no contract service=%s cause=%s", name, failure);
                    return Uni.createFrom().voidItem();
                });
    }

    private static JsonObject document(HttpResponse<Buffer> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return answer.bodyAsJsonObject();
    }
}
