package org.samvad.devstack;

import java.util.concurrent.CountDownLatch;

/** Main class of {@code ./samvad up}. Runs until it is told to stop (Ctrl-C, TERM). */
public final class DevStack {

    private static final int CANNOT_START = 2;

    private DevStack() {}

    /** Exits with 2 when the stack can't start. */
    public static void main(String[] arguments) throws InterruptedException {
        Console console = new Console(System.out, System.err);
        if (!start(arguments, console)) {
            System.exit(CANNOT_START);
        }
        new CountDownLatch(1).await();
    }

    private static boolean start(String[] arguments, Console console) {
        try {
            Stack stack = new Stack(Options.parse(arguments), ServiceBuild.ofThisRepository(), console);
            Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stack-stop"));
            return start(stack, console);
        } catch (StartFailure failure) {
            console.problem(failure.getMessage());
            return false;
        }
    }

    private static boolean start(Stack stack, Console console) {
        try {
            console.line(Announcement.of(stack.start()));
            return true;
        } catch (RuntimeException failure) {
            if (!stack.isStopping()) {
                console.problem(String.valueOf(failure.getMessage()));
            }
            return false;
        }
    }
}
