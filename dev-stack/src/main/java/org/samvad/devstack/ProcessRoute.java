package org.samvad.devstack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.samvad.devstack.http.DevAnswer;
import org.samvad.devstack.http.DevRequest;
import org.samvad.devstack.http.DevRoute;

/**
 * {@code POST /dev/processes/{name}/{stop|start|restart|kill}}: takes one part of the stack away and brings it back,
 * for tests of faults and for whoever has built a service anew.
 */
final class ProcessRoute implements DevRoute {

    private static final Pattern PATH = Pattern.compile("/dev/processes/([a-z]+(?:-[2-9])?)/(stop|start|restart|kill)");

    private final List<Part> parts;
    private final Runnable afterwards;

    ProcessRoute(List<Part> parts, Runnable afterwards) {
        this.parts = List.copyOf(parts);
        this.afterwards = afterwards;
    }

    @Override
    public Optional<DevAnswer> answer(DevRequest request) {
        Matcher path = PATH.matcher(request.path());
        if (!path.matches()) {
            return Optional.empty();
        }
        if (!request.method().equals("POST")) {
            return Optional.of(DevAnswer.refused(405, "POST"));
        }
        return parts.stream()
                .filter(part -> part.name().equals(path.group(1)))
                .findFirst()
                .map(part -> act(part, path.group(2)));
    }

    /** One at a time, so that two tests don't cross. */
    private synchronized DevAnswer act(Part part, String action) {
        switch (action) {
            case "stop" -> part.stop();
            case "kill" -> part.kill();
            case "start" -> part.start();
            case "restart" -> {
                part.stop();
                part.start();
            }
            default -> throw new IllegalStateException(action);
        }
        afterwards.run();
        return DevAnswer.done();
    }
}
