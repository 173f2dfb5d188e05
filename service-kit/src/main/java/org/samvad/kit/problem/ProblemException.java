package org.samvad.kit.problem;

import java.util.List;

/** Ends a request with a problem. The detail reaches the client, so it never holds what the client sent. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<FieldProblem> fields;

    public ProblemException(ProblemType type, String detail, List<FieldProblem> fields) {
        super(detail, null, false, false);
        this.type = type;
        this.fields = List.copyOf(fields);
    }

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public static ProblemException invalid(String field, String message) {
        return new ProblemException(
                CommonProblem.INVALID_REQUEST,
                "One of the fields is not as it has to be.",
                List.of(new FieldProblem(field, message)));
    }

    Problem toProblem() {
        return new Problem(type, String.valueOf(getMessage()), fields);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
