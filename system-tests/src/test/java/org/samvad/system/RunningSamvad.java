package org.samvad.system;

import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.samvad.devstack.Started;
import org.samvad.devstack.test.RunningStack;

/** Starts the stack once for all tests, as {@code ./samvad up} does, and stops it after the last. */
public final class RunningSamvad implements BeforeAllCallback, AutoCloseable {

    /** No test sends as much with one printed code, except the one that wants to be slowed down. */
    static final int ENTRIES_PER_CODE = 20;

    /** The key of posters that count no longer. */
    static final String WITHDRAWN_KEY = "Z";

    private static final Map<String, String> SETTINGS = Map.of(
            "SAMVAD_LIMITS_ENTRIES_PER_CODE",
            String.valueOf(ENTRIES_PER_CODE),
            "SAMVAD_LIMITS_PAUSE",
            "5s",
            "SAMVAD_CODE_WITHDRAWN_KEYS",
            WITHDRAWN_KEY);

    private static RunningStack stack;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.create(RunningSamvad.class))
                .computeIfAbsent("stack", key -> start(), AutoCloseable.class);
    }

    private RunningSamvad start() {
        stack = RunningStack.start(SETTINGS);
        return this;
    }

    public static Started started() {
        return stack.started();
    }

    public static RunningStack stack() {
        return stack;
    }

    @Override
    public void close() {
        stack.close();
    }
}
