package org.samvad.packaging;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings without which a service does not start, asked of its own code: its mappings are built with nothing but the
 * defaults that it brings along, and the complaints are read. Needs the compiled service.
 */
final class RequiredSettings {

    /** What Quarkus and the Kafka client ask for; a service without one of them ends at its start. */
    private static final List<String> OF_THE_FRAMEWORK = List.of(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.username",
            "quarkus.flyway.password",
            "kafka.bootstrap.servers");

    private static final Pattern MISSING = Pattern.compile("The config property (\\S+) is required");

    /** It has a value, in a form such as {@code 7d} that only Quarkus reads. */
    private static final String UNREADABLE_HERE = "SRCFG00039";

    private static final int CONVERTER_PRIORITY = 200;

    /** Every JVM gives it. */
    private static final String TEMPORARY_FOLDER = "java.io.tmpdir";

    /** An {@code Optional} may be left out. */
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"\\)\\s+(?!Optional)");

    private RequiredSettings() {}

    static List<String> of(String service) {
        List<String> modules = List.of("service-kit", service);
        SmallRyeConfig brought = defaults(modules).build();
        Set<String> required = new TreeSet<>(OF_THE_FRAMEWORK);
        for (String module : modules) {
            for (Path file : Repository.files(module + "/src/main/java", ".java")) {
                INJECTED.matcher(Repository.text(file))
                        .results()
                        .map(found -> found.group(1))
                        .filter(name ->
                                brought.getOptionalValue(name, String.class).isEmpty())
                        .forEach(required::add);
            }
        }
        mappings(modules).forEach(mapping -> required.addAll(missing(defaults(modules), mapping)));
        return List.copyOf(required);
    }

    private static List<String> missing(SmallRyeConfigBuilder builder, Class<?> mapping) {
        List<String> names = new ArrayList<>();
        try {
            builder.withMapping(mapping).build();
        } catch (ConfigValidationException incomplete) {
            for (int each = 0; each < incomplete.getProblemCount(); each++) {
                String problem = incomplete.getProblem(each).getMessage();
                Matcher missing = MISSING.matcher(problem);
                if (missing.find()) {
                    names.add(missing.group(1));
                } else if (!problem.contains(UNREADABLE_HERE)) {
                    throw incomplete;
                }
            }
        }
        return names;
    }

    private static SmallRyeConfigBuilder defaults(List<String> modules) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withDefaultValue(TEMPORARY_FOLDER, System.getProperty(TEMPORARY_FOLDER))
                .withConverter(MemorySize.class, CONVERTER_PRIORITY, new MemorySizeConverter());
        for (String module : modules) {
            Path resources = Repository.path(module + "/src/main/resources");
            for (Path file : List.of(
                    resources.resolve("application.properties"),
                    resources.resolve("META-INF/microprofile-config.properties"))) {
                if (Files.exists(file)) {
                    builder.withSources(source(file));
                }
            }
        }
        return builder;
    }

    private static PropertiesConfigSource source(Path file) {
        try {
            return new PropertiesConfigSource(file.toUri().toURL());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Class<?>> mappings(List<String> modules) {
        List<Class<?>> mappings = new ArrayList<>();
        URLClassLoader code = new URLClassLoader(
                modules.stream().map(RequiredSettings::classes).toArray(URL[]::new),
                RequiredSettings.class.getClassLoader());
        for (String module : modules) {
            Path sources = Repository.path(module + "/src/main/java");
            for (Path file : Repository.files(module + "/src/main/java", ".java")) {
                if (Repository.text(file).contains("@ConfigMapping(")) {
                    mappings.add(load(
                            code,
                            sources.relativize(file)
                                    .toString()
                                    .replace(".java", "")
                                    .replace('/', '.')));
                }
            }
        }
        return mappings;
    }

    private static URL classes(String module) {
        Path folder = Repository.path(module + "/target/classes");
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(module + " is not compiled: run the build from the root");
        }
        try {
            return folder.toUri().toURL();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> load(ClassLoader code, String name) {
        try {
            Class<?> type = code.loadClass(name);
            if (!type.isAnnotationPresent(ConfigMapping.class)) {
                throw new IllegalStateException(name + " is no mapping");
            }
            return type;
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(name + " is not compiled: run the build from the root", missing);
        }
    }
}
