package nl.regiovisie.testing;

import nl.regiovisie.stack.TestServers;

/** The one lease of this JVM on the shared servers. */
final class Lease {

    static final TestServers SERVERS = TestServers.lease();

    private Lease() {}
}
