package org.samvad.devstack.test;

import java.util.List;
import org.samvad.devstack.http.DevPort;
import org.samvad.devstack.http.HttpListener;
import org.samvad.devstack.process.FreePorts;
import org.samvad.devstack.smsc.SmscSimulator;

/** The SMS centre of a test JVM with its inbox. Its threads end with the JVM. */
record TestCentre(SmscSimulator simulator, DevPort inbox) {

    static TestCentre start(String password) {
        SmscSimulator simulator = SmscSimulator.start(FreePorts.next(), password);
        return new TestCentre(simulator, DevPort.start(HttpListener.vertx(), 0, List.of(simulator.route())));
    }

    String inboxUrl() {
        return inbox.url() + "/dev/sms";
    }
}
