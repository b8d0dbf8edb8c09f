package id.fkp;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What is logged as long as it is open. */
public final class Logged extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger logger;

    private Logged(Logger logger) {
        this.logger = logger;
        logger.addHandler(this);
    }

    public static Logged byAnybody() {
        return new Logged(Logger.getLogger(""));
    }

    public static Logged by(Class<?> who) {
        return new Logged(Logger.getLogger(who.getName()));
    }

    /** With what was handed in for them, so far. */
    public List<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line instanceof ExtLogRecord whole ? whole.getFormattedMessage() : line.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
