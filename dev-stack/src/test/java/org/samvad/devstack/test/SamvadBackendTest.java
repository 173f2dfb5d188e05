package org.samvad.devstack.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.samvad.devstack.secrets.PrivateFiles;

class SamvadBackendTest {

    @Test
    void eachStartGivesAnEmptyDatabaseOnTheSameServer() throws SQLException {
        Map<String, String> first = start("complaint");
        try (Connection owner = owner(first);
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE TABLE leftover (id int)");
        }
        Map<String, String> second = start("complaint");
        assertThat(second).isEqualTo(first);
        try (Connection owner = owner(second);
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("SELECT * FROM leftover"))
                    .hasMessageContaining("not exist");
        }
    }

    @Test
    void theKitGetsAPlainDatabaseAndSecretsToTryItsCodeOn() {
        Map<String, String> settings = start("kit");
        assertThat(settings)
                .containsEntry("quarkus.datasource.username", "kit_app")
                .containsEntry("quarkus.flyway.username", "kit_owner")
                .containsEntry("quarkus.flyway.placeholders.applicationRole", "kit_app")
                .containsEntry("samvad.public-url", "http://localhost:8080")
                .containsKey("kafka.bootstrap.servers");
        assertThat(secretsDir(settings).resolve("text.tink.json")).isRegularFile();
    }

    @Test
    void notificationServiceGetsAnSmsCentreAndNoPrivacyDelays() {
        Map<String, String> settings = start("notification");
        assertThat(settings)
                .containsEntry("samvad.smpp.tls", "false")
                .containsEntry("samvad.privacy.acknowledgement-delay-max", "0s")
                .containsEntry("samvad.privacy.quiet-hours", "none")
                .containsEntry("samvad.caps.per-case", "1000");
        assertThat(Smsc.at(settings.getOrDefault("samvad.test.smsc-inbox-url", ""))
                        .received())
                .isEmpty();
    }

    @Test
    void aServiceNobodyKnowsIsRefusedByName() {
        assertThatThrownBy(() -> start("complaints")).hasMessageContaining("complaint, qr, notification or kit");
    }

    @Test
    void staffTokensAreWhatTheVerificationKeyOfEveryServiceAccepts() throws Exception {
        Path secrets = secretsDir(start("qr"));
        String token = StaffTokens.of(secrets).token("qr.admin", "QR_ADMIN", "DURG");
        JwtClaims claims = staffConsumer(secrets).processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("qr.admin");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("QR_ADMIN");
        assertThat(claims.getStringClaimValue("unit")).isEqualTo("DURG");
        assertThat(claims.getStringClaimValue("csrf")).isNotBlank();
    }

    @Test
    void faultyStaffTokensAreRefused() throws JoseException {
        Path secrets = secretsDir(start("qr"));
        StaffTokens tokens = StaffTokens.of(secrets);
        JwtConsumer consumer = staffConsumer(secrets);
        for (String token : new String[] {
            tokens.expired("a", "AUDITOR", "DURG"),
            tokens.withWrongType("a", "AUDITOR", "DURG"),
            tokens.withWrongAudience("a", "AUDITOR", "DURG"),
            tokens.withWrongIssuer("a", "AUDITOR", "DURG"),
            tokens.withWrongKey("a", "AUDITOR", "DURG")
        }) {
            assertThatThrownBy(() -> consumer.process(token)).isInstanceOf(InvalidJwtException.class);
        }
    }

    @Test
    void contactTicketsHoldTheReferenceAndThePurposeAndNothingAboutThePerson()
            throws JoseException, InvalidJwtException, MalformedClaimException {
        Path secrets = secretsDir(start("notification"));
        UUID contactRef = UUID.randomUUID();
        String ticket = ContactTickets.of(secrets).ticket(contactRef, "register");
        JwtClaims claims = consumer(secrets, "contact-verification.jwks", "contact+jwt", "samvad-contact")
                .processToClaims(ticket);
        assertThat(claims.getClaimNames()).containsExactlyInAnyOrder("iss", "aud", "sub", "jti", "exp", "purpose");
        assertThat(claims.getSubject()).isEqualTo(contactRef.toString());
    }

    private static Map<String, String> start(String service) {
        SamvadBackend backend = new SamvadBackend();
        backend.init(Map.of("service", service));
        return backend.start();
    }

    private static Path secretsDir(Map<String, String> settings) {
        return Path.of(settings.getOrDefault("samvad.secrets-dir", ""));
    }

    private static Connection owner(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.flyway.username"),
                settings.get("quarkus.flyway.password"));
    }

    private static JwtConsumer staffConsumer(Path secrets) throws JoseException {
        return consumer(secrets, "staff-verification.jwks", "staff+jwt", "samvad-staff");
    }

    private static JwtConsumer consumer(Path secrets, String file, String type, String audience) throws JoseException {
        JsonWebKeySet keys = new JsonWebKeySet(PrivateFiles.read(secrets.resolve(file)));
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setExpectedIssuer("samvad")
                .setExpectedAudience(audience)
                .setExpectedType(true, type)
                .setRequireExpirationTime()
                .build();
    }
}
