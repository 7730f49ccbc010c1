package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the realm with the demonstration accounts, for a Keycloak that somebody else starts. */
final class RealmFile {

    private RealmFile() {}

    /** @param args where to write it */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Realm.local());
    }
}
