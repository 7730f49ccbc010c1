package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;

/** The data of {@code ./start}, kept between runs. */
final class Data {

    private final Path folder;

    Data(Path folder) {
        this.folder = folder;
    }

    /** Deletes all of it when that was asked for and, unless told not to ask, agreed. */
    void begin(Options options) throws IOException {
        if (options.fresh() && Files.exists(folder)) {
            if (!options.yes() && !agreed()) {
                throw new StackFailure("Nothing was deleted and nothing was started");
            }
            Folders.delete(folder);
        }
        Files.createDirectories(folder);
    }

    private boolean agreed() {
        System.out.print("This deletes all data in " + folder + ". Go on? [y/N] ");
        System.out.flush();
        Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
        return answers.hasNextLine() && answers.nextLine().strip().matches("(?i)y|yes|j|ja");
    }
}
