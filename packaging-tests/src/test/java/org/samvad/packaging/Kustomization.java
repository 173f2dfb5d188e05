package org.samvad.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code kustomization.yaml}, in as much as this project uses of it. */
record Kustomization(
        String apiVersion,
        String kind,
        @Nullable String namespace,
        @Nullable List<Labels> labels,
        @Nullable List<String> resources,
        @Nullable List<Generator> configMapGenerator,
        @Nullable List<Patch> patches) {

    record Labels(Map<String, String> pairs, boolean includeTemplates) {}

    record Generator(String name, List<String> files) {}

    record Patch(
            @Nullable String path,
            @Nullable Target target,
            @Nullable String patch) {}

    record Target(String kind) {}

    /** One operation of a JSON patch (RFC 6902). */
    record Replacement(String op, String path, JsonNode value) {}

    static Kustomization read(Path folder) {
        return StrictYaml.read(Repository.text(folder.resolve("kustomization.yaml")), Kustomization.class);
    }

    /** What a patch without a file of its own says. */
    static List<Replacement> replacements(Patch patch) {
        List<Replacement> replacements = new ArrayList<>();
        StrictYaml.list(patch.patch())
                .forEach(operation -> replacements.add(StrictYaml.read(operation, Replacement.class)));
        return replacements;
    }

    /** The files with resources that a folder draws together, its bases' first. */
    static List<Path> resourceFiles(Path folder) {
        List<Path> files = new ArrayList<>();
        List<String> resources = read(folder).resources();
        for (String resource : resources == null ? List.<String>of() : resources) {
            Path path = folder.resolve(resource).normalize();
            if (Files.isDirectory(path)) {
                files.addAll(resourceFiles(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    List<String> patchFiles() {
        return patches == null
                ? List.of()
                : patches.stream().map(Patch::path).filter(path -> path != null).toList();
    }
}
