package org.samvad.system.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samvad.system.canary.Canary.Kind;

/** The search itself: it finds every form, and not what only looks alike. */
class SearcherTest {

    private static final String WORD = "zqkestrel77af31";
    private static final String SENTENCE = "रात: " + WORD + " / आगे";
    private static final byte[] UTF8 = SENTENCE.getBytes(StandardCharsets.UTF_8);

    private final Searcher searcher = new Searcher(
            List.of(Canary.of(Kind.TEXT, "word", WORD), Canary.digits(Kind.PHONE_NUMBER, "number", "9876501234", 5)));

    static Stream<byte[]> forms() {
        return Stream.concat(
                Stream.of(
                        UTF8,
                        SENTENCE.getBytes(StandardCharsets.UTF_16LE),
                        SENTENCE.getBytes(StandardCharsets.UTF_16BE),
                        ("x" + SENTENCE).getBytes(StandardCharsets.UTF_16),
                        HexFormat.of().formatHex(UTF8).getBytes(StandardCharsets.US_ASCII),
                        HexFormat.of().withUpperCase().formatHex(UTF8).getBytes(StandardCharsets.US_ASCII),
                        "+91 98765 01234".getBytes(StandardCharsets.UTF_8),
                        "९८७६५०१२३४".getBytes(StandardCharsets.UTF_8),
                        "%E0%A5%AF%E0%A5%AE%E0%A5%AD%E0%A5%AC%E0%A5%AB%E0%A5%A6%E0%A5%A7%E0%A5%A8%E0%A5%A9%E0%A5%AA"
                                .getBytes(StandardCharsets.UTF_8),
                        "\\u096f\\u096e\\u096d\\u096c\\u096b\\u0966\\u0967\\u0968\\u0969\\u096a"
                                .getBytes(StandardCharsets.UTF_8)),
                Stream.of("", "x", "xy")
                        .flatMap(before -> Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                                .map(encoder -> encoder.encode((before + SENTENCE).getBytes(StandardCharsets.UTF_8)))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsFound(byte[] bytes) {
        assertThat(searcher.search(Store.KAFKA_FILES, "here", bytes)).hasSize(1);
    }

    @Test
    void whatIsCutOffOrChangedIsNotIt() {
        for (String near : List.of("zqkestrel77af3", "zqkestrel77af32", "98765 0123", "9876-501234")) {
            assertThat(searcher.search(Store.KAFKA_FILES, "here", near.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }
}
