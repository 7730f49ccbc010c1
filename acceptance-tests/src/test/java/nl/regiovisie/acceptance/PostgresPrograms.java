package nl.regiovisie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.regiovisie.stack.Database;

/**
 * Runs the scripts of {@code docker/postgres} with the client programs of PostgreSQL: those of this machine if they are new
 * enough for the server, else those of the image that the scripts run in everywhere else.
 */
final class PostgresPrograms {

    private static final Path SCRIPTS =
            Path.of("../docker/postgres").toAbsolutePath().normalize();
    private static final String IMAGE = "postgres:18";
    private static final int SERVER = 18;
    private static final Pattern VERSION = Pattern.compile("\\(PostgreSQL\\) (\\d+)");

    private final Map<String, String> settings = new HashMap<>();
    private final Path folder;

    /**
     * @param server    that the scripts ask
     * @param databases that they are about
     * @param folder    that they may read and write; made here
     */
    PostgresPrograms(Database.Server server, List<Database> databases, Path folder) throws IOException {
        this.folder = Files.createDirectories(folder).toAbsolutePath();
        settings.put("PGHOST", server.host());
        settings.put("PGPORT", Integer.toString(server.port()));
        settings.put("PGUSER", server.user());
        settings.put("PGPASSWORD", server.password());
        settings.put(
                "DATABASES",
                String.join(" ", databases.stream().map(Database::name).toList()));
    }

    /** @return the folder of the backup */
    Path backup() {
        return Path.of(run("backup.sh", folder));
    }

    /** @param backup its folder, or {@code latest} beside it */
    void restore(Path backup) {
        run("restore.sh", backup);
    }

    /**
     * Runs a script to its end.
     *
     * @return the last line that it wrote
     * @throws AssertionError with all that it wrote, if it failed
     */
    private String run(String script, Path argument) {
        List<String> command = new ArrayList<>(newEnoughHere() ? List.of() : inTheImage());
        command.addAll(List.of("sh", SCRIPTS.resolve(script).toString(), argument.toString()));
        Outcome outcome = run(command, settings);
        if (outcome.code() != 0) {
            throw new AssertionError(command + " ended with " + outcome.code() + ":\n" + outcome.text());
        }
        return outcome.text().lines().reduce("", (before, line) -> line);
    }

    private static boolean newEnoughHere() {
        return Stream.of("pg_dump", "pg_restore", "psql").allMatch(program -> {
            try {
                Matcher version = VERSION.matcher(
                        run(List.of(program, "--version"), Map.of()).text());
                return version.find() && Integer.parseInt(version.group(1)) >= SERVER;
            } catch (UncheckedIOException notThere) {
                return false;
            }
        });
    }

    private List<String> inTheImage() {
        List<String> command = new ArrayList<>(List.of("docker", "run", "--rm", "--network", "host"));
        settings.keySet().forEach(name -> command.addAll(List.of("--env", name)));
        Stream.of(SCRIPTS, folder).forEach(path -> command.addAll(List.of("--volume", path + ":" + path)));
        command.addAll(List.of("--entrypoint", "", IMAGE));
        return command;
    }

    private record Outcome(int code, String text) {}

    private static Outcome run(List<String> command, Map<String, String> settings) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(settings);
            Process process = builder.start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
