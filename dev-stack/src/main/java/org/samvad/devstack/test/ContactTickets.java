package org.samvad.devstack.test;

import java.nio.file.Path;
import java.util.UUID;
import org.jose4j.jwk.PublicJsonWebKey;

/** Contact tickets as complaint-service issues them, and the same with one fault. */
public final class ContactTickets {

    private final PublicJsonWebKey key;
    private final Path secretsDir;

    private ContactTickets(PublicJsonWebKey key, Path secretsDir) {
        this.key = key;
        this.secretsDir = secretsDir;
    }

    /** @param secretsDir the value of {@code samvad.secrets-dir} of any service */
    public static ContactTickets of(Path secretsDir) {
        return new ContactTickets(TestKeys.current(secretsDir, "contact-signing.jwks"), secretsDir);
    }

    /** @param purpose {@code register}, {@code replace} or {@code withdraw} */
    public String ticket(UUID contactRef, String purpose) {
        return contact(contactRef, purpose).sign();
    }

    /** The same ticket again when the id is the same: for tests of tickets that are used twice. */
    public String ticket(UUID contactRef, String purpose, UUID ticketId) {
        return contact(contactRef, purpose).claim("jti", ticketId.toString()).sign();
    }

    public String expired(UUID contactRef, String purpose) {
        return contact(contactRef, purpose).expiresInMinutes(-5).sign();
    }

    public String withWrongType(UUID contactRef, String purpose) {
        return contact(contactRef, purpose).type("upload+jwt").sign();
    }

    public String withWrongAudience(UUID contactRef, String purpose) {
        return contact(contactRef, purpose).audience("samvad-upload").sign();
    }

    /** Right in every claim, but signed with the key of staff tokens. */
    public String withWrongKey(UUID contactRef, String purpose) {
        PublicJsonWebKey other = TestKeys.current(secretsDir, "staff-signing.jwks");
        return contact(other, contactRef, purpose).sign();
    }

    private TestToken contact(UUID contactRef, String purpose) {
        return contact(key, contactRef, purpose);
    }

    private static TestToken contact(PublicJsonWebKey key, UUID contactRef, String purpose) {
        return new TestToken(key, "contact+jwt", "samvad-contact", contactRef.toString()).claim("purpose", purpose);
    }
}
