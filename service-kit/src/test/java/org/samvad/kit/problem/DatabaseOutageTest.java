package org.samvad.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03", "53300", "25006"})
    void aConnectionThatIsLostOrRefusedIsAnOutage(String sqlState) {
        SQLException cause = new SQLException("canary", sqlState);
        assertThat(DatabaseOutage.causes(cause)).isTrue();
        assertThat(DatabaseOutage.causes(new IllegalStateException(new RuntimeException(cause))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"53000", "53100", "53200", "58030"})
    void aDatabaseWithoutDiskOrMemoryIsAnOutage(String sqlState) {
        assertThat(DatabaseOutage.causes(new RuntimeException(new SQLException("canary", sqlState))))
                .isTrue();
    }

    /** Broken constraints, values, syntax, rights, deadlocks and cancelled statements come from a database that answers. */
    @ParameterizedTest
    @ValueSource(strings = {"23505", "22P02", "42601", "42501", "40P01", "40001", "57014"})
    void aDatabaseThatAnswersIsNotOut(String sqlState) {
        assertThat(DatabaseOutage.causes(new RuntimeException(new SQLException("canary", sqlState))))
                .isFalse();
    }

    @Test
    void aPoolThatHasNoConnectionInTimeIsAnOutage() {
        assertThat(DatabaseOutage.causes(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
        assertThat(DatabaseOutage.causes(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(DatabaseOutage.causes(new SQLTransientConnectionException())).isTrue();
        assertThat(DatabaseOutage.causes(new SQLException("canary"))).isFalse();
    }

    @Test
    void causesInACircleEnd() {
        IllegalStateException outer = new IllegalStateException();
        outer.initCause(new IllegalArgumentException(outer));
        assertThat(DatabaseOutage.causes(outer)).isFalse();
        assertThat(Trace.withoutMessages(outer)).contains("IllegalArgumentException");
    }
}
