package org.samvad.complaint.staff;

import java.time.Duration;
import org.samvad.kit.secret.Sensitive;

/** What came of an attempt to sign in. */
sealed interface SignInResult {

    record SignedIn(Sensitive<String> token, String role) implements SignInResult {}

    /** Wrong name or password; which of them is not told. */
    record Refused() implements SignInResult {}

    record Locked(Duration remaining) implements SignInResult {

        /** Rounded up. */
        long seconds() {
            return Math.ceilDiv(remaining.toMillis(), 1000L);
        }

        /** Rounded up. */
        long minutes() {
            return Math.ceilDiv(seconds(), 60L);
        }
    }
}
