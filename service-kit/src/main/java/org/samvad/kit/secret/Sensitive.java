package org.samvad.kit.secret;

import java.util.Objects;

/**
 * A value that must not reach a log, an error or a template by accident: it prints as a constant. Take it out with
 * {@link #reveal()} at the one place that needs it.
 */
public final class Sensitive<T> {

    private final T value;

    private Sensitive(T value) {
        this.value = Objects.requireNonNull(value);
    }

    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(value);
    }

    public T reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sensitive<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "[sensitive]";
    }
}
