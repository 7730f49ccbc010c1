package nl.regiovisie.stack;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Keycloak from its distribution, built once for this user, with the realm of this checkout. */
final class Keycloak {

    /** The first account, which may do everything; only ever on this machine. */
    static final Map<String, String> ADMINISTRATOR =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "local");

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final List<String> BUILD = List.of("build", "--db=postgres");

    private final Path home;
    private final int port;
    private final Database database;

    /** @param home keeps nothing but links and the realm to import: accounts live in the database */
    Keycloak(Path home, int port, Database database) {
        this.home = home;
        this.port = port;
        this.database = database;
    }

    /** Where the realm answers. */
    String realm() {
        return "http://localhost:" + port + "/realms/regiovisie";
    }

    /** Keycloak with the realm of this checkout; imported once, later changes are made in Keycloak itself. */
    Part prepare() throws IOException {
        link();
        Files.createDirectories(home.resolve("data/import"));
        Files.writeString(home.resolve("data/import/regiovisie-realm.json"), Realm.local());
        return part(realm());
    }

    /** Keycloak without any realm but its own. */
    Part prepareEmpty() throws IOException {
        link();
        return part("http://localhost:" + port + "/realms/master");
    }

    private void link() throws IOException {
        Path built = built();
        Folders.delete(home);
        Files.createDirectories(home);
        for (String linked : List.of("lib", "conf", "providers")) {
            Files.createSymbolicLink(home.resolve(linked), built.resolve(linked));
        }
        Files.createSymbolicLink(home.resolve("themes"), Artifacts.checkout().resolve("keycloak/themes"));
    }

    private Part part(String ready) {
        Map<String, String> environment = new HashMap<>(ADMINISTRATOR);
        environment.put("KC_DB_PASSWORD", database.password());
        return new Part(
                "keycloak", command(), environment, home, Probe.ok(URI.create(ready)), PATIENCE, Part.Ending.TERM);
    }

    /** Unpacked and built: about 40 s on two cores, once. */
    static Path built() {
        return Cache.folder("keycloak-" + Artifacts.keycloakVersion() + "-postgres", folder -> {
                    unpack(Artifacts.keycloak(), folder);
                    List<String> build = new ArrayList<>(
                            List.of("sh", inner(folder).resolve("bin/kc.sh").toString()));
                    build.addAll(BUILD);
                    Command.run(build, Map.of("JAVA_HOME", System.getProperty("java.home")));
                })
                .resolve("keycloak-" + Artifacts.keycloakVersion());
    }

    private static Path inner(Path folder) {
        return folder.resolve("keycloak-" + Artifacts.keycloakVersion());
    }

    /** What {@code kc.sh} would run, without the shell in between that keeps signals from it. */
    private List<String> command() {
        return List.of(
                Command.java(),
                "-Xms64m",
                "-Xmx400m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=http://localhost:" + port,
                "--db-url=" + database.jdbcUrl(),
                "--db-username=" + database.name(),
                "--db-pool-max-size=10");
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, target);
                    }
                }
            }
        }
    }
}
