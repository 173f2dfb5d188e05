package org.samvad.qr.code;

import jakarta.validation.constraints.NotNull;
import org.samvad.qr.directory.PrintableLine;

/** The body of a request to revoke a code. */
record RevokeFields(
        @NotNull @PrintableLine(max = CodeWithdrawal.LONGEST_REASON)
        String reason) {}
