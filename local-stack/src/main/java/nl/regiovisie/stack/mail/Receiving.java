package nl.regiovisie.stack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail that is being handed over. */
final class Receiving implements MessageHandler {

    private static final int BUSY = 451;
    private static final int NO_SUCH_MAILBOX = 550;

    private final Mails mails;

    Receiving(Mails mails) {
        this.mails = mails;
    }

    @Override
    public void from(String sender) {
        // Everyone may send.
    }

    @Override
    public void recipient(String address) throws RejectException {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.endsWith("@refused.invalid")) {
            throw new RejectException(NO_SUCH_MAILBOX, "5.1.1 no such mailbox " + address);
        }
        if (lower.endsWith("@busy.invalid")) {
            throw new RejectException(BUSY, "4.3.0 try again later " + address);
        }
    }

    @Override
    public String data(InputStream data) throws IOException {
        return mails.keep(data.readAllBytes());
    }

    @Override
    public void done() {
        // What was taken has been kept already.
    }
}
