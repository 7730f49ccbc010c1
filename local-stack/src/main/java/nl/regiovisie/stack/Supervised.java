package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One part that is started after those it needs, watched, and started again when it dies. */
final class Supervised {

    /** Makes the part; may take long, because it prepares what the part needs. */
    interface Preparing {
        Part prepare() throws IOException;
    }

    enum State {
        WAITING,
        PREPARING,
        STARTING,
        READY,
        DIED,
        STOPPED
    }

    private final String name;
    private final Preparing preparing;
    private final List<Supervised> needs;
    private final Path folder;
    private final Screen screen;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final BackOff backOff = new BackOff();

    private volatile Running running;

    Supervised(String name, Path folder, Screen screen, Preparing preparing, List<Supervised> needs) {
        this.name = name;
        this.folder = folder;
        this.screen = screen;
        this.preparing = preparing;
        this.needs = needs;
    }

    String name() {
        return name;
    }

    /** Done when it answers for the first time; fails when it never will. */
    CompletableFuture<Void> ready() {
        return firstReady;
    }

    void start() {
        screen.show(name, State.WAITING);
        new Thread(this::keep, "keeper of " + name).start();
    }

    private void keep() {
        try {
            CompletableFuture.allOf(needs.stream().map(Supervised::ready).toArray(CompletableFuture[]::new))
                    .join();
            screen.show(name, State.PREPARING);
            Part part = preparing.prepare();
            while (!stops()) {
                runOnce(part);
            }
        } catch (IOException | RuntimeException e) {
            firstReady.completeExceptionally(e);
        }
    }

    private void runOnce(Part part) {
        screen.show(name, State.STARTING);
        running = Running.start(part, folder);
        if (stops()) {
            running.stop();
            return;
        }
        long readyAt = 0;
        String reason;
        try {
            running.awaitReady();
            readyAt = System.nanoTime();
            screen.show(name, State.READY);
            firstReady.complete(null);
            reason = running.awaitEnd();
        } catch (StackFailure e) {
            reason = e.getMessage();
        }
        running.stop();
        if (!stops()) {
            died(reason, readyAt == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - readyAt));
        }
    }

    private void died(String reason, Duration worked) {
        Duration wait = backOff.next(worked);
        screen.show(name, State.DIED);
        screen.say(reason);
        if (backOff.hopeless()) {
            throw new StackFailure(name + " did not start in several tries; see above");
        }
        screen.say(name + " is started again in " + wait.toSeconds() + " s");
        stopsWithin(wait);
    }

    private boolean stops() {
        return stopping.getCount() == 0;
    }

    private void stopsWithin(Duration time) {
        try {
            stopping.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping.countDown();
        }
    }

    /** From now on its end is meant. */
    void announceStop() {
        stopping.countDown();
    }

    void stop() {
        announceStop();
        Running last = running;
        if (last != null) {
            last.stop();
            screen.show(name, State.STOPPED);
        }
    }

    /** MiB that the process holds in memory now. */
    long mebibytes() {
        return running == null ? 0 : Memory.mebibytes(running.handle());
    }
}
