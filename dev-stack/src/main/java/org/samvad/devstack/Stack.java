package org.samvad.devstack;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import org.samvad.devstack.database.Database;
import org.samvad.devstack.gateway.Gateway;
import org.samvad.devstack.gateway.GatewayAddress;
import org.samvad.devstack.gateway.PathTable;
import org.samvad.devstack.http.DevPort;
import org.samvad.devstack.http.HttpListener;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.process.LibraryLog;
import org.samvad.devstack.secrets.SecretsFolder;
import org.samvad.devstack.smsc.SmscSimulator;

/** Everything that {@code ./samvad up} runs, in the order in which one part needs the other. */
final class Stack {

    private final Options options;
    private final ServiceBuild build;
    private final Console console;
    private final Cleanup cleanup;
    private final PathTable table = PathTable.load();

    Stack(Options options, ServiceBuild build, Console console) {
        this.options = options;
        this.build = build;
        this.console = console;
        this.cleanup = new Cleanup(console);
    }

    /** Returns when the public page can be opened. */
    Started start() {
        List<String> names = table.names();
        build.check(names);
        checkPorts();
        DataFolder data = DataFolder.open(options.data());
        cleanup.add(data::close);
        if (options.fresh()) {
            data.empty();
        }
        delete(data);
        // The terminal belongs to the progress lines.
        LibraryLog.to(fileHandler(data.freshLog("dev-stack")));
        SecretsFolder secrets = SecretsFolder.complete(data.resolve("secrets"));

        console.progress("starting PostgreSQL and Kafka");
        DatabasePart postgres = new DatabasePart(data.resolve("postgres"), data.freshLog("postgres"));
        BrokerPart kafka = new BrokerPart(data.resolve("kafka"), data.freshLog("kafka"));
        startTogether(List.of(postgres, kafka));

        SmscSimulator centre = SmscSimulator.start(FreePorts.next(), secrets.smppPassword());
        cleanup.add(centre::close);

        console.progress("starting the services");
        Map<String, Database> databases = new LinkedHashMap<>();
        names.forEach(name -> databases.put(name, postgres.database(name)));
        ServiceSettings settings = new ServiceSettings(options, secrets, kafka.bootstrap());
        List<ServicePart> services = services(data, settings, databases, centre.port());
        startTogether(services);

        List<Part> parts = new ArrayList<>(services);
        parts.add(kafka);
        parts.add(postgres);
        Inventory inventory = new Inventory(options, secrets, centre.port(), kafka.bootstrap(), databases, parts);
        Vertx vertx = HttpListener.vertx();
        cleanup.add(
                () -> vertx.close().toCompletionStage().toCompletableFuture().join());
        ProcessRoute processes =
                new ProcessRoute(parts, () -> inventory.started().write());
        cleanup.add(DevPort.start(vertx, options.inboxPort(), List.of(centre.route(), processes))::close);
        Map<String, List<Integer>> ports = new LinkedHashMap<>();
        services.forEach(service -> ports.computeIfAbsent(service.product(), name -> new ArrayList<>())
                .add(service.ports().http()));
        GatewayAddress address = GatewayAddress.of(options.publicUrl(), options.port());
        cleanup.add(Gateway.start(vertx, address, table, ports)::close);

        parts.forEach(this::reportUnexpectedEnd);
        Started started = inventory.started();
        started.write();
        cleanup.add(() -> delete(data));
        console.progress("ready");
        return started;
    }

    /** Stops what runs, last started first. */
    void stop() {
        cleanup.end();
    }

    /** Whether somebody has asked it to stop, so that parts which end are no news. */
    boolean isStopping() {
        return cleanup.hasEnded();
    }

    private List<ServicePart> services(
            DataFolder data, ServiceSettings settings, Map<String, Database> databases, int smscPort) {
        List<ServicePart> services = new ArrayList<>();
        databases.forEach((product, database) -> {
            for (int copy = 1; copy <= options.copies(); copy++) {
                String name = copy == 1 ? product : product + "-" + copy;
                ServicePorts ports = ServicePorts.free();
                services.add(new ServicePart(
                        name,
                        product,
                        build.command(product),
                        settings.of(database, ports, smscPort),
                        ports,
                        data.freshLog(name)));
            }
        });
        return services;
    }

    private void startTogether(List<? extends Part> parts) {
        cleanup.add(() -> together(parts, Part::stop));
        together(parts, part -> {
            part.start();
            console.progress(part.name() + " is ready");
        });
    }

    private static void together(List<? extends Part> parts, Consumer<Part> action) {
        List<CompletableFuture<Void>> all = parts.stream()
                .map(part -> CompletableFuture.runAsync(
                        () -> action.accept(part), task -> Thread.ofVirtual().start(task)))
                .toList();
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private void checkPorts() {
        for (int port : new int[] {options.port(), options.inboxPort()}) {
            if (!FreePorts.isFree(InetAddress.getLoopbackAddress(), port)) {
                throw new StartFailure("port " + port + " is taken; choose another with --port (the SMS inbox is at"
                        + " that port + 10)");
            }
            FreePorts.keep(port);
        }
    }

    private void reportUnexpectedEnd(Part part) {
        part.onUnexpectedEnd(code -> console.problem(part.name() + " has ended" + (code < 0 ? "" : " with " + code)
                + ", see " + part.log() + "; start it again with: curl -X POST http://localhost:"
                + options.inboxPort() + "/dev/processes/" + part.name() + "/start"));
    }

    /** Also at the start: a killed run leaves its file behind, which speaks of processes that are gone. */
    private static void delete(DataFolder data) {
        try {
            Files.deleteIfExists(Started.fileIn(data.path()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Handler fileHandler(Path file) {
        try {
            return new FileHandler(file.toString(), true);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
