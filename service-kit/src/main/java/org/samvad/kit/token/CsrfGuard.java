package org.samvad.kit.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;

/**
 * Synchroniser token for forms that a cookie authenticates. The value is a claim of the token in the HttpOnly cookie,
 * so that no key and no session table is needed, and another site can't read it.
 */
@ApplicationScoped
public class CsrfGuard {

    /** The name of the hidden field. */
    public static final String FIELD = "csrf";

    private final StaffIdentity identity;

    CsrfGuard(StaffIdentity identity) {
        this.identity = identity;
    }

    /** @throws ProblemException 403 unless the form holds the signed-in person's value */
    public void check(@Nullable String fromForm) {
        if (!matches(identity.csrf(), fromForm)) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED, "Open the page anew and send the form again.");
        }
    }

    /** Compares in constant time; an empty expectation matches nothing. */
    public static boolean matches(String expected, @Nullable String fromForm) {
        return fromForm != null
                && !expected.isEmpty()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), fromForm.getBytes(StandardCharsets.UTF_8));
    }
}
