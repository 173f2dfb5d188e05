package org.samvad.complaint.limits;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.samvad.kit.time.Hour;

/**
 * Turns an address into a name that nobody can turn back: HMAC-SHA-256 under a random key that is stored nowhere and
 * made anew each day.
 */
@ApplicationScoped
public class DailyKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    /** An IPv6 subscriber has a network of this many bytes and any number of addresses in it (RFC 6177). */
    private static final int NETWORK_BYTES = 8;

    private static final int IPV4_BYTES = 4;

    private final SecureRandom random = new SecureRandom();
    private final InstantSource time;

    private LocalDate day = LocalDate.MIN;
    private byte[] key = new byte[0];

    DailyKeys(InstantSource time) {
        this.time = time;
    }

    /**
     * @param address of a client, IPv4 or IPv6, as a trusted proxy says
     * @return the name of its subscriber for today: with IPv6 that of the network
     */
    public String nameOf(String address) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keyOfToday(), ALGORITHM));
            byte[] bytes = InetAddress.getByName(address).getAddress();
            mac.update(bytes, 0, bytes.length == IPV4_BYTES ? IPV4_BYTES : NETWORK_BYTES);
            return Base64.getEncoder().encodeToString(mac.doFinal());
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException("a connection has an address, not a name");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, missing);
        }
    }

    private synchronized byte[] keyOfToday() {
        LocalDate today = LocalDate.ofInstant(time.instant(), Hour.INDIA);
        if (!today.equals(day)) {
            key = new byte[KEY_BYTES];
            random.nextBytes(key);
            day = today;
        }
        return key;
    }
}
