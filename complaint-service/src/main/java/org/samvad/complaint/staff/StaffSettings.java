package org.samvad.complaint.staff;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Signing in. */
@ConfigMapping(prefix = "samvad.staff")
public interface StaffSettings {

    /** How long a sign-in lasts: a working day. */
    @WithDefault("8h")
    Duration tokenLife();

    /** Wrong passwords in a row until the account is locked for a while. */
    @WithDefault("5")
    int wrongPasswordsAllowed();

    /** The first lock; each further wrong password doubles it. */
    @WithDefault("1m")
    Duration firstLock();

    /** The longest lock. Anybody can lock anybody's account, so it is short enough to sit out. */
    @WithDefault("15m")
    Duration longestLock();

    /** How many passwords are checked at the same time; each takes 9 MiB while it is. */
    @WithDefault("2")
    int parallelChecks();

    /** How long a sign-in waits for its turn to be checked. */
    @WithDefault("5s")
    Duration longestWait();

    default LockRule lockRule() {
        return new LockRule(wrongPasswordsAllowed(), firstLock(), longestLock());
    }
}
