package org.samvad.packaging;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and versions of images. */
final class Images {

    /** A name without a registry's host, and a version down to the last number; {@code postgres} has only two. */
    static final String PINNED =
            "(samvad/[a-z-]+:\\d+\\.\\d+\\.\\d+|apache/kafka:\\d+\\.\\d+\\.\\d+|postgres:\\d+\\.\\d+"
                    + "|caddy:\\d+\\.\\d+\\.\\d+|eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-jre-[a-z]+)";

    private Images() {}

    /** A version that the parent pom names. */
    static String version(String property) {
        Matcher matcher =
                Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(Repository.text("pom.xml"));
        if (!matcher.find()) {
            throw new IllegalArgumentException("pom.xml has no property " + property);
        }
        return matcher.group(1);
    }

    /** The value of a Dockerfile's instruction. */
    static String instruction(String dockerfile, String name) {
        return Repository.text(dockerfile)
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .map(line -> line.substring(name.length() + 1))
                .reduce((first, second) -> {
                    throw new IllegalArgumentException(dockerfile + " has two " + name);
                })
                .orElseThrow();
    }
}
