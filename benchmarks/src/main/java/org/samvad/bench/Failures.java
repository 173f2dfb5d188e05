package org.samvad.bench;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the first failure of many threads: a rate with failures in it is no rate. */
final class Failures {

    private final AtomicReference<@Nullable Exception> first = new AtomicReference<>();

    /** What may fail. */
    interface Step {
        void run() throws Exception;
    }

    void guard(Step step) {
        try {
            step.run();
        } catch (Exception failure) {
            first.compareAndSet(null, failure);
        }
    }

    boolean isEmpty() {
        return first.get() == null;
    }

    void check() {
        @Nullable Exception failure = first.get();
        if (failure != null) {
            throw new IllegalStateException("the load failed", failure);
        }
    }
}
