package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwk.JsonWebKey;
import org.samvad.events.value.QrCodeId;
import org.samvad.kit.secret.SecretFiles;

/**
 * Makes and checks the tokens of codes: HMAC-SHA-256, cut to 65 bits, over version, key id and code id. The check needs
 * no database, so that a forged token costs nothing; see ADR 0004.
 */
@ApplicationScoped
public class CodeTokens {

    private static final String VERSION = "samvad-qr-1";
    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, Key> keys;
    private final String currentKeyId;
    private final Set<String> withdrawn;

    @Inject
    CodeTokens(
            SecretFiles secrets,
            @ConfigProperty(name = "samvad.code.withdrawn-keys") Optional<Set<String>> withdrawnKeys) {
        this(secrets.keys("qr.jwks").all(), withdrawnKeys.orElse(Set.of()));
    }

    /**
     * @param ring the current key first
     * @param withdrawn ids of keys that are no longer in the ring; a scan of their codes is told so
     */
    CodeTokens(List<JsonWebKey> ring, Set<String> withdrawn) {
        this.keys = ring.stream().collect(Collectors.toUnmodifiableMap(CodeTokens::keyId, JsonWebKey::getKey));
        this.currentKeyId = keyId(ring.getFirst());
        this.withdrawn = Set.copyOf(withdrawn);
        if (withdrawn.stream().anyMatch(keys::containsKey)) {
            throw new IllegalStateException("samvad.code.withdrawn-keys names a key that is still in qr.jwks");
        }
    }

    private static String keyId(JsonWebKey key) {
        String id = key.getKeyId();
        if (id.length() != 1 || CrockfordBase32.printed(id.charAt(0)).orElse(-1) != id.charAt(0)) {
            throw new IllegalStateException("each kid of qr.jwks is one character of Crockford base32 in upper case");
        }
        return id;
    }

    /** The key that new codes are made with. */
    String currentKeyId() {
        return currentKeyId;
    }

    /** Whether the ring still has a key. Symbols of any other no longer lead to a form. */
    public boolean holds(String keyId) {
        return keys.containsKey(keyId);
    }

    /** The token of a code, always the same for the same code and key. Empty if the key is no longer in the ring. */
    Optional<String> tokenOf(QrCodeId code, String keyId) {
        return Optional.ofNullable(keys.get(keyId))
                .map(key -> new TokenText(code.value(), keyId, proof(key, code.value(), keyId)).toString());
    }

    /** Checks what was scanned or typed; compares in constant time. */
    public TokenCheck check(String scanned) {
        Optional<TokenText> token = TokenText.read(scanned);
        if (token.isEmpty()) {
            return new TokenCheck.Unreadable();
        }
        if (withdrawn.contains(token.get().keyId())) {
            return new TokenCheck.Withdrawn(new QrCodeId(token.get().codeId()));
        }
        return isGenuine(token.get())
                ? new TokenCheck.Genuine(new QrCodeId(token.get().codeId()))
                : new TokenCheck.Forged();
    }

    /** The code that a token says it is, whether or not it is; to count forged tokens by the place they imitate. */
    public Optional<QrCodeId> claimed(String scanned) {
        return TokenText.read(scanned).map(token -> new QrCodeId(token.codeId()));
    }

    /** The short code that is printed under a symbol, as people type it; empty if this is none. */
    public static Optional<QrCodeId> shortCode(String typed) {
        StringBuilder letters = new StringBuilder();
        for (int letter :
                typed.codePoints().filter(any -> any != ' ' && any != '-').toArray()) {
            OptionalInt printed = CrockfordBase32.printed(letter);
            if (printed.isEmpty()) {
                return Optional.empty();
            }
            letters.append((char) printed.getAsInt());
        }
        return letters.length() == TokenText.ID_LETTERS
                ? Optional.of(new QrCodeId(letters.toString()))
                : Optional.empty();
    }

    private boolean isGenuine(TokenText token) {
        Key key = keys.get(token.keyId());
        return key != null
                && MessageDigest.isEqual(ascii(proof(key, token.codeId(), token.keyId())), ascii(token.proof()));
    }

    private static String proof(Key key, String codeId, String keyId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] full = mac.doFinal(ascii(VERSION + "|" + keyId + "|" + codeId));
            return CrockfordBase32.encode(full, TokenText.PROOF_LETTERS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", missing);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
