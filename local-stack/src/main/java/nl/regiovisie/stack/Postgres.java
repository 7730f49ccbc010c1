package nl.regiovisie.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL from its own binaries, with every commit flushed to disk. */
final class Postgres {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Path data;
    private final int port;

    /** @param data where the databases live; made when it is not there */
    Postgres(Path data, int port) {
        this.home = Cache.folder(
                "postgresql-" + Artifacts.postgresVersion(), folder -> unpack(Artifacts.postgres(), folder));
        this.data = data;
        this.port = port;
    }

    /** Makes the data folder ready: initialised, and without the lock of a server that was killed. */
    Part prepare() throws IOException {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
            Command.run(
                    program(
                            "initdb",
                            "-D",
                            data.toString(),
                            "-U",
                            Database.ADMINISTRATOR,
                            "-A",
                            "trust",
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C"),
                    Map.of());
        }
        Files.deleteIfExists(data.resolve("postmaster.pid"));
        return new Part(
                "postgresql",
                program("postgres", settings()),
                Map.of("LC_ALL", "C"),
                data,
                () -> server().answers(),
                PATIENCE,
                Part.Ending.INT);
    }

    /** The server as clients see it. */
    Database.Server server() {
        return new Database.Server("localhost", port, Database.ADMINISTRATOR, "");
    }

    private String[] settings() {
        return new String[] {
            "-D", data.toString(),
            "-p", Integer.toString(port),
            "-c", "listen_addresses=localhost",
            "-c", "unix_socket_directories=",
            "-c", "fsync=on",
            "-c", "max_connections=200",
            "-c", "shared_buffers=64MB",
            "-c", "max_wal_size=256MB",
            "-c", "timezone=UTC",
            "-c", "log_timezone=UTC"
        };
    }

    /**
     * PostgreSQL refuses to run as root. Inside a user namespace of its own root is nobody, and still owns the same
     * files.
     */
    private List<String> program(String name, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry archive = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".txz"))
                    .findFirst()
                    .orElseThrow(() -> new StackFailure("No archive in " + jar));
            try (InputStream in = new XZInputStream(new BufferedInputStream(zip.getInputStream(archive)));
                    TarArchiveInputStream tar = new TarArchiveInputStream(in)) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    unpack(tar, entry, folder.resolve(entry.getName()));
                }
            }
        }
    }

    private static void unpack(InputStream in, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(in, target);
            Files.setPosixFilePermissions(target, permissions(entry));
        }
    }

    private static Set<PosixFilePermission> permissions(TarArchiveEntry entry) {
        boolean program = (entry.getMode() & 0100) != 0;
        Set<PosixFilePermission> permissions =
                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (program) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
        }
        return permissions;
    }
}
