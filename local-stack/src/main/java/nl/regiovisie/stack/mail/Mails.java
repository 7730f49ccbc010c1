package nl.regiovisie.stack.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What was caught: a file for each mail, numbered in the order in which they came. */
final class Mails {

    private static final String ENDING = ".eml";

    private final Path folder;
    private final List<MailSummary> caught = new ArrayList<>();

    /** @param folder made when it is not there; what an earlier catcher kept in it is shown again */
    Mails(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Mails::isMail).sorted()::iterator) {
                caught.add(parse(file).summary());
            }
        }
    }

    /** @return its number */
    synchronized String keep(byte[] mail) throws IOException {
        String id = String.format("%08d", caught.size() + 1);
        Path half = Files.write(folder.resolve(id + ".part"), mail);
        Path whole = Files.move(half, folder.resolve(id + ENDING), StandardCopyOption.ATOMIC_MOVE);
        caught.add(parse(whole).summary());
        return id;
    }

    /** The newest first. */
    synchronized List<MailSummary> list() {
        List<MailSummary> newestFirst = new ArrayList<>(caught);
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    Optional<CaughtMail> find(String id) throws IOException {
        Path file = folder.resolve(id + ENDING);
        return id.matches("\\d{8}") && Files.exists(file) ? Optional.of(parse(file)) : Optional.empty();
    }

    private static boolean isMail(Path file) {
        return file.getFileName().toString().endsWith(ENDING);
    }

    private static CaughtMail parse(Path file) throws IOException {
        String name = file.getFileName().toString();
        return CaughtMail.parse(name.substring(0, name.length() - ENDING.length()), Files.readAllBytes(file));
    }
}
