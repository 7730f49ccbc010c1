package nl.regiovisie.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Files of this checkout. */
final class Checkout {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

    private Checkout() {}

    static Path path(String name) {
        return TOP.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The settings that ship with a service. */
    static Properties settings(String service) {
        try (var in = Files.newBufferedReader(path(service + "/src/main/resources/application.properties"))) {
            Properties settings = new Properties();
            settings.load(in);
            return settings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
