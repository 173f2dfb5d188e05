package org.samvad.devstack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.process.JavaCommand;

/** The services as Maven built them under the root of the repository. */
final class ServiceBuild {

    /** A small heap that grows by need: the first size would otherwise be the largest. */
    private static final List<String> OPTIONS = List.of(
            "-Xms32m",
            "-Xmx192m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=30",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private final Path root;

    ServiceBuild(Path root) {
        this.root = root;
    }

    /** The root of the repository that this class was built in, or the system property {@code samvad.root}. */
    static ServiceBuild ofThisRepository() {
        String given = System.getProperty("samvad.root");
        return new ServiceBuild(given == null ? rootOfThisClass() : Path.of(given));
    }

    /** The command that starts a service like {@code java -jar quarkus-run.jar}, on a leash. */
    List<String> command(String service, Path leash) {
        Path jar = jar(service);
        Attributes manifest = manifest(jar);
        List<String> options = new ArrayList<>(OPTIONS);
        options.addAll(permissions(manifest));
        String mainClass = manifest.getValue(Attributes.Name.MAIN_CLASS);
        return new JavaCommand(jar + ":" + leash, mainClass, options, List.of()).toList();
    }

    void check(List<String> services) {
        for (String service : services) {
            if (Files.notExists(jar(service))) {
                throw new StartFailure(service + "-service is not built: start with ./samvad up, which builds it");
            }
        }
    }

    private Path jar(String service) {
        return root.resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
    }

    private static Attributes manifest(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes();
        } catch (IOException failure) {
            throw new StartFailure(jar + " is broken; build again with ./samvad up", failure);
        }
    }

    /** What {@code java -jar} would take from the manifest, as options. */
    private static List<String> permissions(Attributes manifest) {
        List<String> options = new ArrayList<>();
        for (String packageName : words(manifest.getValue("Add-Opens"))) {
            options.add("--add-opens=" + packageName + "=ALL-UNNAMED");
        }
        for (String packageName : words(manifest.getValue("Add-Exports"))) {
            options.add("--add-exports=" + packageName + "=ALL-UNNAMED");
        }
        options.add("--enable-native-access=ALL-UNNAMED");
        return options;
    }

    private static String[] words(@Nullable String list) {
        return list == null || list.isBlank() ? new String[0] : list.strip().split("\\s+");
    }

    /** The folder above the module's, whether this runs from target/classes or target/dev-stack.jar. */
    private static Path rootOfThisClass() {
        try {
            Path here = Path.of(ServiceBuild.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return here.getParent().getParent().getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
