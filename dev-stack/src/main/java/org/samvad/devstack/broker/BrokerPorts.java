package org.samvad.devstack.broker;

import org.samvad.devstack.process.FreePorts;

/**
 * The loopback ports of a broker.
 *
 * @param client for producers and consumers
 * @param controller for the controller's own listener
 */
public record BrokerPorts(int client, int controller) {

    public static BrokerPorts free() {
        return new BrokerPorts(FreePorts.next(), FreePorts.next());
    }

    public String bootstrap() {
        return "127.0.0.1:" + client;
    }
}
