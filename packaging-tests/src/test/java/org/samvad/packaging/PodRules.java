package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;

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
    }

    private static void check(String owner, Container container) {
        SecurityContext security = container.getSecurityContext();
        assertThat(security.getReadOnlyRootFilesystem()).as(owner).isTrue();
        assertThat(security.getAllowPrivilegeEscalation()).as(owner).isFalse();
        assertThat(security.getCapabilities().getDrop()).as(owner).containsExactly("ALL");
        assertThat(security.getCapabilities().getAdd()).as(owner).isEmpty();
        assertThat(container.getResources().getLimits()).as(owner).containsKeys("cpu", "memory");
        assertThat(container.getResources().getRequests()).as(owner).containsKeys("cpu", "memory");
        assertThat(container.getImage()).as(owner).matches(Images.PINNED);
        assertThat(container.getEnv())
                .as(owner)
                .allSatisfy(variable -> assertThat(variable.getValue())
                        .as("%s %s stands in the file, secrets come as files", owner, variable.getName())
                        .isNotNull());
    }
}
