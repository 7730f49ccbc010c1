package nl.regiovisie.meeting.planning;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service asks of PostgreSQL while it is open. */
final class SqlLog extends Handler implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger("org.hibernate.SQL");

    private final List<String> statements = new CopyOnWriteArrayList<>();
    private final Level before = LOGGER.getLevel();

    SqlLog() {
        LOGGER.setLevel(Level.FINE);
        LOGGER.addHandler(this);
    }

    List<String> statements() {
        return statements;
    }

    @Override
    public void publish(LogRecord entry) {
        statements.add(entry.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LOGGER.removeHandler(this);
        LOGGER.setLevel(before);
    }
}
