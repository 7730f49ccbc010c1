package nl.regiovisie.region.contact;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.regiovisie.region.body.BodyApi;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class MessageRetentionTest {

    @Inject
    MessageRetention retention;

    @Inject
    Pool pool;

    @Inject
    Clock clock;

    @Test
    void who_wrote_is_forgotten_after_a_day_though_nobody_writes_again() throws Throwable {
        UUID body = UUID.fromString(BodyApi.listed("Panel De Briefkaart").replace("/v1/bodies/", ""));
        UUID old = written(body, Duration.ofHours(25));
        UUID recent = written(body, Duration.ofHours(23));

        VertxContextSupport.subscribeAndAwait(() -> retention.forget());

        assertThat(known(old)).isZero();
        assertThat(known(recent)).isOne();
    }

    private UUID written(UUID body, Duration ago) {
        UUID id = UUID.randomUUID();
        OffsetDateTime at = OffsetDateTime.now(clock).minus(ago);
        pool.preparedQuery("insert into body_message (id, body_id, sender, sent_at) values ($1, $2, 'hash', $3)")
                .executeAndAwait(Tuple.of(id, body, at));
        return id;
    }

    private long known(UUID message) {
        return pool.preparedQuery("select count(*) from body_message where id = $1")
                .executeAndAwait(Tuple.of(message))
                .iterator()
                .next()
                .getLong(0);
    }
}
