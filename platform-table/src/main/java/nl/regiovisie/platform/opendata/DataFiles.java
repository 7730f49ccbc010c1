package nl.regiovisie.platform.opendata;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.regiovisie.platform.Kept;
import nl.regiovisie.platform.http.Page;

/**
 * Files of open data, written page by page beside the event loops: however large, they cost no memory. Each is made when
 * somebody asks for it, once for all who ask within a while: what was taken back is in no file any more after that.
 */
@ApplicationScoped
class DataFiles {

    private static final int WAITING = 200;
    private static final Duration SLOWEST_PAGE = Duration.ofSeconds(30);

    private final OpenDataConfig config;
    private final Clock clock;
    private final Path folder;
    private final Map<String, Kept<DataFile>> files = new ConcurrentHashMap<>();
    private final ExecutorService writer =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), DataFiles::thread);

    DataFiles(OpenDataConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        try {
            folder = Files.createTempDirectory("open-data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * @param region null for everything
     * @return fails with {@link RejectedExecutionException} if too many wait
     */
    Uni<DataFile> get(Dataset set, String region, FileFormat format) {
        String name = set.name() + "." + (region == null ? "all" : region) + "." + format.word();
        return files.computeIfAbsent(
                        name,
                        key -> new Kept<>(
                                () -> Uni.createFrom()
                                        .item(() -> write(key, set, region, format))
                                        .runSubscriptionOn(writer),
                                config.kept(),
                                clock))
                .get();
    }

    @PreDestroy
    void close() {
        writer.shutdownNow();
    }

    private DataFile write(String name, Dataset set, String region, FileFormat format) {
        try {
            Path fresh = Files.createTempFile(folder, "fresh", null);
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (OutputStream out =
                            new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)), digest);
                    RowWriter rows = format.writer(out, set, region)) {
                String cursor = null;
                do {
                    Page<List<Object>> page = set.rows(region, cursor).await().atMost(SLOWEST_PAGE);
                    for (List<Object> row : page.items()) {
                        rows.write(row);
                    }
                    cursor = page.next();
                } while (cursor != null);
            }
            String hash = HexFormat.of().formatHex(digest.digest());
            Path file = folder.resolve(name + "." + hash);
            // Whoever reads the file that is replaced goes on reading that one.
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            forgetOld(name, file);
            return new DataFile(file, hash);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private void forgetOld(String name, Path newest) throws IOException {
        FileTime unread = FileTime.from(clock.instant().minus(config.read()));
        try (DirectoryStream<Path> others = Files.newDirectoryStream(folder, name + ".*")) {
            for (Path other : others) {
                if (!other.equals(newest) && Files.getLastModifiedTime(other).compareTo(unread) < 0) {
                    Files.delete(other);
                }
            }
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "open-data");
        thread.setDaemon(true);
        return thread;
    }
}
