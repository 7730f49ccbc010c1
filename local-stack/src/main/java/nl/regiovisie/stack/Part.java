package nl.regiovisie.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One process of the stack: how to run it, how to see that it works and how to end it.
 *
 * @param name        as people see it, unique in a stack; also names its log and its pid file
 * @param command     the program and its arguments
 * @param environment added to our own environment
 * @param directory   where it runs
 * @param ready       asked again and again until it says yes
 * @param patience    how long it may take to become ready
 * @param ending      the signal that ends it in good order
 */
record Part(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Probe ready,
        Duration patience,
        Ending ending) {

    /** What a process takes as "finish now, in good order". */
    enum Ending {
        TERM,
        /** PostgreSQL waits on TERM until its last client has gone. */
        INT
    }
}
