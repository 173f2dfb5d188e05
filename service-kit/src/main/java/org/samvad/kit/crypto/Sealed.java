package org.samvad.kit.crypto;

/**
 * An encrypted text as it lies in a row.
 *
 * @param keyId the Tink id of the key, so that rows under an old key can be found
 * @param bytes Tink's ciphertext: prefix, nonce, text and tag
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sealed(int keyId, byte[] bytes) {}
