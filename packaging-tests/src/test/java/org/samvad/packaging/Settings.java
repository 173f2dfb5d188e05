package org.samvad.packaging;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a service is told.
 *
 * @param environment the variables
 * @param files the settings that come as files of their name
 */
record Settings(Map<String, String> environment, Set<String> files) {

    /** The name under which MicroProfile Config looks a setting up in the environment. */
    static String variable(String setting) {
        return setting.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** As a pod gets them: from its ConfigMaps, later ones first, and from the files in the folders they name. */
    static Settings of(PodSpec pod, Manifests manifests) {
        Container container = pod.getContainers().get(0);
        Map<String, String> environment = new LinkedHashMap<>();
        container.getEnvFrom().forEach(source -> {
            String name = source.getConfigMapRef().getName();
            ConfigMap map = manifests.get(ConfigMap.class, name);
            if (map == null) {
                throw new IllegalArgumentException("there is no ConfigMap " + name);
            }
            environment.putAll(map.getData());
        });
        Set<String> files = new TreeSet<>();
        for (String folder : environment
                .getOrDefault("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", "")
                .split(",")) {
            container.getVolumeMounts().stream()
                    .filter(mount -> mount.getMountPath().equals(folder))
                    .flatMap(mount -> pod.getVolumes().stream()
                            .filter(volume -> volume.getName().equals(mount.getName())))
                    .flatMap(Settings::items)
                    .forEach(item -> files.add(item.getPath()));
        }
        return new Settings(environment, files);
    }

    List<String> missing(String service) {
        return RequiredSettings.of(service).stream()
                .filter(setting -> !files.contains(setting))
                .filter(setting ->
                        environment.getOrDefault(variable(setting), "").isEmpty())
                .toList();
    }

    private static Stream<KeyToPath> items(Volume volume) {
        if (volume.getSecret() != null) {
            return volume.getSecret().getItems().stream();
        }
        return volume.getProjected().getSources().stream().flatMap(source -> source.getSecret().getItems().stream());
    }
}
