package org.samvad.packaging;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.ArrayList;
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

    private static final List<String> OF_EVERY_SERVICE = List.of(
            "samvad.public-url",
            "samvad.secrets-dir",
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.datasource.password",
            "quarkus.flyway.username",
            "quarkus.flyway.password",
            "kafka.bootstrap.servers");
    private static final List<String> OF_NOTIFICATION_SERVICE = List.of(
            "samvad.smpp.host",
            "samvad.smpp.port",
            "samvad.smpp.system-id",
            "samvad.sms.header",
            "samvad.sms.entity-id",
            "samvad.sms.telemarketer-chain",
            "samvad.sms.template.acknowledgement.hi.id",
            "samvad.sms.template.acknowledgement.en.id",
            "samvad.sms.template.news.hi.id",
            "samvad.sms.template.news.en.id",
            "samvad.sms.template.feedback-request.hi.id",
            "samvad.sms.template.feedback-request.en.id");

    /** Settings without a default: a service does not start if one of them is missing. */
    static List<String> required(String service) {
        List<String> required = new ArrayList<>(OF_EVERY_SERVICE);
        if (service.equals("notification-service")) {
            required.addAll(OF_NOTIFICATION_SERVICE);
        }
        return required;
    }

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
        return required(service).stream()
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
