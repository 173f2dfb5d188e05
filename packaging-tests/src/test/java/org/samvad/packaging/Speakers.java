package org.samvad.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The templates and classes that may say the sentences of a bundle. A template names the bundle; a class calls a value of the
 * bundle's type, and a method of the same name of anything else does not count.
 */
final class Speakers {

    private static final String NOTHING = "(?!)";

    private final MessageBundle bundle;
    private final List<Path> files;
    /** Methods that return the bundle, as another class calls them. */
    private final Set<String> makers = new TreeSet<>();

    Speakers(MessageBundle bundle) {
        this.bundle = bundle;
        this.files = files(bundle);
        Pattern maker = Pattern.compile("\\b" + bundle.interfaceName() + " (\\w+)\\([^)]*\\) \\{");
        files.forEach(file -> maker.matcher(Repository.text(file))
                .results()
                .map(found -> typeOf(file) + "." + found.group(1))
                .forEach(makers::add));
    }

    /** The keys that nobody says. */
    Set<String> unsaid() {
        Set<String> unsaid = new TreeSet<>(bundle.keys());
        for (Path file : files) {
            String text = Repository.text(file);
            String listeners = file.toString().endsWith(".html") ? "\\b" + bundle.name() + ":" : receivers(file, text);
            unsaid.removeIf(key -> Pattern.compile("(?:" + listeners + ")" + key + "\\b")
                    .matcher(text)
                    .find());
        }
        return unsaid;
    }

    /** What stands before the name of a sentence where a class says it. */
    private String receivers(Path file, String text) {
        String type = bundle.interfaceName();
        Stream<String> values = Pattern.compile("\\b" + type + " (\\w+)\\b(?!\\()")
                .matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1));
        Stream<String> calls = makers.stream()
                .map(maker -> maker.startsWith(typeOf(file) + ".") ? maker.substring(maker.indexOf('.') + 1) : maker)
                .map(maker -> Pattern.quote(maker) + "\\((?:[^()]|\\([^()]*\\))*\\)");
        String receivers = Stream.concat(values, calls)
                .map(receiver -> "\\b" + receiver + "\\s*\\.")
                .reduce(NOTHING, (one, other) -> one + "|" + other);
        return receivers + "|\\b" + type + "::|\\b" + type + "\\.class[^;]*?\\)\\s*\\.";
    }

    /** The layout's sentences are said by all services, the others by their own. */
    private static List<Path> files(MessageBundle bundle) {
        Path home = bundle.name().equals("layout") ? Repository.root() : bundle.module();
        List<Path> files = new ArrayList<>(Repository.files(home.toString(), ".html"));
        files.addAll(Repository.files(home.toString(), ".java"));
        files.removeIf(file -> !file.toString().contains("/src/main/"));
        return files;
    }

    private static String typeOf(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
