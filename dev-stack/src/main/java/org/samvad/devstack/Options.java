package org.samvad.devstack;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The command line of {@code ./samvad up}.
 *
 * @param data where everything is kept
 * @param fresh whether to begin with nothing
 * @param port of the public origin; the inbox is ten above
 * @param publicUrl as citizens' phones see it, without a path
 * @param copies of each service, 1-4
 */
record Options(Path data, boolean fresh, int port, URI publicUrl, int copies) {

    private static final int DEFAULT_PORT = 8080;
    private static final int INBOX_DISTANCE = 10;
    private static final int MOST_COPIES = 4;
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    static Options parse(String... arguments) {
        Path data = Path.of(System.getProperty("user.home"), ".samvad");
        boolean fresh = false;
        int port = DEFAULT_PORT;
        String publicUrl = "";
        int copies = 1;
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--data" -> data = Path.of(value(option, rest));
                case "--port" -> port = port(value(option, rest));
                case "--public-url" -> publicUrl = value(option, rest);
                case "--copies" -> copies = copies(value(option, rest));
                default -> throw new StartFailure("unknown option " + option + "; ./samvad help lists them");
            }
        }
        URI url = publicUrl.isEmpty() ? URI.create("http://localhost:" + port) : url(publicUrl);
        return new Options(data.toAbsolutePath().normalize(), fresh, port, url, copies);
    }

    int inboxPort() {
        return port + INBOX_DISTANCE;
    }

    /** Browsers keep {@code __Secure-} cookies on HTTPS and on their own machine only. */
    boolean securesCookies() {
        return publicUrl.getScheme().equals("https") || LOOPBACK.contains(publicUrl.getHost());
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new StartFailure(option + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new StartFailure("--port needs a number, not " + text);
        }
        int port = Integer.parseInt(text);
        if (port < 1 || port > HIGHEST_PORT - INBOX_DISTANCE) {
            throw new StartFailure("--port must be 1 to " + (HIGHEST_PORT - INBOX_DISTANCE));
        }
        return port;
    }

    private static int copies(String text) {
        if (!text.matches("[1-" + MOST_COPIES + "]")) {
            throw new StartFailure("--copies must be 1 to " + MOST_COPIES + ", not " + text);
        }
        return Integer.parseInt(text);
    }

    private static URI url(String text) {
        String complaint = "--public-url must be like https://feedback.example.org, not " + text;
        try {
            URI url = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!web || url.getHost() == null || !url.getRawPath().isEmpty() || url.getRawQuery() != null) {
                throw new StartFailure(complaint);
            }
            return url;
        } catch (URISyntaxException broken) {
            throw new StartFailure(complaint, broken);
        }
    }
}
