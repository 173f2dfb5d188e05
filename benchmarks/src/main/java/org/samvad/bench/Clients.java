package org.samvad.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;

/** Some clients, each of which does one thing after the other for a while. */
final class Clients {

    private Clients() {}

    /** What one client does again and again. It is closed at the end. */
    interface Client {
        void once() throws Exception;

        default void close() throws Exception {}
    }

    /** Makes the client of a number. */
    interface Maker {
        Client make(int number) throws Exception;
    }

    /** All begin at once; what is under way at the end is not counted, nor its time. */
    static Rate run(int number, Duration time, Maker maker) throws Exception {
        List<Client> clients = new ArrayList<>();
        try {
            for (int index = 0; index < number; index++) {
                clients.add(maker.make(index));
            }
            return run(clients, time);
        } finally {
            for (Client client : clients) {
                client.close();
            }
        }
    }

    private static Rate run(List<Client> clients, Duration time) throws InterruptedException {
        Failures failures = new Failures();
        LongAdder done = new LongAdder();
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        List<Thread> threads = clients.stream()
                .map(client -> Thread.ofPlatform()
                        .start(() -> failures.guard(() -> {
                            while (failures.isEmpty()) {
                                client.once();
                                if (System.nanoTime() > end) {
                                    return;
                                }
                                done.increment();
                            }
                        })))
                .toList();
        for (Thread thread : threads) {
            thread.join();
        }
        failures.check();
        return new Rate(done.sum(), (end - begin) / 1e9);
    }
}
