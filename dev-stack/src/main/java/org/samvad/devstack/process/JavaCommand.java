package org.samvad.devstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line of a child JVM: the same JDK as this one, on a leash, and in a session of its own, because a Ctrl-C
 * in the terminal would otherwise reach all children at once and undo the order of stopping.
 *
 * @param classPath as for {@code java -cp}
 * @param mainClass the class to run
 * @param options options of the JVM, such as {@code -Xmx192m}
 * @param arguments arguments of the main class
 */
public record JavaCommand(String classPath, String mainClass, List<String> options, List<String> arguments) {

    /** Small heaps, and a collector and compiler that suit many JVMs on few cores. */
    public static final List<String> FRUGAL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    public List<String> toList() {
        List<String> command = start(options);
        command.add("-D" + Leash.PARENT + "=" + ProcessHandle.current().pid());
        command.add("-cp");
        command.add(classPath);
        command.add(Leash.class.getName());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    /** Runs a jar, as is, with what its manifest permits. Nothing in it watches the parent: see {@link Guard}. */
    public static List<String> ofJar(Path jar, List<String> options) {
        List<String> command = start(options);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }

    private static List<String> start(List<String> options) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            command.add(SETSID.toString());
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        return command;
    }
}
