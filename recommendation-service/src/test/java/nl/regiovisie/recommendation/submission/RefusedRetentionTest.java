package nl.regiovisie.recommendation.submission;

import static nl.regiovisie.recommendation.Calls.editor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.regiovisie.recommendation.World;
import nl.regiovisie.testing.StackResource;
import org.junit.jupiter.api.Test;

/** Half a year after it was refused, the words are gone and the count stays. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class RefusedRetentionTest {

    @Inject
    RefusedRetention retention;

    @Test
    void the_words_of_what_was_refused_go_and_what_was_not_stays() throws Throwable {
        String region = World.region();
        Sent refused = Sent.waiting(region, "Dit gaat over mijn buurman.");
        refused.decide("0", Map.of("verdict", "REFUSED", "reason", "Dit gaat over één persoon."))
                .then()
                .statusCode(200);
        Sent waiting = Sent.waiting(region, "Dit wacht nog.");

        forget(Duration.ofDays(182));
        of(refused, "REFUSED", "Dit gaat over mijn buurman.");

        forget(Duration.ofDays(184));
        of(refused, "REFUSED", "");
        editor().get("/v1/submissions/{id}", refused.id()).then().body("reason", nullValue());
        of(waiting, "RECEIVED", "Dit wacht nog.");

        refused.send().then().statusCode(202);
        refused.erase().then().statusCode(204);
        of(refused, "WITHDRAWN", "");
    }

    private static void of(Sent sent, String state, String text) {
        editor().get("/v1/submissions/{id}", sent.id())
                .then()
                .body("state", equalTo(state))
                .body("text", equalTo(text));
    }

    private void forget(Duration later) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> retention.forget(Instant.now().plus(later)));
    }
}
