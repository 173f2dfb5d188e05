package org.samvad.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which files a service asks its secrets folder for, from its code and service-kit's. */
final class SecretNames {

    private static final Pattern ASKED = Pattern.compile("secrets\\s*\\.(?:keys|text)\\(\"([^\"]+)\"\\)");

    /** Only at the first start, and by a constant. */
    private static final Pattern ASKED_ONCE = Pattern.compile("String FILE = \"([a-z-]+\\.json)\";");

    private SecretNames() {}

    static Set<String> of(String service) {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("service-kit", service)) {
            for (Path file : Repository.files(module + "/src/main/java", ".java")) {
                String code = Repository.text(file);
                if (code.contains("SecretFiles")) {
                    for (Pattern pattern : List.of(ASKED, ASKED_ONCE)) {
                        pattern.matcher(code).results().forEach(found -> names.add(found.group(1)));
                    }
                }
            }
        }
        return names;
    }
}
