package org.samvad.complaint.staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.samvad.complaint.audit.AuditAction;
import org.samvad.complaint.audit.AuditActor;
import org.samvad.complaint.audit.AuditTrail;

/**
 * Checks a password and issues a token. Names without an account get the same answers in the same time as wrong
 * passwords, locks included, so that nobody learns here who has an account.
 */
@ApplicationScoped
class SignIn {

    private final StaffAccounts accounts;
    private final Passwords passwords;
    private final UnknownNames unknownNames;
    private final StaffTokens tokens;
    private final AuditTrail audit;
    private final LockRule lockRule;
    private final InstantSource time;

    SignIn(
            StaffAccounts accounts,
            Passwords passwords,
            UnknownNames unknownNames,
            StaffTokens tokens,
            AuditTrail audit,
            StaffSettings settings,
            InstantSource time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.unknownNames = unknownNames;
        this.tokens = tokens;
        this.audit = audit;
        this.lockRule = settings.lockRule();
        this.time = time;
    }

    SignInResult attempt(Credentials credentials) {
        String username = credentials.username().strip().toLowerCase(Locale.ROOT);
        // Outside of a transaction: checking takes a while, and a connection is dearer than a second look.
        Optional<String> hash = QuarkusTransaction.requiringNew()
                .call(() -> accounts.withName(username).map(StaffAccount::passwordHash));
        boolean matches = passwords.matches(credentials.password(), hash.orElse(null));
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.lockWithName(username)
                        .map(account -> decide(account, matches))
                        .orElseGet(() -> refuseUnknown(username)));
    }

    /** The row is locked, so that a hundred guesses at once count as a hundred. */
    private SignInResult decide(StaffAccount account, boolean matches) {
        AuditActor actor = new AuditActor(account.username(), account.role());
        Duration locked = account.lockedFor(time.instant());
        if (!locked.isZero()) {
            recordFailure(actor, "LOCKED");
            return new SignInResult.Locked(locked);
        }
        if (!matches) {
            account.passwordWasWrong(time.instant(), lockRule);
            accounts.flush();
            recordFailure(actor, "WRONG_PASSWORD");
            return new SignInResult.Refused();
        }
        account.signedIn();
        accounts.flush();
        audit.recordAs(actor, AuditAction.SIGNED_IN, null, null);
        return new SignInResult.SignedIn(tokens.issue(account), account.role());
    }

    private SignInResult refuseUnknown(String username) {
        Duration locked = unknownNames.refuse(username, time.instant());
        recordFailure(AuditActor.UNKNOWN, locked.isZero() ? "UNKNOWN_NAME" : "LOCKED");
        return locked.isZero() ? new SignInResult.Refused() : new SignInResult.Locked(locked);
    }

    private void recordFailure(AuditActor actor, String detail) {
        audit.recordAs(actor, AuditAction.SIGN_IN_FAILED, null, detail);
    }
}
