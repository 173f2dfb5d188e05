package org.samvad.devstack.gateway;

import java.net.URI;
import java.util.Set;

/**
 * Where the gateway listens and what it is called outside.
 *
 * @param host the interface: loopback, or all when the public address names another machine
 * @param port to listen on, 0 for any
 * @param scheme of the public address
 */
public record GatewayAddress(String host, int port, String scheme) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1");

    public static GatewayAddress of(URI publicUrl, int port) {
        String host = LOOPBACK.contains(publicUrl.getHost()) ? "127.0.0.1" : "0.0.0.0";
        return new GatewayAddress(host, port, publicUrl.getScheme());
    }
}
