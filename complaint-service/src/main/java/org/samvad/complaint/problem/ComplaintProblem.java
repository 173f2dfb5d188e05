package org.samvad.complaint.problem;

import org.samvad.kit.problem.ProblemType;

/** The problems of this service beyond the common ones. */
public enum ComplaintProblem implements ProblemType {
    IDEMPOTENCY_KEY_NOT_RANDOM("idempotency-key-not-random", 400, "The Idempotency-Key is not a random UUID"),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 409, "The Idempotency-Key stands for another entry"),
    RECEIPT_NO_LONGER_GIVEN("receipt-no-longer-given", 409, "This key's receipt is no longer given"),
    PROOF_NEEDED("proof-needed", 429, "More entries than usual: prove some work first"),
    CODE_MISTYPED("code-mistyped", 400, "The tracking code is mistyped"),
    CODE_OPENS_NOTHING("code-opens-nothing", 404, "This code opens nothing"),
    SESSION_ENDED("session-ended", 401, "Enter your code again"),
    WRONG_CREDENTIALS("wrong-credentials", 401, "User name or password is wrong"),
    SIGN_IN_LOCKED("sign-in-locked", 429, "Too many wrong passwords"),
    TOO_MANY_SIGN_INS("too-many-sign-ins", 503, "Too many people are signing in"),
    CHANGED_MEANWHILE("changed-meanwhile", 409, "Somebody else changed this case"),
    STATION_BARRED("station-barred", 409, "The entry is about this station's staff"),
    WITH_HIGHER_RANK("with-higher-rank", 409, "A higher rank answers for this case"),
    NOT_POSSIBLE_NOW("not-possible-now", 409, "This is not possible as the case stands");

    private final String slug;
    private final int status;
    private final String title;

    ComplaintProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int status() {
        return status;
    }
}
