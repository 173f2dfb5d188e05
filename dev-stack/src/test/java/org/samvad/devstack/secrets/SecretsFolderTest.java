package org.samvad.devstack.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFolderTest {

    @TempDir
    Path root;

    private SecretsFolder secrets;

    @BeforeEach
    void complete() {
        secrets = SecretsFolder.complete(root);
    }

    @Test
    void everyServiceHasTheFilesItReadsAndNoOther() {
        assertThat(contents().keySet())
                .containsExactlyInAnyOrder(
                        "complaint/staff-signing.jwks",
                        "complaint/staff-verification.jwks",
                        "complaint/contact-signing.jwks",
                        "complaint/upload.jwks",
                        "complaint/tracking.jwks",
                        "complaint/code-lookup.jwks",
                        "complaint/intake.jwks",
                        "complaint/audit.jwks",
                        "complaint/text.tink.json",
                        "complaint/first-staff.json",
                        "qr/staff-verification.jwks",
                        "qr/qr.jwks",
                        "notification/staff-verification.jwks",
                        "notification/contact-verification.jwks",
                        "notification/phone.tink.json",
                        "notification/phone-hash.jwks",
                        "notification/smpp-password");
    }

    @Test
    void onlyTheOwnerMayReadThem() throws IOException {
        for (String file : contents().keySet()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(file))))
                    .as(file)
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void theyAreMadeOnceAndThenKept() {
        Map<String, String> before = contents();
        SecretsFolder.complete(root);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aLostFileIsMadeAgainWithoutTouchingTheOthers() throws IOException {
        Map<String, String> before = contents();
        Files.delete(root.resolve("qr/staff-verification.jwks"));
        SecretsFolder.complete(root);
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void whatVerifiesHoldsThePublicHalfOfWhatSigns() throws JoseException {
        PublicJsonWebKey signing = (PublicJsonWebKey) only("complaint/contact-signing.jwks");
        PublicJsonWebKey verifying = (PublicJsonWebKey) only("notification/contact-verification.jwks");
        assertThat(signing.getPrivateKey()).isNotNull();
        assertThat(verifying.getPrivateKey()).isNull();
        assertThat(verifying.getPublicKey()).isEqualTo(signing.getPublicKey());
        assertThat(verifying.getKeyId()).isEqualTo(signing.getKeyId()).isNotBlank();
    }

    @Test
    void hashingKeysHave256BitsAndTheQrKeysIdIsOneCharacter() throws JoseException {
        for (String file : List.of(
                "complaint/upload.jwks", "complaint/intake.jwks", "notification/phone-hash.jwks", "qr/qr.jwks")) {
            assertThat(only(file).getKey().getEncoded()).as(file).hasSize(32);
        }
        assertThat(only("qr/qr.jwks").getKeyId()).matches("[0-9A-HJKMNP-TV-Z]");
    }

    @Test
    void sealingKeysSealAndOpen() throws GeneralSecurityException {
        Aead aead = TinkJsonProtoKeysetFormat.parseKeyset(
                        contents().get("complaint/text.tink.json"),
                        RegistryConfiguration.get(),
                        InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        byte[] sealed = aead.encrypt(new byte[] {1, 2, 3}, new byte[] {9});
        assertThat(aead.decrypt(sealed, new byte[] {9})).containsExactly(1, 2, 3);
    }

    @Test
    void everyRoleHasALoginInTheNameOfAnOffice() {
        assertThat(secrets.firstStaff())
                .extracting(StaffLogin::role)
                .containsExactly("DISTRICT_ADMIN", "REVIEWER", "STATION_OFFICER", "QR_ADMIN", "AUDITOR", "OPERATOR");
        assertThat(secrets.firstStaff()).allSatisfy(login -> {
            assertThat(login.password()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
            assertThat(login.toString()).doesNotContain(login.password());
        });
    }

    private JsonWebKey only(String file) throws JoseException {
        List<JsonWebKey> keys = new JsonWebKeySet(contents().get(file)).getJsonWebKeys();
        assertThat(keys).hasSize(1);
        return keys.getFirst();
    }

    private Map<String, String> contents() {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return contents;
    }
}
