package org.samvad.devstack.process;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Main class of every child JVM: runs the main class named by its first argument, and ends when its parent does,
 * also where the parent was killed and could stop nothing.
 */
public final class Leash {

    /** System property: the process id of the parent. */
    static final String PARENT = "samvad.leash.parent";

    private static final long PATIENCE_MILLISECONDS = 5_000;

    private Leash() {}

    /**
     * @param arguments the class to run, then its arguments
     * @throws Throwable whatever that class throws
     */
    public static void main(String[] arguments) throws Throwable {
        long parent = Long.parseLong(System.getProperty(PARENT));
        ProcessHandle.of(parent).ifPresentOrElse(handle -> handle.onExit().thenRun(Leash::end), Leash::end);
        MethodHandles.publicLookup()
                .findStatic(Class.forName(arguments[0]), "main", MethodType.methodType(void.class, String[].class))
                .invoke(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    /** Leaves by the front door, so that shutdown hooks run, but does not wait for ever. */
    private static void end() {
        new Timer("leash", true)
                .schedule(
                        new TimerTask() {
                            @Override
                            public void run() {
                                Runtime.getRuntime().halt(1);
                            }
                        },
                        PATIENCE_MILLISECONDS);
        new Thread(() -> System.exit(1), "leash-exit").start();
    }
}
