package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Resident memory of processes, as Linux tells it. */
final class Memory {

    private Memory() {}

    /** MiB of the process, and what its children have for themselves; 0 where that cannot be seen. */
    static long mebibytes(ProcessHandle process) {
        long children = process.descendants()
                .mapToLong(child -> kibibytes(child.pid(), "RssAnon:"))
                .sum();
        return (kibibytes(process.pid(), "VmRSS:") + children) / 1024;
    }

    private static long kibibytes(long pid, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
