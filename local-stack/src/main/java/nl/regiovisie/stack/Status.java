package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What {@code ./start --status} tells. */
final class Status {

    private final Path folder;

    Status(Path folder) {
        this.folder = folder;
    }

    void print() throws IOException {
        boolean runs =
                Pid.read(folder.resolve("start.pid")).flatMap(Pid::process).isPresent();
        System.out.println(runs ? "Regiovisie runs" : "Regiovisie does not run");
        Path pids = folder.resolve("pids");
        if (!Files.isDirectory(pids)) {
            return;
        }
        try (var files = Files.list(pids)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                System.out.println(line(file));
            }
        }
    }

    private static String line(Path file) throws IOException {
        Optional<ProcessHandle> process = Pid.read(file).flatMap(Pid::process);
        String state = process.map(handle -> "process " + handle.pid() + ", " + Memory.mebibytes(handle) + " MiB")
                .orElse("dead");
        return String.format("  %-24s %s", file.getFileName(), state);
    }
}
