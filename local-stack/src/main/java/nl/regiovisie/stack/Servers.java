package nl.regiovisie.stack;

/** The three servers that tests share; each is started when it is first asked for. */
interface Servers extends AutoCloseable {

    /** A database of that name, made now. */
    Database database(String name);

    /** Host and port of the broker. */
    String kafka();

    /** Address of the realm. */
    String keycloak();

    @Override
    void close();
}
