package org.samvad.devstack;

import org.samvad.devstack.process.FreePorts;

/** The loopback ports of a service: for the gateway, and for health and metrics. */
record ServicePorts(int http, int management) {

    static ServicePorts free() {
        return new ServicePorts(FreePorts.next(), FreePorts.next());
    }
}
