package org.samvad.kit.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** Which lines keep the id: see docs/adr/0009. */
class CorrelationLogFilterTest {

    private static final String ROW = "0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10";

    private final CorrelationLogFilter filter = new CorrelationLogFilter();

    @Test
    void aLineAboutTheWorkKeepsTheId() {
        assertThat(idOf(Level.INFO, "the broker is back")).isEqualTo("the-id");
        assertThat(idOf(Level.SEVERE, "samvad.complaints.v1-2 offset 17 waits")).isEqualTo("the-id");
    }

    @Test
    void aLineThatNamesARowLosesTheId() {
        assertThat(idOf(Level.WARNING, ROW + " is uncertain")).isNull();
        assertThat(idOf(Level.WARNING, "row " + ROW.toUpperCase(java.util.Locale.ROOT)))
                .isNull();
        assertThat(idOf(Level.WARNING, "%s is uncertain: %s", ROW, "timeout")).isNull();
    }

    @Test
    void aLineThatComesWithEveryRequestLosesTheId() {
        assertThat(idOf(Level.FINE, "a connection is taken")).isNull();
        assertThat(idOf(Level.FINEST, "a connection is taken")).isNull();
    }

    private String idOf(Level level, String format, Object... values) {
        ExtLogRecord line = new ExtLogRecord(level, format, ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(values);
        line.putMdc(Correlation.KEY, "the-id");
        assertThat(filter.isLoggable(line)).as("no line is lost").isTrue();
        return line.getMdc(Correlation.KEY);
    }
}
