package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HostPathVolumeSource;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pod that is as it should be, but for one thing, is refused. */
class PodRulesTest {

    private static final Map<String, Consumer<PodSpec>> MISTAKES = Map.of(
            "hostNetwork", pod -> pod.setHostNetwork(true),
            "hostPID", pod -> pod.setHostPID(true),
            "hostIPC", pod -> pod.setHostIPC(true),
            "hostPath", pod -> pod.getVolumes().getFirst().setHostPath(new HostPathVolumeSource("/etc", "Directory")),
            "hostPort", pod -> only(pod).getPorts().getFirst().setHostPort(8080),
            "privileged", pod -> only(pod).getSecurityContext().setPrivileged(true));

    static Stream<String> mistakes() {
        return MISTAKES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aPodThatReachesIntoItsNodeIsRefused(String mistake) {
        PodTemplateSpec pod = Manifests.written("production").pods().get("gateway");
        PodRules.check("gateway", pod);

        MISTAKES.get(mistake).accept(pod.getSpec());

        assertThatThrownBy(() -> PodRules.check("gateway", pod)).isInstanceOf(AssertionError.class);
    }

    private static Container only(PodSpec pod) {
        return pod.getContainers().getFirst();
    }
}
