package org.samvad.devstack.gateway;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samvad.devstack.http.HttpListener;

/** Main class of a gateway with a JVM of its own, in front of services that run already: it can be killed without them. */
public final class GatewayProcess {

    private GatewayProcess() {}

    /** @param arguments the public address with its port, then for each service {@code name=port} */
    public static void main(String[] arguments) {
        URI url = URI.create(arguments[0]);
        Map<String, List<Integer>> ports = Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.split("="))
                .collect(Collectors.toMap(service -> service[0], service -> List.of(Integer.parseInt(service[1]))));
        // Its threads keep the process alive.
        Gateway.start(HttpListener.vertx(), GatewayAddress.of(url, url.getPort()), PathTable.load(), ports);
    }
}
