package org.samvad.notification.gateway.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jsmpp.session.connection.Connection;
import org.jsmpp.session.connection.ConnectionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostCheckedTlsTest {

    private static final char[] PASSWORD = "changeit".toCharArray();
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @Test
    void aCertificateThatNamesTheHostIsTaken() throws Exception {
        KeyStore keys = certificateFor("dns:localhost");
        try (SSLServerSocket server = listen(keys)) {
            Connection connection = trusting(keys).createConnection("localhost", server.getLocalPort());
            assertThat(connection.isOpen()).isTrue();
            connection.close();
        }
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsRefused() throws Exception {
        KeyStore keys = certificateFor("dns:smsc.example");
        try (SSLServerSocket server = listen(keys)) {
            assertThatThrownBy(() -> trusting(keys).createConnection("localhost", server.getLocalPort()))
                    .isInstanceOf(SSLException.class);
        }
    }

    @Test
    void aCertificateNobodyTrustsIsRefused() throws Exception {
        KeyStore keys = certificateFor("dns:localhost");
        try (SSLServerSocket server = listen(keys)) {
            ConnectionFactory strangers = Connections.hostChecked(SSLContext.getDefault(), TIMEOUT);
            assertThatThrownBy(() -> strangers.createConnection("localhost", server.getLocalPort()))
                    .isInstanceOf(SSLException.class);
        }
    }

    private KeyStore certificateFor(String name) throws Exception {
        Path file = folder.resolve("keys.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "smsc",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=SMSC",
                        "-ext",
                        "san=" + name,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(file)) {
            keys.load(content, PASSWORD);
        }
        return keys;
    }

    private static SSLServerSocket listen(KeyStore keys) throws Exception {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        SSLServerSocket server =
                (SSLServerSocket) context.getServerSocketFactory().createServerSocket(0);
        Thread.ofVirtual().start(() -> shakeHands(server));
        return server;
    }

    private static void shakeHands(SSLServerSocket server) {
        try (SSLSocket client = (SSLSocket) server.accept()) {
            client.startHandshake();
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException refused) {
            // The tests see it from the other side.
        }
    }

    private static ConnectionFactory trusting(KeyStore keys) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("smsc", keys.getCertificate("smsc"));
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return Connections.hostChecked(context, TIMEOUT);
    }
}
