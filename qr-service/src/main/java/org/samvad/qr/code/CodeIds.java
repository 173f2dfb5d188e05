package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import org.samvad.events.value.QrCodeId;

/** Draws the ids of new codes: 40 random bits, which say nothing about station, order or number of codes. */
@ApplicationScoped
class CodeIds {

    private final RandomGenerator random;

    @Inject
    CodeIds() {
        this(new SecureRandom());
    }

    CodeIds(RandomGenerator random) {
        this.random = random;
    }

    QrCodeId draw() {
        byte[] bits = new byte[5];
        random.nextBytes(bits);
        return new QrCodeId(CrockfordBase32.encode(bits, TokenText.ID_LETTERS));
    }
}
