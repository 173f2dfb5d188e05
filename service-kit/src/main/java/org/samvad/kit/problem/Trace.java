package org.samvad.kit.problem;

import org.jspecify.annotations.Nullable;

/** A stack trace for the log with the messages left out, because a message may quote what a person wrote. */
public final class Trace {

    private static final int DEEPEST_FRAME = 25;
    private static final int DEEPEST_CAUSE = 5;

    private Trace() {}

    /** One line if the database is out of reach, which is nobody's mistake; else the whole trace. */
    public static String ofFailure(Throwable thrown) {
        return DatabaseOutage.causes(thrown) ? "the database does not answer" : withoutMessages(thrown);
    }

    public static String withoutMessages(Throwable thrown) {
        StringBuilder text = new StringBuilder();
        @Nullable Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            text.append(depth == 0 ? "" : "\ncaused by ")
                    .append(cause.getClass().getName());
            StackTraceElement[] frames = cause.getStackTrace();
            for (int frame = 0; frame < Math.min(frames.length, DEEPEST_FRAME); frame++) {
                text.append("\n\tat ").append(frames[frame]);
            }
        }
        return text.toString();
    }
}
