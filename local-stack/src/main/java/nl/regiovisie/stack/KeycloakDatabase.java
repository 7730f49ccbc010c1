package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PostgreSQL data folder in which Keycloak has made its tables. That takes Keycloak longer than all its other steps
 * at start, so it is done once for this user, and every new data folder begins as a copy.
 */
final class KeycloakDatabase {

    static final String NAME = "regiovisie_keycloak";
    static final String PASSWORD = "local";

    private KeycloakDatabase() {}

    /** Fills {@code data}, unless it holds databases already. */
    static void begin(Path data) throws IOException {
        if (!Files.exists(data)) {
            Files.createDirectories(data.getParent());
            Folders.copy(template().resolve("data"), data);
        }
    }

    /** The folder to copy from is there already. */
    static boolean isMade() {
        return Cache.has(name());
    }

    /** The folder to copy from, made when it is not there. */
    static Path template() {
        return Cache.folder(name(), KeycloakDatabase::make);
    }

    private static String name() {
        return "keycloak-" + Artifacts.keycloakVersion() + "-in-postgresql-" + Artifacts.postgresVersion();
    }

    private static void make(Path folder) throws IOException {
        Postgres postgres = new Postgres(folder.resolve("data"), Ports.free());
        Running database = Running.start(postgres.prepare(), folder);
        try {
            database.awaitReady();
            Keycloak keycloak = new Keycloak(
                    folder.resolve("keycloak"), Ports.free(), postgres.server().database(NAME, PASSWORD));
            Running server = Running.start(keycloak.prepareEmpty(), folder);
            try {
                server.awaitReady();
            } finally {
                server.stop();
            }
        } finally {
            database.stop();
        }
    }
}
