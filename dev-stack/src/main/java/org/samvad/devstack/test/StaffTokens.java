package org.samvad.devstack.test;

import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwk.PublicJsonWebKey;
import org.samvad.devstack.secrets.RandomText;

/** Staff tokens as complaint-service issues them, and the same with one fault. */
public final class StaffTokens {

    private final PublicJsonWebKey key;
    private final Path secretsDir;

    private StaffTokens(PublicJsonWebKey key, Path secretsDir) {
        this.key = key;
        this.secretsDir = secretsDir;
    }

    /** @param secretsDir the value of {@code samvad.secrets-dir} of any service */
    public static StaffTokens of(Path secretsDir) {
        return new StaffTokens(TestKeys.current(secretsDir, "staff-signing.jwks"), secretsDir);
    }

    /**
     * @param role such as {@code REVIEWER}
     * @param unit DURG, a subdivision's or a station's code
     */
    public String token(String username, String role, String unit) {
        return token(username, role, unit, RandomText.ofLength(16));
    }

    /** @param csrf the value that forms of the console must send back */
    public String token(String username, String role, String unit, String csrf) {
        return staff(username, role, unit).claim("csrf", csrf).sign();
    }

    public String expired(String username, String role, String unit) {
        return staff(username, role, unit).expiresInMinutes(-5).sign();
    }

    public String withWrongType(String username, String role, String unit) {
        return staff(username, role, unit).type("contact+jwt").sign();
    }

    public String withWrongAudience(String username, String role, String unit) {
        return staff(username, role, unit).audience("samvad-contact").sign();
    }

    public String withWrongIssuer(String username, String role, String unit) {
        return staff(username, role, unit).issuer("someone-else").sign();
    }

    /** Right in every claim, but signed with the key of contact tickets. */
    public String withWrongKey(String username, String role, String unit) {
        PublicJsonWebKey other = TestKeys.current(secretsDir, "contact-signing.jwks");
        return staff(other, username, role, unit).sign();
    }

    private TestToken staff(String username, String role, String unit) {
        return staff(key, username, role, unit);
    }

    private static TestToken staff(PublicJsonWebKey key, String username, String role, String unit) {
        return new TestToken(key, "staff+jwt", "samvad-staff", username)
                .claim("upn", username)
                .claim("groups", List.of(role))
                .claim("unit", unit)
                .claim("csrf", RandomText.ofLength(16));
    }
}
