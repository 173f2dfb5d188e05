package org.samvad.notification.gateway.smpp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnection;

/** Opens connections with a time limit. The library's own TLS factory takes any valid certificate for any host. */
final class Connections {

    private Connections() {}

    static ConnectionFactory plain(Duration timeout) {
        return (host, port) -> new SocketConnection(open(host, port, timeout));
    }

    /** TLS; the certificate must be trusted by {@code context} and name the host that was asked for. */
    static ConnectionFactory hostChecked(SSLContext context, Duration timeout) {
        return (host, port) -> secure(context, open(host, port, timeout), host, port);
    }

    private static Socket open(String host, int port, Duration timeout) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), (int) timeout.toMillis());
            socket.setSoTimeout((int) timeout.toMillis());
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    private static Connection secure(SSLContext context, Socket open, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(open, host, port, true);
        try {
            SSLParameters parameters = socket.getSSLParameters();
            // The rules of RFC 2818 and 6125 for matching names; without this line no name is matched.
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return new SocketConnection(socket);
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }
}
