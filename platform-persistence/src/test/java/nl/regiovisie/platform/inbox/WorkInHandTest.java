package nl.regiovisie.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WorkInHandTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    private final WorkInHand inHand = new WorkInHand();

    @Test
    void what_has_begun_is_waited_for() throws InterruptedException {
        CompletableFuture<String> slow = new CompletableFuture<>();
        UniAssertSubscriber<String> begun = start(Uni.createFrom().completionStage(slow));

        assertThat(inHand.stop(SHORT)).isFalse();
        slow.complete("applied");

        begun.assertCompleted().assertItem("applied");
        assertThat(inHand.stop(SHORT)).isTrue();
    }

    @Test
    void what_failed_is_not_waited_for() throws InterruptedException {
        start(Uni.createFrom().failure(new IllegalStateException("away"))).assertFailed();

        assertThat(inHand.stop(SHORT)).isTrue();
    }

    @Test
    void nothing_begins_after_the_stop() throws InterruptedException {
        inHand.stop(SHORT);

        start(Uni.createFrom().item("never")).assertNotTerminated();
    }

    private <T> UniAssertSubscriber<T> start(Uni<T> work) {
        return inHand.begin(() -> work).subscribe().withSubscriber(UniAssertSubscriber.create());
    }
}
