package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A process that is remembered in a file. Process numbers are used again, so the moment of its start is part of
 * who it is.
 */
record Pid(long number, Instant startedAt, Part.Ending ending) {

    static Pid of(ProcessHandle process, Part.Ending ending) {
        return new Pid(process.pid(), startOf(process), ending);
    }

    /** What the file remembers; empty when there is no file or it was cut off. */
    static Optional<Pid> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).strip().split(" ");
        return words.length == 3
                ? Optional.of(new Pid(Long.parseLong(words[0]), Instant.parse(words[1]), Part.Ending.valueOf(words[2])))
                : Optional.empty();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, number + " " + startedAt + " " + ending);
    }

    /** The process, if it still lives and its number was not given to another one. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(number)
                .filter(ProcessHandle::isAlive)
                .filter(process -> startOf(process).equals(startedAt));
    }

    /** Asks the process to end, waits, and kills it when it does not listen. */
    void end(Duration patience) {
        process().ifPresent(process -> {
            signal();
            process.onExit()
                    .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            if (process.isAlive()) {
                process.destroyForcibly();
                process.onExit().join();
            }
        });
    }

    private void signal() {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + ending + " " + number)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StackFailure("Cannot end process " + number, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
