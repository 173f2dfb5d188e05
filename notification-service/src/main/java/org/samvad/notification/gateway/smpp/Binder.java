package org.samvad.notification.gateway.smpp;

import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.ConnectionFactory;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.secret.Sensitive;

/** Connects and binds as transceiver: one session both submits and receives. */
@ApplicationScoped
class Binder {

    /** Receipts come in bursts; a full queue makes the library refuse them. */
    private static final int RECEIVE_QUEUE = 2_000;

    /**
     * Threads for what comes in. Each receipt holds one until it is committed, together with those on the other threads,
     * and answers to submissions queue behind them; with the library's three they wait.
     */
    private static final int READERS = 16;

    private final SmppSettings settings;
    private final Sensitive<String> password;
    private final ReceiptReader receipts;
    private final ConnectionFactory connections;

    @Inject
    Binder(SmppSettings settings, SecretFiles secrets, ReceiptReader receipts, TlsConfigurationRegistry tls) {
        this(settings, secrets.text("smpp-password"), receipts, connections(settings, tls));
    }

    Binder(SmppSettings settings, Sensitive<String> password, ReceiptReader receipts, ConnectionFactory connections) {
        this.settings = settings;
        this.password = password;
        this.receipts = receipts;
        this.connections = connections;
    }

    BoundSession bind() throws IOException {
        SMPPSession session = new SMPPSession(connections);
        BoundSession watched = BoundSession.watching(session);
        session.setQueueCapacity(RECEIVE_QUEUE);
        session.setPduProcessorDegree(READERS);
        session.setEnquireLinkTimer((int) settings.enquireLink().toMillis());
        session.setTransactionTimer(settings.answerTimeout().toMillis());
        // Before the bind: the SMSC may send kept receipts at once, and the library logs a message nobody listens for.
        session.setMessageReceiverListener(receipts);
        BindParameter account = new BindParameter(
                BindType.BIND_TRX,
                settings.systemId(),
                password.reveal(),
                "",
                TypeOfNumber.UNKNOWN,
                NumberingPlanIndicator.UNKNOWN,
                "");
        session.connectAndBind(
                settings.host(),
                settings.port(),
                account,
                settings.bindTimeout().toMillis());
        return watched;
    }

    private static ConnectionFactory connections(SmppSettings settings, TlsConfigurationRegistry tls) {
        return settings.tls()
                ? Connections.hostChecked(context(settings, tls), settings.bindTimeout())
                : Connections.plain(settings.bindTimeout());
    }

    private static SSLContext context(SmppSettings settings, TlsConfigurationRegistry tls) {
        Optional<TlsConfiguration> configured = tls.get(settings.tlsConfiguration());
        try {
            return configured.isPresent() ? configured.get().createSSLContext() : SSLContext.getDefault();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has a default TLS context", missing);
        } catch (Exception broken) {
            throw new IllegalStateException("the TLS configuration for SMPP can't be read", broken);
        }
    }
}
