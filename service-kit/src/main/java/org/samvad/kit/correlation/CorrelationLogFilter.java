package org.samvad.kit.correlation;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Takes the correlation id off each line that must not carry it. A line that names a row would tie the row to the request
 * that another service's lines speak of; lines below INFO come with every request, and with the millisecond of it.
 */
@LoggingFilter(name = CorrelationLogFilter.NAME)
public final class CorrelationLogFilter implements Filter {

    static final String NAME = "samvad-correlation";

    private static final Pattern ROW_ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");

    private final ExtFormatter message = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord line) {
        if (line instanceof ExtLogRecord extended && (isBelowInfo(line) || namesARow(line))) {
            extended.removeMdc(Correlation.KEY);
        }
        return true;
    }

    private static boolean isBelowInfo(LogRecord line) {
        return line.getLevel().intValue() < Level.INFO.intValue();
    }

    private boolean namesARow(LogRecord line) {
        return ROW_ID.matcher(String.valueOf(message.formatMessage(line))).find();
    }
}
