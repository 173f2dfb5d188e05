package org.samvad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.samvad.devstack.Started;

/** What processes have used, from {@code /proc}. */
final class Processes {

    /** Linux counts in hundredths of a second on every machine that it runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;

    private Processes() {}

    /** CPU seconds so far by name: of each part of the stack, of the process with gateway and SMS centre, and of this one. */
    static Map<String, Double> cpuSeconds(Started stack) {
        Map<String, Double> seconds = new LinkedHashMap<>();
        for (Map.Entry<String, Started.RunningProcess> part : stack.processes().entrySet()) {
            seconds.put(part.getKey(), withChildren(part.getValue().pid()));
        }
        long complaint = stack.processes().get("complaint").pid();
        ProcessHandle parent =
                ProcessHandle.of(complaint).flatMap(ProcessHandle::parent).orElseThrow();
        seconds.put("gateway and SMS centre", ticks(parent.pid(), false) / TICKS_PER_SECOND);
        seconds.put("load", ticks(ProcessHandle.current().pid(), false) / TICKS_PER_SECOND);
        return seconds;
    }

    /** PostgreSQL has a process for each connection. */
    private static double withChildren(long pid) {
        double sum = ticks(pid, true);
        for (ProcessHandle child :
                ProcessHandle.of(pid).orElseThrow().children().toList()) {
            sum += ticks(child.pid(), false);
        }
        return sum / TICKS_PER_SECOND;
    }

    private static double ticks(long pid, boolean withEndedChildren) {
        String line;
        try {
            line = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
        } catch (IOException endedMeanwhile) {
            return 0;
        }
        // The name, in brackets, may hold blanks.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        double own = Double.parseDouble(fields[USER_TIME]) + Double.parseDouble(fields[SYSTEM_TIME]);
        return withEndedChildren
                ? own
                        + Double.parseDouble(fields[CHILDREN_USER_TIME])
                        + Double.parseDouble(fields[CHILDREN_SYSTEM_TIME])
                : own;
    }

    /** @param field {@code VmRSS} for now, {@code VmHWM} for the most it ever was */
    static long megabytes(long pid, String field) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
