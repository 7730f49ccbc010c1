package nl.regiovisie.stack.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/** The catcher of mail as a process of its own, at every address of its container; it ends when it is told to. */
final class Catching {

    private static final String EVERY_ADDRESS = "0.0.0.0";

    private Catching() {}

    /** @param args the folder that keeps the mails, the port that takes mail, the port that shows it */
    public static void main(String[] args) throws UnknownHostException {
        MailCatcher catcher = MailCatcher.open(
                InetAddress.getByName(EVERY_ADDRESS),
                Path.of(args[0]),
                Integer.parseInt(args[1]),
                Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close));
    }
}
