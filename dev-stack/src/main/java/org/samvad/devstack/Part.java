package org.samvad.devstack;

import java.nio.file.Path;
import java.util.function.IntConsumer;

/** A process of the stack that can be stopped and started again while the others run. */
interface Part {

    String name();

    /** -1 while it does not run. */
    long pid();

    Path log();

    /** Returns when it is ready. Nothing happens where it runs. */
    void start();

    /** Stops it in order. Nothing happens where it does not run. */
    void stop();

    /** Stops it as a crash would. */
    void kill();

    /** Tells of an end that nobody asked for, with the exit code or -1. */
    void onUnexpectedEnd(IntConsumer listener);
}
