package org.samvad.kit.token;

import org.jose4j.jws.AlgorithmIdentifiers;

/**
 * The kinds of tokens. They differ in type, audience and key, so that one never passes for another (RFC 8725, 3.11 and
 * 3.12).
 */
public enum TokenKind {
    /** Who works for the police, for API and consoles. */
    STAFF("staff+jwt", "samvad-staff", AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256),
    /** Allows to leave, replace or withdraw the number of one random reference. */
    CONTACT("contact+jwt", "samvad-contact", AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256),
    /** Allows to add files to one complaint. */
    UPLOAD("upload+jwt", "samvad-upload", AlgorithmIdentifiers.HMAC_SHA256),
    /** Lets an entry in from a point in time on. */
    WAIT("wait+jwt", "samvad-wait", AlgorithmIdentifiers.HMAC_SHA256),
    /** Opens one complaint to the citizen who holds its code. */
    TRACKING("tracking+jwt", "samvad-tracking", AlgorithmIdentifiers.HMAC_SHA256);

    /** The issuer of all of them: complaint-service. */
    public static final String ISSUER = "samvad";

    private final String type;
    private final String audience;
    private final String algorithm;

    TokenKind(String type, String audience, String algorithm) {
        this.type = type;
        this.audience = audience;
        this.algorithm = algorithm;
    }

    /** The {@code typ} header. */
    public String type() {
        return type;
    }

    /** The {@code aud} claim. */
    public String audience() {
        return audience;
    }

    /** The only {@code alg} taken. */
    public String algorithm() {
        return algorithm;
    }
}
