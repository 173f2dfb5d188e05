package org.samvad.devstack.gateway;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The copies of one service, each asked first in its turn. */
final class Copies {

    private final List<Integer> ports;
    private final AtomicInteger turn = new AtomicInteger();

    Copies(List<Integer> ports) {
        this.ports = List.copyOf(ports);
    }

    /** All ports, beginning with the one whose turn it is. */
    List<Integer> inTurn() {
        List<Integer> order = new ArrayList<>(ports);
        Collections.rotate(order, -Math.floorMod(turn.getAndIncrement(), ports.size()));
        return order;
    }
}
