package nl.regiovisie.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The HTML of pages as the server sent it, for html-validate and the Nu checker ({@code markup/check.mjs}). They judge all
 * pages at once: starting them takes seconds.
 */
final class Markup {

    private final Path folder;

    /** @param walk names the folder; what an earlier run left there is thrown away */
    Markup(String walk) throws IOException {
        folder = Path.of("target", "markup", walk);
        Files.createDirectories(folder);
        try (Stream<Path> earlier = Files.list(folder)) {
            for (Path page : earlier.toList()) {
                Files.delete(page);
            }
        }
    }

    void keep(String page, String html) {
        try {
            Files.writeString(folder.resolve(page + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with the pages that were kept, as lines with page, place, rule and what.
     *
     * @throws IllegalStateException if they could not be judged
     */
    List<String> findings() throws IOException, InterruptedException {
        Path said = folder.resolve("findings.txt");
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder check = new ProcessBuilder("node", "markup/check.mjs", folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(errors.toFile());
        check.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int outcome = check.start().waitFor();
        List<String> findings = Files.readAllLines(said, StandardCharsets.UTF_8);
        if (outcome == 0 ? !findings.isEmpty() : findings.isEmpty()) {
            throw new IllegalStateException("The check ended with " + outcome + ": " + Files.readString(errors));
        }
        return findings;
    }
}
