package org.samvad.complaint.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.samvad.kit.crypto.Sealed;

/** An encrypted text in its row: the key's id and the ciphertext. */
@Embeddable
public class SealedText {

    @Column(name = "text_key_id")
    private Integer keyId;

    @Column(name = "text_sealed")
    private byte[] bytes;

    /** For Hibernate. */
    protected SealedText() {
        this(new Sealed(0, new byte[0]));
    }

    SealedText(Sealed sealed) {
        this.keyId = sealed.keyId();
        this.bytes = sealed.bytes();
    }

    Sealed sealed() {
        return new Sealed(keyId, bytes);
    }
}
