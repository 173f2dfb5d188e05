package org.samvad.kit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.secret.Sensitive;

class RowCipherTest {

    private static final Configuration AEADS = AeadConfig2026.get();
    private static final RowAddress HERE = new RowAddress("message", UUID.randomUUID(), UUID.randomUUID());
    private static final String TEXT = "थाने में मेरी बात नहीं सुनी गई 😀 canary";

    private final KeysetHandle keyset = newKeyset();
    private final RowCipher cipher = new RowCipher(Sensitive.of(json(keyset)));

    @ParameterizedTest
    @ValueSource(strings = {TEXT, "", " ", "\u0000", "line\r\nline"})
    void aTextOpensWhereItWasSealed(String text) {
        assertThat(cipher.open(HERE, cipher.seal(HERE, text)).reveal()).isEqualTo(text);
    }

    @Test
    void aTextMovedToAnotherRowTableOrOwnerDoesNotOpen() {
        Sealed sealed = cipher.seal(HERE, TEXT);
        for (RowAddress elsewhere : List.of(
                new RowAddress("message", UUID.randomUUID(), HERE.owner()),
                new RowAddress("message", HERE.row(), UUID.randomUUID()),
                new RowAddress("complaint", HERE.row(), HERE.owner()),
                new RowAddress("message", HERE.owner(), HERE.row()))) {
            assertDoesNotOpen(cipher, elsewhere, sealed);
        }
    }

    @Test
    void noAlteredBitAndNoShorterTextOpens() {
        Sealed sealed = cipher.seal(HERE, TEXT);
        for (int place = 0; place < sealed.bytes().length; place++) {
            byte[] altered = sealed.bytes().clone();
            altered[place] ^= 1;
            assertDoesNotOpen(cipher, HERE, new Sealed(sealed.keyId(), altered));
        }
        for (int length : new int[] {0, 1, 5, 17, 32}) {
            assertDoesNotOpen(
                    cipher, HERE, new Sealed(sealed.keyId(), java.util.Arrays.copyOf(sealed.bytes(), length)));
        }
    }

    @Test
    void theSameTextIsNeverSealedToTheSameBytes() {
        Set<String> seen = new HashSet<>();
        for (int time = 0; time < 1_000; time++) {
            assertThat(seen.add(java.util.HexFormat.of()
                            .formatHex(cipher.seal(HERE, TEXT).bytes())))
                    .isTrue();
        }
    }

    @Test
    void afterARotationNewTextsAreUnderTheNewKeyAndOldOnesStillOpen() throws GeneralSecurityException {
        Sealed old = cipher.seal(HERE, TEXT);
        KeysetHandle both = KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.importKey(newKeyset().getPrimary().getKey())
                        .makePrimary())
                .build();
        RowCipher rotated = new RowCipher(Sensitive.of(json(both)));
        assertThat(rotated.open(HERE, old).reveal()).isEqualTo(TEXT);
        Sealed fresh = rotated.seal(HERE, TEXT);
        assertThat(fresh.keyId()).isNotEqualTo(old.keyId());
        assertThat(rotated.open(HERE, fresh).reveal()).isEqualTo(TEXT);
        // A copy of the service that has not got the new key yet says so instead of giving rubbish.
        assertDoesNotOpen(cipher, HERE, fresh);
    }

    @Test
    void theKeyIdWithTheRowIsTheOneThatSealed() {
        assertThat(cipher.seal(HERE, TEXT).keyId())
                .isEqualTo(keyset.getPrimary().getId());
    }

    @Test
    void anotherKeysetOpensNothing() {
        RowCipher other = new RowCipher(Sensitive.of(json(newKeyset())));
        assertDoesNotOpen(other, HERE, cipher.seal(HERE, TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "canary", "{}", "{\"primaryKeyId\":7731,\"key\":[]}", "null"})
    void whatIsNoKeysetIsRefusedAtTheStart(String broken) {
        assertThatThrownBy(() -> new RowCipher(Sensitive.of(broken)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the keyset is not a Tink AEAD keyset in JSON");
    }

    private static void assertDoesNotOpen(RowCipher cipher, RowAddress address, Sealed sealed) {
        assertThatThrownBy(() -> cipher.open(address, sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a row of " + address.table() + " does not open");
    }

    private static KeysetHandle newKeyset() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, AEADS);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String json(KeysetHandle keyset) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keyset, AEADS, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
