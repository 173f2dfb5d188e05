package org.samvad.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** {@code docker-compose.yml} as Compose itself understands it, with an example of an installation's values. */
final class Compose {

    static final String FILLED_IN = "packaging-tests/src/test/resources/org/samvad/packaging/filled-in.env";

    private final JsonNode file;

    private Compose(JsonNode file) {
        this.file = file;
    }

    static Command config(String environmentFile) {
        return Command.run("docker-compose", "--env-file", environmentFile, "config");
    }

    static Compose filledIn() {
        return new Compose(StrictYaml.documents(config(FILLED_IN).orFail()).get(0));
    }

    Map<String, JsonNode> services() {
        Map<String, JsonNode> services = new LinkedHashMap<>();
        file.path("services").properties().forEach(entry -> services.put(entry.getKey(), entry.getValue()));
        return services;
    }

    JsonNode service(String name) {
        return file.path("services").path(name);
    }

    JsonNode network(String name) {
        return file.path("networks").path(name);
    }

    Settings settings(String service) {
        Map<String, String> environment = new LinkedHashMap<>();
        service(service)
                .path("environment")
                .properties()
                .forEach(entry ->
                        environment.put(entry.getKey(), entry.getValue().asText()));
        String folder = environment.getOrDefault("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", "") + "/";
        Set<String> files = new TreeSet<>();
        service(service).path("secrets").forEach(secret -> {
            String target = secret.path("target").asText();
            if (target.startsWith(folder)) {
                files.add(target.substring(folder.length()));
            }
        });
        return new Settings(environment, files);
    }

    /** The files of all secrets, by name. */
    Map<String, String> secretFiles() {
        Map<String, String> files = new LinkedHashMap<>();
        file.path("secrets")
                .properties()
                .forEach(entry ->
                        files.put(entry.getKey(), entry.getValue().path("file").asText()));
        return files;
    }

    static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
