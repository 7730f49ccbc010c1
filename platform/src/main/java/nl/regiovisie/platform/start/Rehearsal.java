package nl.regiovisie.platform.start;

/**
 * Does all of a start that needs no server, and ends: so the JVM sees which classes a start uses, and an image can be made
 * that has them ready ({@code -XX:AOTCacheOutput}). Works where the application is packaged for that, with
 * {@code -Prelease}.
 */
public final class Rehearsal {

    /** Its class initializer is what Quarkus prepares before it opens or connects anything. */
    private static final String APPLICATION = "io.quarkus.runner.ApplicationImpl";

    private Rehearsal() {}

    /** @throws ClassNotFoundException if the application was packaged in the ordinary way */
    public static void main(String[] arguments) throws ClassNotFoundException {
        Class.forName(APPLICATION);
    }
}
