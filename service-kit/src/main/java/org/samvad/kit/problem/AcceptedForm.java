package org.samvad.kit.problem;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which form of a problem the client can read. */
enum AcceptedForm {
    /** For a browser that loads a page. */
    PAGE,
    /** For everybody else. */
    JSON;

    /**
     * The better liked of the two; JSON if it says nothing about pages.
     *
     * @param accept the header (RFC 9110, 12.5.1), however malformed
     */
    static AcceptedForm of(@Nullable String accept) {
        if (accept == null) {
            return JSON;
        }
        AcceptedForm best = JSON;
        double bestWeight = 0;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = range.split(";", -1);
            String type = parts[0].strip();
            double weight = weight(parts);
            if (weight > bestWeight && (isPage(type) || isJson(type))) {
                best = isPage(type) ? PAGE : JSON;
                bestWeight = weight;
            }
        }
        return best;
    }

    private static boolean isPage(String range) {
        return range.equals("text/html");
    }

    private static boolean isJson(String range) {
        return range.equals("application/json") || range.equals(ProblemBody.MEDIA_TYPE);
    }

    private static double weight(String[] parts) {
        for (String parameter : parts) {
            if (parameter.strip().startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.strip().substring(2));
                } catch (NumberFormatException malformed) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
