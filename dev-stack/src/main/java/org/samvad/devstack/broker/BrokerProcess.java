package org.samvad.devstack.broker;

import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** Main class of the broker's JVM: formats the data folder at the first start, then runs Kafka. */
public final class BrokerProcess {

    private BrokerProcess() {}

    /** @param arguments the file with the server's properties, then the cluster's id */
    public static void main(String[] arguments) {
        String properties = arguments[0];
        String clusterId = arguments[1];
        logToStandardError();
        int status = StorageTool.execute(
                new String[] {"format", "--ignore-formatted", "--cluster-id", clusterId, "--config", properties},
                System.err);
        if (status != 0) {
            System.exit(status);
        }
        Kafka.main(new String[] {properties});
    }

    /** The parent sends standard error to the broker's log file. */
    private static void logToStandardError() {
        Logger root = LogManager.getLogManager().getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        Handler handler = new ConsoleHandler();
        handler.setFormatter(new SimpleFormatter());
        handler.setLevel(Level.INFO);
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }
}
