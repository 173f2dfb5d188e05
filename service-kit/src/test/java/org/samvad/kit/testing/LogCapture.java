package org.samvad.kit.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything the application logs between its making and its closing, with the messages of exceptions. */
public final class LogCapture implements AutoCloseable {

    private static final Logger ROOT = Logger.getLogger("");

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Handler handler;

    public LogCapture() {
        this("%p %c %s%e");
    }

    /** @param pattern of the log manager, such as {@code %s} for the message */
    public LogCapture(String pattern) {
        handler = new Collector(pattern);
        ROOT.addHandler(handler);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        ROOT.removeHandler(handler);
    }

    private final class Collector extends Handler {

        private Collector(String pattern) {
            setLevel(Level.ALL);
            setFormatter(new PatternFormatter(pattern));
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(getFormatter().format(line));
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
