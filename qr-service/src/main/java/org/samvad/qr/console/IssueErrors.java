package org.samvad.qr.console;

import org.jspecify.annotations.Nullable;
import org.samvad.qr.code.IssueOutcome.Reason;

/** What is wrong with the form, each sentence beside its field; null where all is right. */
public record IssueErrors(
        @Nullable String station,
        @Nullable String placement,
        @Nullable String labelHindi,
        @Nullable String labelEnglish) {

    static IssueErrors none() {
        return new IssueErrors(null, null, null, null);
    }

    static IssueErrors of(Reason reason, ConsoleMessages say) {
        return switch (reason) {
            case UNKNOWN_STATION -> new IssueErrors(say.errorStation(), null, null, null);
            case INACTIVE_STATION -> new IssueErrors(say.errorInactiveStation(), null, null, null);
            case UNKNOWN_PLACEMENT -> new IssueErrors(null, say.errorPlacement(), null, null);
            case HINDI_LABEL -> new IssueErrors(null, null, say.errorLabel(), null);
            case ENGLISH_LABEL -> new IssueErrors(null, null, null, say.errorLabel());
        };
    }
}
