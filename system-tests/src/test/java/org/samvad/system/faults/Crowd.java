package org.samvad.system.faults;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Citizens who come by the clock, whether or not those before them were served: a stack that answers slowly is not
 * asked less for it.
 */
final class Crowd implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int FORM_EVERY = 4;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final Requests requests;
    private final Queue<Future<Account>> accounts = new ConcurrentLinkedQueue<>();
    private final Queue<Instant> receipts = new ConcurrentLinkedQueue<>();
    private volatile String fault = "";
    private volatile boolean open = true;
    private Thread clock = Thread.currentThread();

    Crowd(String origin) {
        this.requests = new Requests(origin);
    }

    /** @param rate how many come in a second */
    void come(int rate) {
        clock = Thread.ofPlatform()
                .name("crowd")
                .start(() -> comeByTheClock(Duration.ofSeconds(1).toNanos() / rate));
    }

    /** What those who come from now on say was going on. */
    void during(String what) {
        fault = what;
    }

    /** When receipts were given. */
    List<Instant> receipts() {
        return receipts.stream().sorted().toList();
    }

    /** Lets nobody else in, and returns when everybody is done or has given up. */
    List<Account> leave() throws InterruptedException {
        open = false;
        clock.join();
        List<Account> all = new ArrayList<>();
        for (Future<Account> account : accounts) {
            try {
                all.add(account.get());
            } catch (ExecutionException failed) {
                throw new IllegalStateException("a citizen stumbled", failed.getCause());
            }
        }
        return all;
    }

    @Override
    public void close() {
        open = false;
        people.shutdownNow();
        client.shutdownNow();
    }

    private void comeByTheClock(long interval) {
        long next = System.nanoTime();
        while (open) {
            int number = NUMBERS.incrementAndGet();
            Channel channel = number % FORM_EVERY == 0 ? Channel.FORM : Channel.API;
            Citizen citizen = new Citizen(client, requests, number, channel, fault);
            accounts.add(people.submit(() -> citizen.live(() -> receipts.add(Instant.now()))));
            next += interval;
            while (System.nanoTime() < next) {
                LockSupport.parkNanos(next - System.nanoTime());
            }
        }
    }
}
