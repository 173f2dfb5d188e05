package org.samvad.devstack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.samvad.devstack.process.JavaCommand;

/** The services as Maven built them under the root of the repository. */
final class ServiceBuild {

    /**
     * Those of the images, see docs/operations.md: a small young generation and an old one that follows what is alive, so
     * that the rest of the heap is there for a photo or a book of posters and not taken before.
     */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-Xms40m",
            "-XX:NewSize=24m",
            "-XX:MaxNewSize=24m",
            "-XX:MinHeapFreeRatio=20",
            "-XX:MaxHeapFreeRatio=40",
            "-XX:-ShrinkHeapInSteps",
            "-XX:TrimNativeHeapInterval=30000",
            "-XX:ReservedCodeCacheSize=64m",
            "-Xss512k",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    /** Pictures and books of posters need room for a moment; in notification-service nothing does. */
    private static final Map<String, String> MOST_HEAP =
            Map.of("complaint", "-Xmx128m", "qr", "-Xmx128m", "notification", "-Xmx80m");

    /** At the address that the archive was made for: moved elsewhere, each of its pages is written to and so our own. */
    private static final List<String> WHERE_IT_WAS_MADE_FOR =
            List.of("-Xlog:cds=off", "-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0");

    /** JEP 514: one run writes the cache. */
    private static final int FIRST_WITH_CACHE = 25;

    private final Path root;

    ServiceBuild(Path root) {
        this.root = root;
    }

    /** The root of the repository that this class was built in, or the system property {@code samvad.root}. */
    static ServiceBuild ofThisRepository() {
        String given = System.getProperty("samvad.root");
        return new ServiceBuild(given == null ? rootOfThisClass() : Path.of(given));
    }

    /** The command that starts a service, as its image does. */
    List<String> command(String service) {
        Path jar = jar(service);
        List<String> options = new ArrayList<>(OPTIONS);
        options.add(MOST_HEAP.get(service));
        options.addAll(archive(jar));
        return JavaCommand.ofJar(jar, options);
    }

    /** What ./samvad has made of the classes, see docs/adr/0010. The JVM starts without it where it does not fit. */
    private static List<String> archive(Path jar) {
        Path cache = jar.resolveSibling("app.aot");
        Path archive = jar.resolveSibling("app.jsa");
        if (Runtime.version().feature() >= FIRST_WITH_CACHE && Files.exists(cache)) {
            return Stream.concat(Stream.of("-XX:AOTCache=" + cache, "-Xlog:aot=off"), WHERE_IT_WAS_MADE_FOR.stream())
                    .toList();
        }
        return Files.exists(archive)
                ? Stream.concat(Stream.of("-XX:SharedArchiveFile=" + archive), WHERE_IT_WAS_MADE_FOR.stream())
                        .toList()
                : List.of();
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
