package org.samvad.devstack.process;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * Main class of every child JVM: runs the main class named by its first argument, and ends when its parent does,
 * also where the parent was killed and could stop nothing. One class file without a dependency, because it is put on
 * the class path of the services, too.
 */
public final class Leash {

    /** System property: the process id of the parent. */
    static final String PARENT = "samvad.leash.parent";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

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
        Thread impatient = new Thread(Leash::halt, "leash-halt");
        impatient.setDaemon(true);
        impatient.start();
        new Thread(() -> System.exit(1), "leash-exit").start();
    }

    private static void halt() {
        LockSupport.parkNanos(PATIENCE.toNanos());
        Runtime.getRuntime().halt(1);
    }
}
