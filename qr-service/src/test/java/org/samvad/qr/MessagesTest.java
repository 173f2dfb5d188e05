package org.samvad.qr;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence that is missing in English would be shown in Hindi, and nobody would notice. */
class MessagesTest {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @CsvSource({
        "org.samvad.qr.scan.ScanMessages, scan_en.properties",
        "org.samvad.qr.console.ConsoleMessages, qrconsole_en.properties",
        "org.samvad.qr.poster.PosterMessages, qrposter_en.properties",
        "org.samvad.qr.batch.BatchMessages, qrbatch_en.properties",
        "org.samvad.qr.frame.FrameMessages, qrframe_en.properties",
        "org.samvad.qr.console.DirectoryMessages, qrdirectory_en.properties",
        "org.samvad.qr.console.HealthMessages, qrhealth_en.properties"
    })
    void englishHasTheSameSentencesWithTheSameParameters(String bundle, String file) throws Exception {
        TreeMap<String, Object> hindi = Arrays.stream(Class.forName(bundle).getMethods())
                .collect(Collectors.toMap(Method::getName, MessagesTest::parameters, (a, b) -> a, TreeMap::new));
        TreeMap<String, Object> english = new TreeMap<>();
        read(file).forEach((key, text) -> english.put((String) key, parameters((String) text)));
        assertThat(english).isEqualTo(hindi);
    }

    private static Object parameters(Method message) {
        return parameters(message.getAnnotation(Message.class).value());
    }

    private static Object parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                MessagesTest.class.getResourceAsStream("/messages/" + file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
