package nl.regiovisie.acceptance;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;

/** Requests at a constant rate, whether or not the ones before were answered. */
final class Load implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final IntFunction<HttpRequest.Builder> requests;

    /**
     * @param perSecond how many begin in a second
     * @param requests gives the next one; its argument counts from 0
     */
    Load(int perSecond, IntFunction<HttpRequest.Builder> requests) {
        this.requests = requests;
        clock.scheduleAtFixedRate(this::send, 0, 1_000_000 / perSecond, TimeUnit.MICROSECONDS);
    }

    private void send() {
        int number = sent.getAndIncrement();
        long begun = System.nanoTime();
        try {
            HttpRequest request = requests.apply(number).timeout(PATIENCE).build();
            HTTP.sendAsync(request, BodyHandlers.ofString()).whenComplete((answer, failure) -> {
                if (failure != null) {
                    failures.add(request.method() + " " + request.uri() + ": " + failure);
                } else if (answer.statusCode() >= 300) {
                    failures.add(request.method() + " " + request.uri() + ": " + said(answer));
                }
                millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
            });
        } catch (RuntimeException neverSent) {
            // whatever it is, the clock goes on
            failures.add("request " + number + ": " + neverSent);
            millis.add(0L);
        }
    }

    private static String said(HttpResponse<String> answer) {
        return answer.statusCode() + " " + answer.body();
    }

    /** Sends no more, and waits for what is under way. */
    @Override
    public void close() {
        clock.shutdown();
        Awaitility.await("the last answers").atMost(PATIENCE.multipliedBy(2)).until(() -> millis.size() == sent.get());
    }

    int sent() {
        return sent.get();
    }

    /** Within how many milliseconds a share of the requests, from 0 to 1, was answered. */
    long millis(double share) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
