package org.samvad.kit.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.samvad.kit.secret.Sensitive;

/** Seals and opens single texts and files with a Tink AEAD keyset: the primary key seals, every key of the set opens. */
public final class RowCipher {

    private final Aead aead;
    private final int primaryKeyId;

    /**
     * @param keyset a cleartext Tink keyset in JSON, from a secrets file
     * @throws IllegalStateException if it is not one
     */
    public RowCipher(Sensitive<String> keyset) {
        try {
            Configuration aeads = AeadConfig2026.get();
            KeysetHandle handle =
                    TinkJsonProtoKeysetFormat.parseKeyset(keyset.reveal(), aeads, InsecureSecretKeyAccess.get());
            this.aead = handle.getPrimitive(aeads, Aead.class);
            this.primaryKeyId = handle.getPrimary().getId();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the keyset is not a Tink AEAD keyset in JSON", broken);
        }
    }

    public Sealed seal(RowAddress address, String text) {
        return seal(address, text.getBytes(StandardCharsets.UTF_8));
    }

    public Sealed seal(RowAddress address, byte[] content) {
        try {
            return new Sealed(primaryKeyId, aead.encrypt(content, address.associatedData()));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("sealing failed", failed);
        }
    }

    /** @throws IllegalStateException if the text was altered, belongs to another row, or its key is gone */
    public Sensitive<String> open(RowAddress address, Sealed sealed) {
        return Sensitive.of(new String(openBytes(address, sealed), StandardCharsets.UTF_8));
    }

    /** @throws IllegalStateException as {@link #open} */
    public byte[] openBytes(RowAddress address, Sealed sealed) {
        try {
            return aead.decrypt(sealed.bytes(), address.associatedData());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("a row of " + address.table() + " does not open", failed);
        }
    }
}
