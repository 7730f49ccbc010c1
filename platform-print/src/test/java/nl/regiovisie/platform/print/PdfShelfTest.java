package nl.regiovisie.platform.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PdfShelfTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger printed = new AtomicInteger();
    private final CountDownLatch paper = new CountDownLatch(1);
    private final PdfShelf shelf = new PdfShelf(new SlowPress());

    @AfterEach
    void close() {
        paper.countDown();
        shelf.close();
    }

    @Test
    void what_fifty_ask_for_at_once_is_made_once() {
        List<CompletableFuture<byte[]>> asked = new ArrayList<>();
        for (int reader = 0; reader < 50; reader++) {
            asked.add(ask("same").subscribeAsCompletionStage());
        }
        paper.countDown();

        assertThat(asked).allSatisfy(document -> assertThat(document.join()).isEqualTo("same".getBytes(UTF_8)));
        assertThat(printed).hasValue(1);
    }

    @Test
    void what_was_made_is_kept() {
        paper.countDown();
        await(ask("same"));

        await(ask("same"));

        assertThat(printed).hasValue(1);
    }

    @Test
    void one_who_goes_away_does_not_take_the_document_from_the_others() {
        CompletableFuture<byte[]> leaves = ask("same").subscribeAsCompletionStage();
        CompletableFuture<byte[]> stays = ask("same").subscribeAsCompletionStage();

        leaves.cancel(true);
        paper.countDown();

        assertThat(stays.join()).isEqualTo("same".getBytes(UTF_8));
    }

    @Test
    void a_failure_is_told_and_the_next_one_tries_again() {
        paper.countDown();
        assertThatThrownBy(() -> await(shelf.get("same", PdfShelfTest::broken, Instant.EPOCH)))
                .hasMessageContaining("broken");

        assertThat(await(ask("same"))).isEqualTo("same".getBytes(UTF_8));
    }

    @Test
    void when_too_many_wait_the_next_is_refused_and_the_rest_is_made() {
        List<CompletableFuture<byte[]>> asked = new ArrayList<>();
        for (int document = 0; document < 300; document++) {
            asked.add(ask("document " + document).subscribeAsCompletionStage());
        }
        paper.countDown();

        assertThatThrownBy(() -> asked.get(299).join()).hasCauseInstanceOf(RejectedExecutionException.class);
        assertThat(asked.get(0).join()).isEqualTo("document 0".getBytes(UTF_8));
    }

    private Uni<byte[]> ask(String key) {
        return shelf.get(key, () -> key, Instant.EPOCH);
    }

    private static byte[] await(Uni<byte[]> document) {
        return document.await().atMost(PATIENCE);
    }

    private static String broken() {
        throw new IllegalStateException("broken");
    }

    /** Prints the page as it is, once there is paper. */
    private final class SlowPress extends PdfPress {

        @Override
        public byte[] print(String page, Instant made) {
            try {
                paper.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            printed.incrementAndGet();
            return page.getBytes(UTF_8);
        }
    }
}
