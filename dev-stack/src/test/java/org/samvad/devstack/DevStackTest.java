package org.samvad.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.process.OtherProcess;
import org.samvad.devstack.test.RunningStack;

/** The main process and its children, with real PostgreSQL and Kafka and with stand-ins for the services. */
class DevStackTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void build() throws IOException {
        System.setProperty("samvad.root", folder.resolve("root").toString());
        FakeBuild.fill(folder.resolve("root"), FakeService.class);
    }

    @AfterEach
    void forget() {
        System.clearProperty("samvad.root");
    }

    @Test
    void startsEverythingServesThePublicOriginAndLeavesNoProcess() throws Exception {
        List<Long> pids;
        try (RunningStack stack = RunningStack.start(data())) {
            Started started = stack.started();
            assertThat(get(stack.url("/"))).isEqualTo("complaint");
            assertThat(get(stack.url("/console/qr"))).isEqualTo("qr");
            assertThat(get(stack.url("/contact"))).isEqualTo("notification");
            assertThat(get(URI.create(started.smsInboxUrl()))).contains("एसएमएस");
            assertThat(stack.smsc().received()).isEmpty();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Started.fileIn(data()))))
                    .isEqualTo("rw-------");
            assertThat(stack.output()).anyMatch(line -> line.contains("sp.durg"));
            pids = pids(started);
        }
        assertThat(alive(pids)).isEmpty();
        assertThat(Started.fileIn(data())).doesNotExist();
    }

    @Test
    void keepsDataAndLoginsBetweenRunsUntilAskedToBeFresh() throws SQLException {
        List<Started.Login> logins;
        try (RunningStack stack = RunningStack.start(data())) {
            logins = stack.started().logins();
            execute(stack, "CREATE TABLE kept (id int)");
        }
        try (RunningStack stack = RunningStack.start(data())) {
            assertThat(stack.started().logins()).isEqualTo(logins);
            execute(stack, "INSERT INTO kept VALUES (1)");
        }
        try (RunningStack stack = RunningStack.start(data(), "--fresh")) {
            assertThat(stack.started().logins()).isNotEqualTo(logins);
            execute(stack, "CREATE TABLE kept (id int)");
        }
    }

    @Test
    void killedMainProcessTakesItsChildrenAlongAndStartsAgain() throws SQLException {
        RunningStack killed = RunningStack.start(data());
        List<Long> pids = pids(killed.started());
        killed.kill();
        await().atMost(SOON).untilAsserted(() -> assertThat(alive(pids)).isEmpty());
        assertThat(Started.fileIn(data())).exists();
        try (RunningStack stack = RunningStack.start(data())) {
            execute(stack, "CREATE TABLE entry (id int)");
        }
    }

    @Test
    void partsCanBeTakenAwayAndBroughtBack() throws Exception {
        try (RunningStack stack = RunningStack.start(data())) {
            long before = stack.started().processes().get("qr").pid();
            stack.killPart("qr");
            assertThat(get(stack.url("/s/1ABC"))).contains("थाना चुनें");
            stack.startPart("qr");
            assertThat(get(stack.url("/s/1ABC"))).isEqualTo("qr");
            assertThat(stack.started().processes().get("qr").pid()).isNotEqualTo(before);
            for (String part : new String[] {"kafka", "postgres"}) {
                stack.killPart(part);
                stack.startPart(part);
            }
            execute(stack, "CREATE TABLE entry (id int)");
            stack.restartPart("complaint");
            assertThat(get(stack.url("/"))).isEqualTo("complaint");
        }
    }

    @Test
    void killedPartHasNoTimeToEndInOrderAndAStoppedOneHas() {
        try (RunningStack stack = RunningStack.start(data())) {
            Path log = Path.of(stack.started().processes().get("qr").log());
            stack.killPart("qr");
            assertThat(log).content().doesNotContain(FakeService.FAREWELL);
            stack.startPart("qr");
            stack.stopPart("qr");
            assertThat(log).content().contains(FakeService.FAREWELL);
        }
    }

    @Test
    void serviceThatDiesIsReportedInOneLineWithTheWayToStartItAgain() {
        try (RunningStack stack = RunningStack.start(data())) {
            ProcessHandle.of(stack.started().processes().get("notification").pid())
                    .orElseThrow()
                    .destroyForcibly();
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(stack.output())
                            .filteredOn(line -> line.contains("notification has ended with 137"))
                            .singleElement()
                            .asString()
                            .contains("/dev/processes/notification/start"));
        }
    }

    @Test
    void twoStacksDoNotShareAFolder() {
        try (RunningStack first = RunningStack.start(data());
                RunningStack second = RunningStack.launch(data())) {
            await().atMost(SOON).until(() -> !second.isAlive());
            assertThat(second.output()).anyMatch(line -> line.contains("another stack (process "));
            assertThat(first.isAlive()).isTrue();
        }
    }

    @Test
    void takenPortIsNamedAndNothingIsStarted() throws IOException {
        int port = FreePorts.next();
        try (var taken = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                RunningStack stack = RunningStack.launch(data(), "--port", String.valueOf(taken.getLocalPort()))) {
            await().atMost(SOON).until(() -> !stack.isAlive());
            assertThat(stack.output()).anyMatch(line -> line.contains("port " + port + " is taken"));
            assertThat(data()).doesNotExist();
        }
    }

    @Test
    void serviceThatCannotStartIsShownWithTheEndOfItsLog() throws IOException {
        FakeBuild.fill(folder.resolve("root"), DyingService.class);
        try (RunningStack stack = RunningStack.launch(data())) {
            await().atMost(Duration.ofSeconds(90)).until(() -> !stack.isAlive());
            assertThat(stack.output())
                    .anyMatch(line -> line.contains("-service ended at start"))
                    .anyMatch(line -> line.contains("no such table: entry"));
        }
    }

    @Test
    void folderWithOtherThingsInItIsNotTouched() throws IOException {
        Files.createDirectories(data());
        Files.writeString(data().resolve("letters.txt"), "keep me");
        try (RunningStack stack = RunningStack.launch(data(), "--fresh")) {
            await().atMost(SOON).until(() -> !stack.isAlive());
            assertThat(stack.output()).anyMatch(line -> line.contains("holds no data of Samvad"));
            assertThat(data().resolve("letters.txt")).hasContent("keep me");
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String get(URI url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(url).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static void execute(RunningStack stack, String sql) throws SQLException {
        var database = stack.started().databases().get("complaint");
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(), database.ownerUsername(), database.ownerPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Long> pids(Started started) {
        assertThat(started.processes()).hasSize(5);
        return started.processes().values().stream()
                .map(Started.RunningProcess::pid)
                .toList();
    }

    private static List<Long> alive(List<Long> pids) {
        return pids.stream().filter(OtherProcess::isRunning).toList();
    }
}
