package org.samvad.devstack;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.secrets.PrivateFiles;

/**
 * What {@code started.json} in the data folder says about a running stack, for tests and scripts.
 *
 * @param smscPort SMPP, on loopback
 * @param processes by name: complaint, qr, notification, kafka, postgres; further copies are complaint-2 and so on
 * @param databases by name: complaint, qr, notification
 */
public record Started(
        String publicUrl,
        String smsInboxUrl,
        int smscPort,
        List<Login> logins,
        Map<String, RunningProcess> processes,
        Map<String, Database> databases,
        String kafkaBootstrap,
        String secretsDir,
        String dataDir) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    /** A login for trying the console. */
    public record Login(String username, String password, String role, String unit) {}

    /**
     * A child process. Ports only for services.
     *
     * @param pid -1 while it is stopped
     */
    public record RunningProcess(
            long pid,
            String log,
            @Nullable Integer httpPort,
            @Nullable Integer managementPort) {}

    public static Path fileIn(Path dataFolder) {
        return dataFolder.resolve("started.json");
    }

    public static Started read(Path dataFolder) {
        try {
            return JSON.readValue(PrivateFiles.read(fileIn(dataFolder)), Started.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("started.json is not readable", broken);
        }
    }

    void write() {
        try {
            PrivateFiles.write(
                    fileIn(Path.of(dataDir)),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
