package org.samvad.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.UUID;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.crypto.RowAddress;
import org.samvad.kit.crypto.RowCipher;
import org.samvad.kit.crypto.Sealed;
import org.samvad.kit.secret.SecretFiles;
import org.samvad.kit.secret.Sensitive;
import org.samvad.notification.notification.NumberKey;

/** Seals and hashes numbers. Each use has its own hash, so that two tables can't be joined by number without the key. */
@ApplicationScoped
class NumberVault {

    private static final int TAG_DIGITS = 8;

    private final RowCipher cipher;
    private final KeyedHash hash;

    NumberVault(SecretFiles secrets) {
        this.cipher = new RowCipher(secrets.text("phone.tink.json"));
        this.hash = new KeyedHash(secrets.keys("phone-hash.jwks"));
    }

    Sealed seal(UUID contactRef, Sensitive<String> number) {
        return cipher.seal(address(contactRef), number.reveal());
    }

    Sensitive<String> open(UUID contactRef, Sealed sealed) {
        return cipher.open(address(contactRef), sealed);
    }

    byte[] hashForContact(Sensitive<String> number) {
        return hash.hash("contact", number.reveal());
    }

    byte[] hashForTicket(String ticketId, Sensitive<String> number) {
        return hash.hash("ticket:" + ticketId, number.reveal());
    }

    NumberKey keyForPauses(Sensitive<String> number) {
        return new NumberKey(hash.hash("pause", number.reveal()));
    }

    String tag(UUID contactRef) {
        return HexFormat.of().formatHex(hash.hash("tag", contactRef.toString())).substring(0, TAG_DIGITS);
    }

    private static RowAddress address(UUID contactRef) {
        return new RowAddress("contact", contactRef, contactRef);
    }
}
