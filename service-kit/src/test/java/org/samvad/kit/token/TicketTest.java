package org.samvad.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.secret.KeyRing;
import org.samvad.kit.secret.TestKeys;
import org.samvad.kit.time.Hour;

/** Tokens differ in key, audience and type, and each of the three alone keeps one from passing for another. */
class TicketTest {

    private static final InstantSource NOW = InstantSource.fixed(Instant.parse("2026-11-23T10:17:45Z"));
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final PublicJsonWebKey SIGNING = TestKeys.signing("s1");
    private static final JsonWebKey SHARED = TestKeys.shared("o1");

    @ParameterizedTest
    @EnumSource
    void aTokenOpensForItsOwnKind(TokenKind kind) {
        String token = signer(kind).sign("subject", Map.of("purpose", "register"), LIFE);
        Ticket ticket = verifier(kind).verify(token);
        assertThat(ticket.subject()).isEqualTo("subject");
        assertThat(ticket.claim("purpose")).isEqualTo("register");
        assertThat(ticket.id()).isNotBlank();
        assertThat(ticket.expiresAt()).isEqualTo(NOW.instant().plus(lifeOf(kind)));
        assertThatThrownBy(() -> ticket.claim("other")).isInstanceOf(InvalidTicketException.class);
    }

    /** The kinds with the same algorithm share a key here, so that only audience and type can tell them apart. */
    @ParameterizedTest
    @MethodSource("pairs")
    void aTokenIsRefusedByTheVerifierOfAnotherKind(TokenKind made, TokenKind expected) {
        String token = signer(made).sign("subject", Map.of(), LIFE);
        assertRefused(verifier(expected), token);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void typeAndAudienceEachTellKindsApart(TokenKind kind, TokenKind other) {
        assertRefused(verifier(kind), forge(kind, token -> token.setHeader("typ", other.type()), claims -> {}));
        assertRefused(verifier(kind), forge(kind, token -> {}, claims -> claims.setAudience(other.audience())));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatLacksSomethingIsRefused(TokenKind kind) {
        assertThat(verifier(kind).verify(forge(kind, token -> {}, claims -> {})).subject())
                .isEqualTo("subject");
        for (String claim : List.of("exp", "iss", "aud", "sub", "jti")) {
            assertRefused(verifier(kind), forge(kind, token -> {}, claims -> claims.unsetClaim(claim)));
        }
        assertRefused(verifier(kind), forge(kind, token -> {}, claims -> claims.setIssuer("somebody")));
        assertRefused(verifier(kind), forge(kind, token -> {}, claims -> claims.setStringClaim("exp", "canary")));
        assertRefused(
                verifier(kind), forge(kind, token -> token.getHeaders().setStringHeaderValue("typ", ""), claims -> {}));
    }

    @ParameterizedTest
    @EnumSource
    void aTokenEndsWithItsLife(TokenKind kind) {
        String token = signer(kind).sign("subject", Map.of(), LIFE);
        Duration life = lifeOf(kind);
        assertThat(at(kind, life.minusSeconds(1)).verify(token).subject()).isEqualTo("subject");
        assertRefused(at(kind, life), token);
        assertRefused(at(kind, life.plusDays(1)), token);
    }

    @Test
    void theEndOfAContactTicketDoesNotTellTheMinuteOfItsIssue() {
        TicketSigner aMinuteLater = new TicketSigner(
                TokenKind.CONTACT, TestKeys.ring(SIGNING), () -> NOW.instant().plusSeconds(60));
        for (TicketSigner signer : List.of(signer(TokenKind.CONTACT), aMinuteLater)) {
            Instant end = verifier(TokenKind.CONTACT)
                    .verify(signer.sign("subject", Map.of(), LIFE))
                    .expiresAt();
            assertThat(end).isEqualTo("2026-11-23T11:30:00Z").isEqualTo(Hour.truncate(end));
        }
    }

    /** A contact ticket lives on until the hour is full on India's clock. */
    private static Duration lifeOf(TokenKind kind) {
        return kind == TokenKind.CONTACT
                ? Duration.between(NOW.instant(), Instant.parse("2026-11-23T11:30:00Z"))
                : LIFE;
    }

    @ParameterizedTest
    @EnumSource
    void anotherKeyDoesNotSign(TokenKind kind) {
        KeyRing others = isSigned(kind) ? TestKeys.ring(TestKeys.signing("s1")) : TestKeys.ring(TestKeys.shared("o1"));
        assertRefused(verifier(kind), new TicketSigner(kind, others, NOW).sign("subject", Map.of(), LIFE));
    }

    @ParameterizedTest
    @EnumSource
    void anUnsignedTokenIsRefused(TokenKind kind) {
        String signed = signer(kind).sign("subject", Map.of(), LIFE);
        String body = signed.split("\\.")[1];
        String header = "{\"alg\":\"none\",\"typ\":\"" + kind.type() + "\"}";
        assertRefused(verifier(kind), base64(header) + "." + body + ".");
        assertRefused(verifier(kind), base64(header) + "." + body + "." + signed.split("\\.")[2]);
        assertRefused(verifier(kind), signed.split("\\.")[0] + "." + body + ".");
    }

    /** The old confusion: the public key, which is no secret, used as one. */
    @ParameterizedTest
    @EnumSource(names = {"STAFF", "CONTACT"})
    void aPublicKeyIsNotTakenForASharedSecret(TokenKind kind) {
        String pem = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(SIGNING.getPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
        for (byte[] secret : List.of(
                SIGNING.getPublicKey().getEncoded(),
                pem.getBytes(StandardCharsets.UTF_8),
                SIGNING.toJson().getBytes(StandardCharsets.UTF_8))) {
            assertRefused(
                    verifier(kind),
                    forge(
                            kind,
                            token -> {
                                token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
                                token.setKey(new HmacKey(secret));
                            },
                            claims -> {}));
        }
    }

    @Test
    void afterARotationTheNewKeySignsAndTheOldStillVerifies() {
        PublicJsonWebKey next = TestKeys.signing("s2");
        String before = signer(TokenKind.STAFF).sign("subject", Map.of(), LIFE);
        KeyRing both = TestKeys.ring(next, SIGNING);
        String after = new TicketSigner(TokenKind.STAFF, both, NOW).sign("subject", Map.of(), LIFE);
        TicketVerifier verifier = new TicketVerifier(TokenKind.STAFF, TestKeys.publicRing(next, SIGNING), NOW);
        assertThat(verifier.verify(before).subject()).isEqualTo("subject");
        assertThat(verifier.verify(after).subject()).isEqualTo("subject");
        assertThat(headerOf(after)).contains("\"kid\":\"s2\"");
        // Once the old key is gone, so is what it signed; and who has not got the new one yet can't verify.
        assertRefused(new TicketVerifier(TokenKind.STAFF, TestKeys.publicRing(next), NOW), before);
        assertRefused(new TicketVerifier(TokenKind.STAFF, TestKeys.publicRing(SIGNING), NOW), after);
    }

    @Test
    void aFurtherClaimReplacesNoneOfTheKinds() {
        String token = signer(TokenKind.UPLOAD)
                .sign("subject", Map.of("iss", "x", "aud", "x", "sub", "x", "jti", "x", "exp", "1"), LIFE);
        Ticket ticket = verifier(TokenKind.UPLOAD).verify(token);
        assertThat(ticket.subject()).isEqualTo("subject");
        assertThat(ticket.id()).isNotEqualTo("x");
    }

    @Test
    void aTokenTellsNoTimeOfIssue() {
        String token = signer(TokenKind.CONTACT).sign("subject", Map.of(), LIFE);
        assertThat(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8))
                .doesNotContain("iat", "nbf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "....",
                "canary",
                "a.b.c",
                "a.b.c.d.e",
                "{}",
                "eyJhbGciOiJFUzI1NiJ9.e30.",
                "\u0000",
                "😀"
            })
    void whatIsNoTokenIsRefusedWithoutQuotingIt(String token) {
        for (TokenKind kind : TokenKind.values()) {
            assertRefused(verifier(kind), token);
        }
    }

    @ParameterizedTest
    @EnumSource
    void noAlteredTokenOpens(TokenKind kind) {
        String token = signer(kind).sign("subject", Map.of("purpose", "register"), LIFE);
        Random random = new Random(7731);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.= ";
        for (int round = 0; round < 500; round++) {
            // The last character holds bits that base64 leaves unused.
            int place = random.nextInt(token.length() - 1);
            char other = alphabet.charAt(random.nextInt(alphabet.length()));
            if (other != token.charAt(place)) {
                assertRefused(verifier(kind), token.substring(0, place) + other + token.substring(place + 1));
            }
        }
    }

    private static void assertRefused(TicketVerifier verifier, String token) {
        assertThatThrownBy(() -> verifier.verify(token))
                .as(token)
                .isInstanceOf(InvalidTicketException.class)
                .hasMessage("the ticket is not valid")
                .hasNoCause();
    }

    private static Stream<Arguments> pairs() {
        return Stream.of(TokenKind.values())
                .flatMap(one -> Stream.of(TokenKind.values())
                        .filter(other -> other != one)
                        .map(other -> Arguments.of(one, other)));
    }

    private static boolean isSigned(TokenKind kind) {
        return kind.algorithm().equals(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    }

    private static TicketSigner signer(TokenKind kind) {
        return new TicketSigner(kind, TestKeys.ring(isSigned(kind) ? SIGNING : SHARED), NOW);
    }

    private static TicketVerifier verifier(TokenKind kind) {
        return at(kind, Duration.ZERO);
    }

    private static TicketVerifier at(TokenKind kind, Duration later) {
        KeyRing keys = isSigned(kind) ? TestKeys.publicRing(SIGNING) : TestKeys.ring(SHARED);
        return new TicketVerifier(kind, keys, InstantSource.fixed(NOW.instant().plus(later)));
    }

    /** A token that is right in every part but those that are changed. */
    private static String forge(TokenKind kind, Consumer<JsonWebSignature> token, Consumer<JwtClaims> claims) {
        JwtClaims body = new JwtClaims();
        body.setIssuer(TokenKind.ISSUER);
        body.setAudience(kind.audience());
        body.setSubject("subject");
        body.setJwtId("id");
        body.setClaim("exp", NOW.instant().plus(LIFE).getEpochSecond());
        claims.accept(body);
        JsonWebSignature forged = new JsonWebSignature();
        forged.setHeader("typ", kind.type());
        forged.setAlgorithmHeaderValue(kind.algorithm());
        forged.setKey(isSigned(kind) ? SIGNING.getPrivateKey() : SHARED.getKey());
        forged.setPayload(body.toJson());
        token.accept(forged);
        try {
            return forged.getCompactSerialization();
        } catch (JoseException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String headerOf(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
