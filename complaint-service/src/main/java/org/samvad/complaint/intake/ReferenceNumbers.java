package org.samvad.complaint.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.samvad.kit.time.Hour;

/**
 * What officers call a case: the year and eight random characters of Crockford base32, so that it tells neither the
 * order of filing nor anything of the citizen's code.
 */
@ApplicationScoped
class ReferenceNumbers {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private final RandomGenerator random = new SecureRandom();
    private final InstantSource time;

    ReferenceNumbers(InstantSource time) {
        this.time = time;
    }

    String next() {
        int year = LocalDate.ofInstant(time.instant(), Hour.INDIA).getYear() % 100;
        StringBuilder reference = new StringBuilder("S").append(year).append('-');
        for (int index = 0; index < LENGTH; index++) {
            reference.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
