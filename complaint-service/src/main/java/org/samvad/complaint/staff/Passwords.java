package org.samvad.complaint.staff;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samvad.complaint.problem.ComplaintProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.kit.secret.Sensitive;

/**
 * Hashes and checks passwords with Argon2id. Of the settings that OWASP's Password Storage Cheat Sheet calls equally
 * strong this is the one with 9 MiB and 4 passes: with the larger ones a few sign-ins at once fill a small heap.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 9 * 1024;
    private static final int PASSES = 4;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore turns;
    private final Duration longestWait;
    private final String nobodysHash;

    Passwords(StaffSettings settings) {
        this.turns = new Semaphore(settings.parallelChecks(), true);
        this.longestWait = settings.longestWait();
        this.nobodysHash = hash(Sensitive.of(UUID.randomUUID().toString()));
    }

    /** The hash in the PHC string format, with its parameters and a salt of its own. */
    String hash(Sensitive<String> password) {
        return inTurn(() -> Password.hash(password.reveal())
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult());
    }

    /**
     * Whether it is the password of {@code hash}. Without a hash the answer is no, and takes as long.
     *
     * @throws ProblemException 503 if too many others are waiting
     */
    boolean matches(Sensitive<String> password, @Nullable String hash) {
        String stored = hash == null ? nobodysHash : hash;
        boolean same = inTurn(
                () -> Password.check(password.reveal(), stored).with(Argon2Function.getInstanceFromHash(stored)));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(ComplaintProblem.TOO_MANY_SIGN_INS, "Try again in a few seconds.");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ComplaintProblem.TOO_MANY_SIGN_INS, "Try again in a few seconds.");
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
