package nl.regiovisie.stack.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server for one machine: takes every mail, keeps each in a file before it says so, and shows them on a page.
 * Addresses in {@code refused.invalid} it refuses for ever and those in {@code busy.invalid} for now, so that one can
 * see what a sender makes of that.
 */
public final class MailCatcher implements AutoCloseable {

    private static final int PAGE_THREADS = 2;

    private final SMTPServer smtp;
    private final HttpServer pages;
    private final ExecutorService pageThreads = Executors.newFixedThreadPool(PAGE_THREADS);

    private MailCatcher(SMTPServer smtp, HttpServer pages) {
        this.smtp = smtp;
        this.pages = pages;
    }

    /**
     * @param folder    keeps the mails; made when it is not there
     * @param smtpPort  takes mail; 0 for any that is free
     * @param pagesPort shows it; 0 for any that is free
     */
    public static MailCatcher open(Path folder, int smtpPort, int pagesPort) {
        return open(InetAddress.getLoopbackAddress(), folder, smtpPort, pagesPort);
    }

    /** @param here which of this machine's addresses it answers at */
    static MailCatcher open(InetAddress here, Path folder, int smtpPort, int pagesPort) {
        try {
            Mails mails = new Mails(folder);
            SMTPServer smtp = SMTPServer.port(smtpPort)
                    .bindAddress(here)
                    .hostName("localhost")
                    .messageHandlerFactory(context -> new Receiving(mails))
                    .build();
            HttpServer pages = HttpServer.create(new InetSocketAddress(here, pagesPort), 0);
            pages.createContext("/", new MailPages(mails));
            return new MailCatcher(smtp, pages).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MailCatcher start() {
        smtp.start();
        pages.setExecutor(pageThreads);
        pages.start();
        return this;
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public int pagesPort() {
        return pages.getAddress().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        pages.stop(0);
        pageThreads.shutdown();
    }
}
