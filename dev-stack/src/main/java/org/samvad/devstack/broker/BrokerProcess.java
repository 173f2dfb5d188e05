package org.samvad.devstack.broker;

import java.util.logging.ConsoleHandler;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.samvad.devstack.process.LibraryLog;

/** Main class of the broker's JVM: formats the data folder at the first start, then runs Kafka. */
public final class BrokerProcess {

    private BrokerProcess() {}

    /** @param arguments the file with the server's properties, then the cluster's id */
    public static void main(String[] arguments) {
        String properties = arguments[0];
        String clusterId = arguments[1];
        // The parent sends standard error to the broker's log file.
        LibraryLog.to(new ConsoleHandler());
        int status = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "--cluster-id", clusterId, "--config", properties},
                System.err);
        if (status != 0) {
            System.exit(status);
        }
        Kafka.main(new String[] {properties});
    }
}
