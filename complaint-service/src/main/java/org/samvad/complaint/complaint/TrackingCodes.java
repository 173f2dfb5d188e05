package org.samvad.complaint.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.SecretFiles;

/** Makes codes and finds what they open. Only a keyed hash of a code is ever stored. */
@ApplicationScoped
public class TrackingCodes {

    private static final String DERIVATION = "tracking-code";
    private static final String LOOKUP = "code-lookup";

    private final KeyedHash derivation;
    private final List<KeyedHash> lookups;
    private final Complaints complaints;

    TrackingCodes(SecretFiles secrets, Complaints complaints) {
        this.derivation = new KeyedHash(secrets.keys("intake.jwks"));
        this.lookups = secrets.keys("code-lookup.jwks").all().stream()
                .map(KeyedHash::new)
                .toList();
        this.complaints = complaints;
    }

    /** The code of a request: the same for the same idempotency key, and not to be found without our secret. */
    public TrackingCode derive(UUID idempotencyKey) {
        return TrackingCode.of(derivation.hash(DERIVATION, idempotencyKey.toString()));
    }

    /** What is stored of a code. */
    public byte[] hash(TrackingCode code) {
        return lookups.getFirst().hash(LOOKUP, code.digits());
    }

    /** The complaint a code opens, also if it was hashed under a key that has since been followed by another. */
    public Optional<Complaint> open(TrackingCode code) {
        return lookups.stream()
                .map(lookup -> complaints.withCodeHash(lookup.hash(LOOKUP, code.digits())))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
