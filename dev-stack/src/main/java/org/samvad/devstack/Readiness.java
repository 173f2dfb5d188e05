package org.samvad.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.samvad.devstack.process.ChildProcess;

/** Waits until a service says that it is ready. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final int LINES = 15;
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private final HttpRequest request;

    Readiness(int managementPort) {
        this.request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    void await(ChildProcess process) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw failure(process, "ended at start");
            }
            if (isReady()) {
                return;
            }
            LockSupport.parkNanos(POLL.toNanos());
        }
        throw failure(process, "was not ready after " + PATIENCE.toSeconds() + " seconds");
    }

    private boolean isReady() {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", interrupted);
        }
    }

    private static StartFailure failure(ChildProcess process, String what) {
        return new StartFailure(process.name() + "-service " + what + "; the end of " + process.log() + ":\n"
                + String.join("\n", process.lastLines(LINES)));
    }
}
