package nl.regiovisie.meeting.registration;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while a test runs, with its stack traces. */
final class Logs extends Handler {

    private final Formatter format = new PatternFormatter("%c %s %X %e");
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    static Logs listen() {
        Logs logs = new Logs();
        root().addHandler(logs);
        return logs;
    }

    List<String> with(List<String> words) {
        return lines.stream()
                .filter(line -> words.stream().anyMatch(line::contains))
                .toList();
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(format.format(ExtLogRecord.wrap(record)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root().removeHandler(this);
    }

    private static Logger root() {
        return LogContext.getLogContext().getLogger("");
    }
}
