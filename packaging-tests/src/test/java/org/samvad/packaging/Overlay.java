package org.samvad.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An overlay with its patches applied, as far as this project uses kustomize: resources, generated ConfigMaps (without the
 * hash in their names), strategic merges and replacing JSON patches. Namespace and common labels are left out. Where there
 * is a kubectl, {@link KubernetesRenderingTest} holds this equal to what it makes.
 */
final class Overlay {

    /** The field by which entries of two lists are the same, from Kubernetes' own types; other lists are replaced whole. */
    private static final Map<String, String> MERGE_KEYS =
            Map.of("containers", "name", "volumes", "name", "volumeMounts", "mountPath");

    private Overlay() {}

    static Manifests rendered(String name) {
        return Manifests.of(documents(Manifests.folder(name)));
    }

    static List<JsonNode> documents(Path folder) {
        Kustomization file = Kustomization.read(folder);
        List<JsonNode> documents = new ArrayList<>();
        for (String resource : orNone(file.resources())) {
            Path path = folder.resolve(resource).normalize();
            documents.addAll(Files.isDirectory(path) ? documents(path) : StrictYaml.documents(Repository.text(path)));
        }
        orNone(file.configMapGenerator()).forEach(generator -> documents.add(generated(folder, generator)));
        orNone(file.patches()).forEach(patch -> apply(folder, patch, documents));
        return documents;
    }

    private static JsonNode generated(Path folder, Kustomization.Generator generator) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        map.put("apiVersion", "v1").put("kind", "ConfigMap");
        map.putObject("metadata").put("name", generator.name());
        ObjectNode data = map.putObject("data");
        generator.files().forEach(file -> data.put(file, Repository.text(folder.resolve(file))));
        return map;
    }

    private static void apply(Path folder, Kustomization.Patch patch, List<JsonNode> documents) {
        if (patch.path() != null) {
            JsonNode change = StrictYaml.documents(Repository.text(folder.resolve(patch.path())))
                    .get(0);
            JsonNode changed = documents.stream()
                    .filter(document -> identity(document).equals(identity(change)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(patch.path() + " changes nothing"));
            merge((ObjectNode) changed, change);
            return;
        }
        List<Kustomization.Replacement> replacements = Kustomization.replacements(patch);
        documents.stream()
                .filter(document ->
                        document.path("kind").asText().equals(patch.target().kind()))
                .forEach(document -> replacements.forEach(replacement -> replace(document, replacement)));
    }

    private static void replace(JsonNode document, Kustomization.Replacement replacement) {
        int end = replacement.path().lastIndexOf('/');
        ObjectNode owner = (ObjectNode) document.at(replacement.path().substring(0, end));
        String field = replacement.path().substring(end + 1);
        if (!replacement.op().equals("replace") || !owner.has(field)) {
            throw new IllegalArgumentException("only what is there can be replaced: " + replacement);
        }
        owner.set(field, replacement.value());
    }

    private static void merge(ObjectNode base, JsonNode change) {
        change.properties().forEach(field -> {
            JsonNode there = base.path(field.getKey());
            JsonNode wanted = field.getValue();
            if (wanted.isNull()) {
                throw new IllegalArgumentException("a patch that removes " + field.getKey() + " is not understood");
            }
            if (there.isObject() && wanted.isObject()) {
                merge((ObjectNode) there, wanted);
            } else if (there.isArray() && MERGE_KEYS.containsKey(field.getKey())) {
                mergeEntries((ArrayNode) there, wanted, MERGE_KEYS.get(field.getKey()));
            } else {
                base.set(field.getKey(), wanted.deepCopy());
            }
        });
    }

    /** New entries come first, as kustomize puts them. */
    private static void mergeEntries(ArrayNode base, JsonNode changes, String key) {
        int added = 0;
        for (JsonNode change : changes) {
            JsonNode there = JsonNodeFactory.instance.missingNode();
            for (JsonNode entry : base) {
                if (entry.path(key).equals(change.path(key))) {
                    there = entry;
                }
            }
            if (there.isObject()) {
                merge((ObjectNode) there, change);
            } else {
                base.insert(added++, change.deepCopy());
            }
        }
    }

    private static String identity(JsonNode document) {
        return document.path("apiVersion").asText() + "/"
                + document.path("kind").asText() + "/"
                + document.at("/metadata/name").asText();
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
