package nl.regiovisie.stack;

/** A server cannot be started or used; the message is for the person at the keyboard. */
public final class StackFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    StackFailure(String message) {
        super(message);
    }

    StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
