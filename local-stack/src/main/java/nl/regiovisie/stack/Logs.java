package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a person wants to see of a log when something went wrong. */
final class Logs {

    private static final int LINES_SHOWN = 20;

    private Logs() {}

    /** Its name and its last lines. */
    static String end(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> end = lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size());
            return " The end of " + log + ":\n" + String.join("\n", end);
        } catch (IOException e) {
            return " Its log " + log + " cannot be read: " + e.getMessage();
        }
    }
}
