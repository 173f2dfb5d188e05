package org.samvad.notification.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.notification.gateway.SubmitResult.Refused;
import org.samvad.notification.gateway.SubmitResult.RefusedForNow;
import org.samvad.notification.gateway.SubmitResult.Uncertain;

class FailedSubmissionTest {

    @ParameterizedTest
    @ValueSource(ints = {0x08, 0x14, 0x58, 0x64, 670})
    void whatMayPassIsTriedAgain(int status) {
        assertThat(FailedSubmission.meaningOf(new NegativeResponseException(status)))
                .isInstanceOf(RefusedForNow.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0A, 0x0B, 0xC3, 600, 637, 642, 700, 701, 811, 5601, 5604})
    void anInvalidNumberOrRegistrationIsRefusedForGood(int status) {
        assertThat(FailedSubmission.meaningOf(new NegativeResponseException(status)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theCodeIsTheStatusInHexadecimal() {
        assertThat(FailedSubmission.meaningOf(new NegativeResponseException(0x0B)))
                .isEqualTo(new Refused("0x0000000B"));
    }

    @Test
    void whatWasNeverWrittenIsRefused() {
        assertThat(FailedSubmission.meaningOf(new PDUException("too long"))).isInstanceOf(Refused.class);
    }

    @Test
    void aLostAnswerIsUncertain() {
        assertThat(FailedSubmission.meaningOf(new ResponseTimeoutException("late")))
                .isInstanceOf(Uncertain.class);
        assertThat(FailedSubmission.meaningOf(new IOException("reset"))).isInstanceOf(Uncertain.class);
        assertThat(FailedSubmission.meaningOf(new InvalidResponseException("odd")))
                .isInstanceOf(Uncertain.class);
        assertThat(FailedSubmission.meaningOf(new IllegalStateException())).isInstanceOf(Uncertain.class);
    }
}
