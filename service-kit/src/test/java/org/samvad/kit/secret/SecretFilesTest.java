package org.samvad.kit.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFilesTest {

    @TempDir
    Path folder;

    @Test
    void aServiceWithoutItsFolderDoesNotStart() {
        assertThatThrownBy(() -> new SecretFiles(folder.resolve("missing")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("samvad.secrets-dir is not a folder");
    }

    @Test
    void aMissingFileIsNamedUnlessItNeedNotBeThere() {
        SecretFiles secrets = new SecretFiles(folder);
        assertThat(secrets.find("password")).isEmpty();
        assertThatThrownBy(() -> secrets.text("password"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the secrets folder has no file password");
    }

    @Test
    void aTextComesWithoutTheLineEndThatEditorsAdd() throws IOException {
        Files.writeString(folder.resolve("password"), " canary \n");
        assertThat(new SecretFiles(folder).text("password").reveal()).isEqualTo("canary");
    }

    @Test
    void theFirstKeyIsTheCurrentOneAndAllAreThere() throws IOException {
        JsonWebKey current = TestKeys.shared("k2");
        JsonWebKey old = TestKeys.shared("k1");
        Files.writeString(
                folder.resolve("code.jwks"),
                TestKeys.json(JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC, current, old));
        KeyRing ring = new SecretFiles(folder).keys("code.jwks");
        assertThat(ring.current().getKeyId()).isEqualTo("k2");
        assertThat(ring.all()).extracting(JsonWebKey::getKeyId).containsExactly("k2", "k1");
        assertThat(ring.byId("k1").orElseThrow().getKey()).isEqualTo(old.getKey());
        assertThat(ring.byId("k0")).isEmpty();
        assertThat(ring).hasToString("[keys]");
    }

    @Test
    void aKeyIdThatComesTwiceIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("code.jwks"),
                TestKeys.json(
                        JsonWebKey.OutputControlLevel.INCLUDE_SYMMETRIC, TestKeys.shared("k1"), TestKeys.shared("k1")));
        SecretFiles secrets = new SecretFiles(folder);
        assertThatThrownBy(() -> secrets.keys("code.jwks")).hasMessage("code.jwks has one kid twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "canary",
                "{}",
                "{\"keys\":[]}",
                "{\"keys\":[{\"kty\":\"oct\",\"k\":\"Y2FuYXJ5\"}]}",
                "{\"keys\":[{\"kty\":\"canary\",\"kid\":\"a\"}]}",
                "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\"}]}",
                "{\"keys\":[{\"kty\":\"oct\",\"kid\":\"a\",\"k\":\"Y2FuYXJ5\"}]}"
            })
    void whatIsNoRingOfNamedKeysIsRefusedByTheFilesNameAndNotItsContent(String content) throws IOException {
        Files.writeString(folder.resolve("code.jwks"), content);
        SecretFiles secrets = new SecretFiles(folder);
        assertThatThrownBy(() -> secrets.keys("code.jwks"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("code.jwks")
                .hasMessageNotContainingAny("canary", "Y2FuYXJ5")
                .hasNoCause();
    }
}
