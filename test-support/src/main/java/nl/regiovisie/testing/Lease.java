package nl.regiovisie.testing;

import nl.regiovisie.stack.TestServers;

/** The one lease of this JVM on the shared servers. */
final class Lease {

    static final TestServers SERVERS = TestServers.lease();

    private static TestServers.Mailserver mail;

    private Lease() {}

    /** One for the JVM, whatever is restarted in it. */
    static synchronized TestServers.Mailserver mail() {
        if (mail == null) {
            mail = SERVERS.mail();
        }
        return mail;
    }
}
