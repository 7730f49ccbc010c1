package nl.regiovisie.region.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import nl.regiovisie.platform.mail.EmailAddress;
import nl.regiovisie.platform.transaction.Transactions;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StackResource.class)
class SubscriptionRetentionTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    SubscriptionRetention retention;

    @Inject
    Subscribers subscribers;

    @Inject
    Transactions transactions;

    private final EmailAddress address = new EmailAddress(UUID.randomUUID() + "@lezer.example");
    private final Subscriber subscriber =
            new Subscriber(UUID.randomUUID(), address, UUID.randomUUID().toString(), LONG_AGO);

    @Test
    void an_address_that_was_never_confirmed_goes_when_its_link_works_no_more() {
        subscriber.ask("JZ26", UUID.randomUUID().toString(), LONG_AGO);
        store();

        run(() -> retention.forget());

        assertThat(isKnown()).isFalse();
    }

    @Test
    void an_address_of_which_one_calendar_was_confirmed_stays() {
        String token = UUID.randomUUID().toString();
        subscriber.ask("JZ26", token, LONG_AGO);
        subscriber.ask("JZ23", UUID.randomUUID().toString(), LONG_AGO);
        subscriber.confirm(token, LONG_AGO);
        store();

        run(() -> retention.forget());

        assertThat(isKnown()).isTrue();
    }

    @Test
    void a_request_that_can_still_be_confirmed_stays() {
        subscriber.ask("JZ26", UUID.randomUUID().toString(), LONG_AGO.plus(Duration.ofDays(36_500)));
        store();

        run(() -> retention.forget());

        assertThat(isKnown()).isTrue();
    }

    private void store() {
        run(() -> transactions.required(() -> subscribers.add(subscriber)));
    }

    private boolean isKnown() {
        return run(() -> transactions.required(() -> subscribers.lock(address).map(found -> found != null)));
    }

    private static <T> T run(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable failure) {
            throw new AssertionError(failure);
        }
    }
}
