package org.samvad.qr.code;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.problem.CommonProblem;
import org.samvad.kit.problem.ProblemException;
import org.samvad.qr.QrProblem;

/** Reads the parameters of requests about codes, and turns refusals into problems. */
public final class CodeRequests {

    private CodeRequests() {}

    /** @throws ProblemException 404 if this can't be the id of a code */
    public static QrCodeId id(String code) {
        return tryId(code).orElseThrow(CodeRequests::unknown);
    }

    private static Optional<QrCodeId> tryId(String code) {
        try {
            return Optional.of(new QrCodeId(code));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public static ProblemException unknown() {
        return new ProblemException(CommonProblem.NOT_FOUND, "There is no such code.");
    }

    static CodeQuery query(@Nullable String stationCode, @Nullable String cursor, @Nullable String limit) {
        long before = cursor == null ? Long.MAX_VALUE : number("cursor", cursor);
        long most = limit == null ? CodeQuery.MOST / 4 : number("limit", limit);
        if (most < 1 || most > CodeQuery.MOST) {
            throw ProblemException.invalid("limit", "is a number from 1 to " + CodeQuery.MOST);
        }
        return new CodeQuery(stationCode, before, (int) most);
    }

    private static long number(String field, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            throw ProblemException.invalid(field, "is not one this API gave out");
        }
    }

    static ProblemException problem(IssueOutcome.Reason reason) {
        return switch (reason) {
            case UNKNOWN_STATION -> ProblemException.invalid("stationCode", "is not in the directory");
            case INACTIVE_STATION -> inactiveStation();
            case UNKNOWN_PLACEMENT -> ProblemException.invalid("placement.code", "is none of the usual places");
            case ENGLISH_LABEL -> ProblemException.invalid("placement.label.en", "can't be printed");
            case HINDI_LABEL -> ProblemException.invalid("placement.label.hi", "can't be printed");
        };
    }

    static ProblemException problem(ChangeOutcome.Reason reason) {
        return switch (reason) {
            case UNKNOWN_CODE -> unknown();
            case NOT_ACTIVE ->
                new ProblemException(QrProblem.CODE_NOT_ACTIVE, "It was revoked or replaced before; nothing changed.");
            case INACTIVE_STATION -> inactiveStation();
            case REASON_MISSING -> ProblemException.invalid("reason", "can't be printed");
        };
    }

    private static ProblemException inactiveStation() {
        return new ProblemException(QrProblem.STATION_INACTIVE, "Mark the station as active first.");
    }
}
