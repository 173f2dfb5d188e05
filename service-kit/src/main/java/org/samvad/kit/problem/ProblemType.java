package org.samvad.kit.problem;

/** One kind of problem (RFC 9457). Each service lists its own in an enum. */
public interface ProblemType {

    /** The last part of the {@code type} URI, for example {@code invalid-request}. */
    String slug();

    String title();

    /** The HTTP status, 400-599. */
    int status();
}
