package nl.regiovisie.meeting.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.vertx.mutiny.sqlclient.Pool;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What work costs, in time of processors: of this JVM, in which the service runs, and of the processes of PostgreSQL that
 * serve its database. It says the same on a busy machine as on an idle one, other than the time that passes.
 */
final class ProcessorTime {

    private static final OperatingSystemMXBean JVM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** For one request: a process counts in hundredths of a second, and a request is served by a few. */
    static final Duration EXACT_TO = Duration.ofMillis(1);

    private static final int ROUNDS = 3;
    private static final int TIMES = 30;

    private final Pool pool;

    ProcessorTime(Pool pool) {
        this.pool = pool;
    }

    /** @param service without the thread that asked */
    record Cost(Duration service, Duration database) {

        Duration both() {
            return service.plus(database);
        }

        /** Half-way between this and another. */
        Cost mean(Cost other) {
            return new Cost(
                    service.plus(other.service).dividedBy(2),
                    database.plus(other.database).dividedBy(2));
        }

        @Override
        public String toString() {
            return String.format("%.2f ms (service %.2f, PostgreSQL %.2f)", ms(both()), ms(service), ms(database));
        }

        private static double ms(Duration time) {
            return time.toNanos() / 1e6;
        }
    }

    /**
     * Of one request, in the cheapest of some rounds: what else the JVM does now and then, such as compiling, is in the
     * others.
     *
     * @param request made by the calling thread alone, which does not count
     */
    Cost of(Runnable request) {
        Cost cheapest = round(request);
        for (int round = 1; round < ROUNDS; round++) {
            Cost cost = round(request);
            cheapest = cost.both().compareTo(cheapest.both()) < 0 ? cost : cheapest;
        }
        return cheapest;
    }

    private Cost round(Runnable request) {
        Map<Long, Duration> before = database();
        long begin = service();
        for (int time = 0; time < TIMES; time++) {
            request.run();
        }
        Duration service = Duration.ofNanos(service() - begin);
        Duration database = database().entrySet().stream()
                .map(process -> process.getValue().minus(before.getOrDefault(process.getKey(), Duration.ZERO)))
                .reduce(Duration.ZERO, Duration::plus);
        return new Cost(service.dividedBy(TIMES), database.dividedBy(TIMES));
    }

    private static long service() {
        return JVM.getProcessCpuTime() - ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** By process, those that serve the database of this test. */
    private Map<Long, Duration> database() {
        Map<Long, Duration> used = new HashMap<>();
        pool.query("select pid, datname from pg_stat_activity where datname = current_database()")
                .executeAndAwait()
                .forEach(row -> {
                    ProcessHandle process = process(row.getInteger(0), row.getString(1));
                    used.put(process.pid(), process.info().totalCpuDuration().orElseThrow());
                });
        assertThat(used).as("processes of PostgreSQL on this machine").isNotEmpty();
        return used;
    }

    /** PostgreSQL in a container knows itself by another number than this machine, and carries its database in its title. */
    private static ProcessHandle process(long number, String database) {
        return ProcessHandle.of(number)
                .filter(process ->
                        inside(process.pid()).isEmpty() || title(process.pid()).contains(database))
                .or(() -> ProcessHandle.allProcesses()
                        .filter(process -> inside(process.pid()).equals(Optional.of(number))
                                && title(process.pid()).contains(database))
                        .findFirst())
                .orElseThrow(() -> new AssertionError("PostgreSQL does not run on this machine: no process " + number));
    }

    /** The number that a process has in its own container; empty where the system does not tell. */
    private static Optional<Long> inside(long process) {
        return read(process, "status")
                .lines()
                .filter(line -> line.startsWith("NSpid:"))
                .map(line -> Long.valueOf(line.replaceFirst(".*\\s", "")))
                .findFirst();
    }

    private static String title(long process) {
        return read(process, "cmdline");
    }

    private static String read(long process, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), file));
        } catch (IOException gone) {
            return "";
        }
    }
}
