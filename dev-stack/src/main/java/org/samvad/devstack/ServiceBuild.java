package org.samvad.devstack;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.samvad.devstack.process.JavaCommand;

/** The services as Maven built them under the root of the repository. */
final class ServiceBuild {

    private static final List<String> OPTIONS =
            List.of("-Xmx192m", "-XX:+UseSerialGC", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

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
        return new JavaCommand(jar + ":" + leash, mainClass(jar), OPTIONS, List.of()).toList();
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

    private static String mainClass(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Main-Class");
        } catch (IOException failure) {
            throw new StartFailure(jar + " is broken; build again with ./samvad up", failure);
        }
    }

    /** Two levels above target/classes or target/dev-stack.jar. */
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
