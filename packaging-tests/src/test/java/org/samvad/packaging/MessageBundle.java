package org.samvad.packaging;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sentences of one feature in all their languages, read from the sources: the interface's methods, its own Hindi
 * in {@code @Message} or in a file, and the other languages in localized interfaces or files.
 *
 * @param interfaceName the Java type, which code calls
 * @param keys the methods of the interface
 * @param lines what a language has to have: a line for each key, and for each constant where the key is about an enum
 * @param languages the sentences by BCP 47 tag
 */
record MessageBundle(
        String name,
        String interfaceName,
        Path module,
        Set<String> keys,
        Set<String> lines,
        Map<String, Map<String, String>> languages) {

    /** What citizens read, in three languages; officers read two. */
    private static final Set<String> FOR_CITIZENS =
            Set.of("layout", "intake", "marks", "offline", "tracking", "attachment", "contact", "scan");

    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle\\((?:value = )?\"(\\w+)\"");
    private static final Pattern TYPE = Pattern.compile("public interface (\\w+)(?: extends (\\w+))?");
    private static final Pattern LOCALIZED = Pattern.compile("@Localized\\(\"(\\w+)\"\\)");
    private static final Pattern METHOD =
            Pattern.compile("@Message(?:\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"[\\s+]*)+)\\))?\\s+String (\\w+)\\(");

    private static final Pattern ABOUT = Pattern.compile("String (\\w+)\\(([A-Z]\\w+) \\w+\\);");
    private static final Pattern CONSTANT = Pattern.compile("(?m)(?<=^ {4})[A-Z][A-Z0-9_]*\\b");

    static List<MessageBundle> all() {
        List<Path> sources = Repository.files("", ".java").stream()
                .filter(file -> file.toString().contains("/src/main/"))
                .toList();
        return sources.stream()
                .filter(file -> BUNDLE.matcher(Repository.text(file)).find())
                .map(file -> read(file, sources))
                .toList();
    }

    Set<String> readers() {
        return FOR_CITIZENS.contains(name) ? Set.of("hi", "en", "hne") : Set.of("hi", "en");
    }

    Map<String, String> sentences(String language) {
        return languages.get(language);
    }

    @Override
    public String toString() {
        return name + " of " + module.getFileName();
    }

    private static MessageBundle read(Path file, List<Path> sources) {
        String text = Repository.text(file);
        String bundle = first(BUNDLE, text);
        String type = first(TYPE, text);
        Path module =
                Repository.root().resolve(Repository.root().relativize(file).getName(0));
        Map<String, String> own = methods(text);
        Map<String, Map<String, String>> languages = new TreeMap<>();
        if (own.values().stream().noneMatch(String::isEmpty)) {
            languages.put("hi", own);
        }
        for (Path other : sources) {
            Matcher extending = TYPE.matcher(Repository.text(other));
            if (other.getParent().equals(file.getParent()) && extending.find() && type.equals(extending.group(2))) {
                languages.put(first(LOCALIZED, Repository.text(other)), methods(Repository.text(other)));
            }
        }
        for (String tag : List.of("hi", "en", "hne")) {
            Path sentences = module.resolve("src/main/resources/messages/" + bundle + "_" + tag + ".properties");
            if (Files.exists(sentences)) {
                languages.put(tag, properties(sentences));
            }
        }
        Set<String> lines = lines(text, own.keySet(), languages, sources);
        return new MessageBundle(bundle, type, module, own.keySet(), lines, languages);
    }

    /** A message about an enum has a line for each constant ({@code state_$RECEIVED}), unless one line says it for all. */
    private static Set<String> lines(
            String text, Set<String> keys, Map<String, Map<String, String>> languages, List<Path> sources) {
        Set<String> lines = new TreeSet<>(keys);
        for (Matcher about = ABOUT.matcher(text); about.find(); ) {
            String key = about.group(1);
            List<String> constants = constants(about.group(2), sources);
            boolean oneForAll = languages.values().stream().anyMatch(sentences -> sentences.containsKey(key));
            if (!oneForAll && !constants.isEmpty()) {
                lines.remove(key);
                constants.forEach(constant -> lines.add(key + "_" + constant));
            }
        }
        return lines;
    }

    private static List<String> constants(String type, List<Path> sources) {
        Pattern declaration = Pattern.compile("\\benum " + type + "\\b[^{]*\\{(.*?)(?:;\\n|\\n\\})", Pattern.DOTALL);
        return sources.stream()
                .filter(file -> file.getFileName().toString().equals(type + ".java"))
                .map(file -> declaration.matcher(Repository.text(file)))
                .filter(Matcher::find)
                .flatMap(found -> CONSTANT.matcher(found.group(1)).results().map(MatchResult::group))
                .toList();
    }

    private static Map<String, String> methods(String text) {
        return METHOD.matcher(text)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(2),
                        found -> found.group(1) == null ? "" : found.group(1),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static Map<String, String> properties(Path file) {
        return Repository.text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0].strip().replaceFirst("_\\$(?=[A-Z])", "_"),
                        parts -> parts[1].strip(),
                        (one, other) -> other,
                        LinkedHashMap::new));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(pattern + " finds nothing"));
    }
}
