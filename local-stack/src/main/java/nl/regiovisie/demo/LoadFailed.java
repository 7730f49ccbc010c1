package nl.regiovisie.demo;

/** The demonstration cannot be loaded; the message says why, in Dutch. */
class LoadFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadFailed(String message) {
        super(message);
    }

    LoadFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
