package org.samvad.devstack;

/** A service that can't start. */
public final class DyingService {

    private DyingService() {}

    public static void main(String[] arguments) {
        throw new IllegalStateException("no such table: entry");
    }
}
