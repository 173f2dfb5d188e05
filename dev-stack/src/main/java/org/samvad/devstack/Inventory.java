package org.samvad.devstack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.secrets.SecretsFolder;

/** Describes the stack as it is now: process ids change when a part is started again. */
record Inventory(
        Options options,
        SecretsFolder secrets,
        int smscPort,
        String kafkaBootstrap,
        Map<String, Database> databases,
        List<Part> parts) {

    Started started() {
        return new Started(
                options.publicUrl().toString(),
                "http://localhost:" + options.inboxPort() + "/dev/sms",
                smscPort,
                secrets.firstStaff().stream()
                        .map(staff -> new Started.Login(staff.username(), staff.password(), staff.role(), staff.unit()))
                        .toList(),
                processes(),
                databases,
                kafkaBootstrap,
                secrets.root().toString(),
                options.data().toString());
    }

    private Map<String, Started.RunningProcess> processes() {
        Map<String, Started.RunningProcess> processes = new LinkedHashMap<>();
        for (Part part : parts) {
            String log = part.log().toString();
            processes.put(
                    part.name(),
                    part instanceof ServicePart service
                            ? new Started.RunningProcess(
                                    part.pid(),
                                    log,
                                    service.ports().http(),
                                    service.ports().management())
                            : new Started.RunningProcess(part.pid(), log, null, null));
        }
        return processes;
    }
}
