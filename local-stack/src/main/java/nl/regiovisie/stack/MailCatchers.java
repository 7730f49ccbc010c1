package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.regiovisie.stack.mail.MailCatcher;

/** A catcher of mail for each test JVM that asks, with mails that are thrown away. */
final class MailCatchers implements AutoCloseable {

    private final Path folder;
    private final Deque<MailCatcher> open = new ArrayDeque<>();

    MailCatchers(Path folder) throws IOException {
        Folders.delete(folder);
        this.folder = folder;
    }

    /** @return the port that takes mail and the port that shows it */
    synchronized String another() {
        MailCatcher catcher = MailCatcher.open(folder.resolve(Integer.toString(open.size())), 0, 0);
        open.push(catcher);
        return catcher.smtpPort() + " " + catcher.pagesPort();
    }

    @Override
    public synchronized void close() {
        open.forEach(MailCatcher::close);
        open.clear();
    }
}
