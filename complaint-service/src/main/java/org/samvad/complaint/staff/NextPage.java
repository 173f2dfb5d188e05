package org.samvad.complaint.staff;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where to go after signing in. Only paths of the console are taken, so that nobody is led from our sign-in page to a
 * page that looks like it.
 *
 * @param path a path below {@code /console}, or empty for the home of the role
 */
record NextPage(String path) {

    private static final Pattern CONSOLE_PATH = Pattern.compile("/console(/[A-Za-z0-9_-]{1,64}){0,6}");
    private static final Pattern NO_PLACE_TO_GO = Pattern.compile("/console(/log(in|out))?");

    static NextPage of(@Nullable String wanted) {
        return wanted != null
                        && CONSOLE_PATH.matcher(wanted).matches()
                        && !NO_PLACE_TO_GO.matcher(wanted).matches()
                ? new NextPage(wanted)
                : new NextPage("");
    }

    String orElse(String home) {
        return path.isEmpty() ? home : path;
    }
}
