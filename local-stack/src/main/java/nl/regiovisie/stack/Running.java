package nl.regiovisie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A started {@link Part}. */
final class Running {

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(200);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(15);

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Part part;
    private final Process process;
    private final Path log;
    private final Path pid;

    private Running(Part part, Process process, Path log, Path pid) {
        this.part = part;
        this.process = process;
        this.log = log;
        this.pid = pid;
    }

    /**
     * Starts the process and remembers it in a pid file; does not wait for it.
     *
     * @param folder gets {@code logs} and {@code pids}
     */
    static Running start(Part part, Path folder) {
        Path log = folder.resolve("logs").resolve(part.name() + ".log");
        Path pid = folder.resolve("pids").resolve(part.name());
        try {
            Files.createDirectories(log.getParent());
            Process process = builder(part, log).start();
            Pid.of(process.toHandle(), part.ending()).write(pid);
            return new Running(part, process, log, pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProcessBuilder builder(Part part, Path log) {
        ProcessBuilder builder = new ProcessBuilder(detached(part.command()))
                .directory(part.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(part.environment());
        return builder;
    }

    /** In a session of its own, so that Ctrl-C reaches only us and we stop the parts in order. */
    private static List<String> detached(List<String> command) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), command.stream()).toList()
                : command;
    }

    /** Ends what an earlier owner of the folder left running, after it was killed. */
    static void endLeftovers(Path folder) throws IOException {
        Path pids = folder.resolve("pids");
        if (!Files.isDirectory(pids)) {
            return;
        }
        try (var files = Files.list(pids)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Pid.read(file).ifPresent(left -> left.end(PATIENCE_AT_STOP));
                Files.delete(file);
            }
        }
    }

    /** Waits until the part answers; fails with the end of its log when it dies or takes too long. */
    Running awaitReady() {
        long deadline = System.nanoTime() + part.patience().toNanos();
        while (!part.ready().answers()) {
            if (!process.isAlive()) {
                throw new StackFailure(part.name() + " ended with code " + process.exitValue() + "." + Logs.end(log));
            }
            if (System.nanoTime() > deadline) {
                throw new StackFailure(part.name() + " does not answer after "
                        + part.patience().toSeconds() + " s." + Logs.end(log));
            }
            pause();
        }
        return this;
    }

    /** Waits until the process has gone, for whatever reason, and tells which. */
    String awaitEnd() {
        process.onExit().join();
        return part.name() + " ended with code " + process.exitValue() + "." + Logs.end(log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(BETWEEN_PROBES.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while a server was starting", e);
        }
    }

    /** Asks the process to end, waits, and kills it when it does not listen. */
    void stop() {
        try {
            Pid.of(process.toHandle(), part.ending()).end(PATIENCE_AT_STOP);
            Files.deleteIfExists(pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
