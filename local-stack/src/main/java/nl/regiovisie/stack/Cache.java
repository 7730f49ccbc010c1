package nl.regiovisie.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Unpacked and built servers, kept for this user and shared by all checkouts. */
final class Cache {

    private static final String COMPLETE = ".complete";

    private Cache() {}

    /** What fills a folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    /**
     * The folder {@code name}, filled once; a second process waits until the first is done, and what was left
     * half-way is begun anew.
     */
    static Path folder(String name, Filling filling) {
        Path folder = root().resolve(name);
        try {
            Files.createDirectories(root());
            try (FileChannel file = FileChannel.open(
                            root().resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = file.lock()) {
                if (lock.isValid() && !Files.exists(folder.resolve(COMPLETE))) {
                    fill(folder, filling);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder {@code name} was filled before. */
    static boolean has(String name) {
        return Files.exists(root().resolve(name).resolve(COMPLETE));
    }

    private static void fill(Path folder, Filling filling) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        filling.fill(folder);
        Files.createFile(folder.resolve(COMPLETE));
    }

    private static Path root() {
        String set = System.getenv("XDG_CACHE_HOME");
        Path base = set == null || set.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
        return base.resolve("regiovisie");
    }
}
