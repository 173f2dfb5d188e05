package org.samvad.complaint.limits;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.samvad.kit.crypto.KeyedHash;
import org.samvad.kit.secret.SecretFiles;

/** Sets riddles of the ALTCHA protocol and checks what devices hand in. Every copy of the service can check every riddle. */
@ApplicationScoped
class Proofs {

    private static final String DOMAIN = "samvad.proof";

    private final String key;
    private final UsedOnce used;
    private final LimitSettings settings;
    private final InstantSource time;
    private final ObjectMapper json;

    Proofs(SecretFiles secrets, UsedOnce used, LimitSettings settings, InstantSource time, ObjectMapper json) {
        this.key = Base64.getEncoder().encodeToString(new KeyedHash(secrets.keys("intake.jwks")).hash(DOMAIN, "key"));
        this.used = used;
        this.settings = settings;
        this.time = time;
        this.json = json;
    }

    /** What a device hands in, in the words of the protocol. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Solution(String algorithm, String challenge, Long number, String salt, String signature) {

        Altcha.Payload payload() {
            Altcha.Payload payload = new Altcha.Payload();
            payload.algorithm = algorithm;
            payload.challenge = challenge;
            payload.number = number;
            payload.salt = salt;
            payload.signature = signature;
            return payload;
        }
    }

    Challenge set() {
        try {
            Altcha.Challenge set = Altcha.createChallenge(new ChallengeOptions()
                    .setAlgorithm(Altcha.Algorithm.SHA256)
                    .setHmacKey(key)
                    .setSecureRandomNumber(true)
                    .setMaxNumber(settings.hardestProof())
                    .setExpires(time.instant().plus(settings.life()).getEpochSecond()));
            return new Challenge(set.algorithm, set.challenge, set.maxnumber, set.salt, set.signature);
        } catch (Exception missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }

    /**
     * Once for each riddle: the same solution can be written down in any number of ways.
     *
     * @param proof the base64 payload of the protocol; whatever else it is proves nothing
     * @return what makes it count once more; empty if it proves nothing
     */
    Optional<Runnable> accept(String proof) {
        try {
            Solution solution = json.readValue(Base64.getDecoder().decode(proof), Solution.class);
            return Altcha.verifySolution(solution.payload(), key, true)
                    ? used.take(solution.challenge())
                    : Optional.empty();
        } catch (Exception unreadable) {
            // The library throws whatever its parser did; a stranger's nonsense is an answer like a wrong number.
            return Optional.empty();
        }
    }
}
