package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import java.util.Arrays;

/** What holds for every pod: the restricted pod security standard, and more. */
final class PodRules {

    private PodRules() {}

    static void check(String owner, PodTemplateSpec template) {
        PodSpec pod = template.getSpec();
        assertThat(pod.getSecurityContext().getRunAsNonRoot()).as(owner).isTrue();
        assertThat(pod.getSecurityContext().getRunAsUser()).as(owner).isPositive();
        assertThat(pod.getSecurityContext().getSeccompProfile().getType())
                .as(owner)
                .isEqualTo("RuntimeDefault");
        assertThat(pod.getServiceAccountName()).as(owner).isEqualTo("samvad");
        assertThat(pod.getAutomountServiceAccountToken()).as(owner).isFalse();
        assertThat(pod.getEnableServiceLinks()).as(owner).isFalse();
        assertThat(pod.getContainers()).as(owner).isNotEmpty().allSatisfy(container -> check(owner, container));
        assertThat(pod.getInitContainers()).as(owner).isEmpty();
        assertThat(Arrays.asList(pod.getHostNetwork(), pod.getHostPID(), pod.getHostIPC()))
                .as("%s shares nothing with its node", owner)
                .doesNotContain(true);
        assertThat(pod.getVolumes())
                .as(owner)
                .allSatisfy(volume -> assertThat(volume.getHostPath())
                        .as("%s reads no folder of its node", volume.getName())
                        .isNull());
    }

    private static void check(String owner, Container container) {
        SecurityContext security = container.getSecurityContext();
        assertThat(security.getReadOnlyRootFilesystem()).as(owner).isTrue();
        assertThat(security.getAllowPrivilegeEscalation()).as(owner).isFalse();
        assertThat(security.getPrivileged()).as(owner).isNotEqualTo(true);
        assertThat(security.getCapabilities().getDrop()).as(owner).containsExactly("ALL");
        assertThat(security.getCapabilities().getAdd()).as(owner).isEmpty();
        assertThat(container.getResources().getLimits()).as(owner).containsKeys("cpu", "memory");
        assertThat(container.getResources().getRequests()).as(owner).containsKeys("cpu", "memory");
        assertThat(container.getPorts())
                .as(owner)
                .allSatisfy(port -> assertThat(port.getHostPort())
                        .as("%s takes no port of its node", owner)
                        .isNull());
        assertThat(container.getImage()).as(owner).matches(Images.PINNED);
        assertThat(container.getEnv())
                .as(owner)
                .allSatisfy(variable -> assertThat(variable.getValue())
                        .as("%s %s stands in the file, secrets come as files", owner, variable.getName())
                        .isNotNull());
    }
}
