package org.samvad.qr.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctJwkGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.events.value.QrCodeId;
import org.samvad.qr.code.TokenCheck.Forged;
import org.samvad.qr.code.TokenCheck.Genuine;
import org.samvad.qr.code.TokenCheck.Unreadable;
import org.samvad.qr.code.TokenCheck.Withdrawn;

class CodeTokensTest {

    private static final QrCodeId CODE = new QrCodeId("0123ABCZ");
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final JsonWebKey first = key("7");
    private final CodeTokens tokens = new CodeTokens(List.of(first), Set.of());

    private static JsonWebKey key(String id) {
        JsonWebKey key = OctJwkGenerator.generateJwk(256);
        key.setKeyId(id);
        return key;
    }

    private String token() {
        return tokens.tokenOf(CODE, "7").orElseThrow();
    }

    @Test
    void tokenIsIdKeyAndThirteenLettersOfProof() {
        assertThat(token()).matches("0123ABCZ7[0-9A-HJKMNP-TV-Z]{13}");
        assertThat(tokens.check(token())).isEqualTo(new Genuine(CODE));
    }

    @Test
    void tokenPassesInAnyCaseAndWithWhatScannersAdd() {
        assertThat(tokens.check(token().toLowerCase(Locale.ROOT))).isEqualTo(new Genuine(CODE));
        assertThat(tokens.check(" " + token() + ".\n")).isEqualTo(new Genuine(CODE));
        assertThat(tokens.check(token().substring(0, 8) + "-" + token().substring(8)))
                .isEqualTo(new Genuine(CODE));
    }

    @Test
    void lettersThatLookLikeDigitsAreForgiven() {
        String typed = token().replace('0', 'O').replace('1', 'l');
        assertThat(tokens.check(typed)).isEqualTo(new Genuine(CODE));
        assertThat(tokens.check(typed.replace('l', 'I'))).isEqualTo(new Genuine(CODE));
    }

    /** Any mixture of what scanners, people and copying do to a token that stays the same token. */
    @Test
    void everyForgivenSpellingOfEveryTokenPasses() {
        Random random = new Random(7);
        CodeIds ids = new CodeIds(random);
        for (int round = 0; round < 5_000; round++) {
            QrCodeId code = ids.draw();
            String typed = misspelt(tokens.tokenOf(code, "7").orElseThrow(), random);
            assertThat(tokens.check(typed)).as(typed).isEqualTo(new Genuine(code));
        }
    }

    private static String misspelt(String token, Random random) {
        StringBuilder typed = new StringBuilder(random.nextBoolean() ? "" : " ");
        for (char letter : token.toCharArray()) {
            String spellings =
                    switch (letter) {
                        case '0' -> "0Oo";
                        case '1' -> "1IiLl";
                        default -> letter + String.valueOf(letter).toLowerCase(Locale.ROOT);
                    };
            typed.append(spellings.charAt(random.nextInt(spellings.length())));
            if (random.nextInt(9) == 0) {
                typed.append('-');
            }
        }
        return typed.append(random.nextBoolean() ? "" : ".").toString();
    }

    @Test
    void everyOtherLetterAtAnyPlaceIsForged() {
        for (int place = 0; place < token().length(); place++) {
            for (char letter : ALPHABET.toCharArray()) {
                String changed = token().substring(0, place) + letter + token().substring(place + 1);
                if (!changed.equals(token())) {
                    assertThat(tokens.check(changed)).as(changed).isEqualTo(new Forged());
                }
            }
        }
    }

    @Test
    void randomTokensAreForged() {
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder made = new StringBuilder();
            random.ints(22, 0, 32).forEach(letter -> made.append(ALPHABET.charAt(letter)));
            assertThat(tokens.check(made.toString())).isEqualTo(new Forged());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0123ABCZ", "0123ABCZ7UUUUUUUUUUUUU", "एक दो तीन चार पांच छह सात", "%00", "😀"})
    void whatIsNoTokenIsUnreadableAndNotForged(String input) {
        assertThat(tokens.check(input)).isEqualTo(new Unreadable());
    }

    @Test
    void truncatedAndOverlongTokensAreUnreadable() {
        for (int length = 0; length < 22; length++) {
            assertThat(tokens.check(token().substring(0, length))).isEqualTo(new Unreadable());
        }
        assertThat(tokens.check(token() + "0")).isEqualTo(new Unreadable());
        assertThat(tokens.check(token() + ".".repeat(100_000))).isEqualTo(new Unreadable());
    }

    @Test
    void printedCodesStayGenuineWhenANewKeyBecomesTheCurrentOne() {
        CodeTokens rotated = new CodeTokens(List.of(key("8"), first), Set.of());
        assertThat(rotated.currentKeyId()).isEqualTo("8");
        assertThat(rotated.check(token())).isEqualTo(new Genuine(CODE));
        assertThat(rotated.tokenOf(CODE, "7")).contains(token());
    }

    @Test
    void codesOfAWithdrawnKeyAreForgedAndHaveNoToken() {
        CodeTokens later = new CodeTokens(List.of(key("8")), Set.of());
        assertThat(later.check(token())).isEqualTo(new Forged());
        assertThat(later.tokenOf(CODE, "7")).isEmpty();
    }

    @Test
    void withdrawnKeyIsSaidToBeOneAndNeverStillInUse() {
        CodeTokens later = new CodeTokens(List.of(key("8")), Set.of("7"));
        assertThat(later.check(token())).isEqualTo(new Withdrawn(CODE));
        assertThatThrownBy(() -> new CodeTokens(List.of(key("8")), Set.of("8")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sameKeyUnderAnotherIdDoesNotPass() {
        JsonWebKey renamed = OctJwkGenerator.generateJwk(256);
        renamed.setKeyId("7");
        assertThat(new CodeTokens(List.of(renamed), Set.of()).check(token())).isEqualTo(new Forged());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "77", "a", "I", "U", "-"})
    void keyIdsThatCanNotBePrintedAreRefusedAtTheStart(String id) {
        JsonWebKey odd = key(id);
        assertThatThrownBy(() -> new CodeTokens(List.of(odd), Set.of())).isInstanceOf(IllegalStateException.class);
    }
}
