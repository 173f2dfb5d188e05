package org.samvad.complaint.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An office that signs in: its role, the unit the role is held in, and how often the password was wrong lately. */
@Entity
@Table(name = "staff_account")
class StaffAccount {

    @Id
    private UUID id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String role;

    private String unit;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean active;

    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Version
    private long version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway")
    protected StaffAccount() {}

    StaffAccount(FirstLogin login, String passwordHash) {
        this.id = UUID.randomUUID();
        this.username = login.username();
        this.displayName = login.displayName();
        this.role = login.role();
        this.unit = login.unit();
        this.passwordHash = passwordHash;
        this.active = true;
    }

    /** How long it stays locked; zero if it is not. */
    Duration lockedFor(Instant now) {
        return lockedUntil == null || !now.isBefore(lockedUntil) ? Duration.ZERO : Duration.between(now, lockedUntil);
    }

    /** Counts a wrong password; from the last one allowed on, each locks the account for longer than the one before. */
    void passwordWasWrong(Instant now, LockRule rule) {
        failures++;
        Duration lock = rule.after(failures);
        if (!lock.isZero()) {
            lockedUntil = now.plus(lock);
        }
    }

    void signedIn() {
        failures = 0;
        lockedUntil = null;
    }

    String username() {
        return username;
    }

    String role() {
        return role;
    }

    String unit() {
        return unit;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActive() {
        return active;
    }
}
