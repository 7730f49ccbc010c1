package nl.regiovisie.stack;

/** The three servers that tests share; each is started when it is first asked for. */
interface Servers extends AutoCloseable {

    /** The server of the databases, as its administrator sees it. */
    Database.Server postgres();

    /** Host and port of the broker. */
    String kafka();

    /** Address of the realm. */
    String keycloak();

    @Override
    void close();
}
