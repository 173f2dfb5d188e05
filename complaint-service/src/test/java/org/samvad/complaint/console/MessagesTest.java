package org.samvad.complaint.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A missing English text would show up in Hindi, and nobody who builds would notice. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");
    private static final Pattern DEVANAGARI = Pattern.compile("[\\p{IsDevanagari}&&\\p{L}]");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_hi.properties"))
                    .map(name -> name.replace("_hi.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInBothLanguagesWithTheSameParameters(String bundle) throws IOException {
        Properties hindi = read(bundle + "_hi.properties");
        Properties english = read(bundle + "_en.properties");
        assertThat(english.stringPropertyNames()).isEqualTo(hindi.stringPropertyNames());
        for (String key : hindi.stringPropertyNames()) {
            assertThat(hindi.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(parameters(english.getProperty(key))).as(key).isEqualTo(parameters(hindi.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void onlyTheLinkToTheOtherLanguageIsWrittenInIt(String bundle) throws IOException {
        Properties english = read(bundle + "_en.properties");
        assertThat(english.stringPropertyNames().stream()
                        .filter(key ->
                                DEVANAGARI.matcher(english.getProperty(key)).find())
                        .filter(key -> !key.toLowerCase(Locale.ROOT).contains("language")))
                .isEmpty();
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(FOLDER.resolve(name))) {
            texts.load(file);
        }
        return texts;
    }
}
