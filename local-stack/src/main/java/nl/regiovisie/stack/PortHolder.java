package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds which process listens on a port, as far as Linux lets this user see it. */
final class PortHolder {

    private static final String LISTENING = "0A";

    private final Path proc;

    /** @param proc {@code /proc}, or a copy of it */
    PortHolder(Path proc) {
        this.proc = proc;
    }

    /** Number and command of the process; empty when it cannot be seen. */
    Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("tcp", "tcp6")) {
            sockets.addAll(sockets(proc.resolve("net").resolve(table), port));
        }
        return sockets.isEmpty() ? Optional.empty() : owner(sockets);
    }

    /** What a link to each socket that listens on the port looks like. */
    private static Set<String> sockets(Path table, int port) {
        Set<String> found = new HashSet<>();
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        for (String line : lines(table)) {
            String[] columns = line.strip().split("\\s+");
            if (columns.length > 9 && columns[1].endsWith(suffix) && columns[3].equals(LISTENING)) {
                found.add("socket:[" + columns[9] + "]");
            }
        }
        return found;
    }

    private Optional<String> owner(Set<String> sockets) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, sockets)) {
                    return Optional.of(process.getFileName() + " (" + command(process) + ")");
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holds(Path process, Set<String> sockets) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // ended meanwhile, or of another user
        }
    }

    private static String command(Path process) {
        String line = String.join(" ", lines(process.resolve("cmdline")))
                .replace('\0', ' ')
                .strip();
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
