package org.samvad.qr.poster;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.samvad.events.directory.StationType;
import org.samvad.events.value.PublicName;

/** The sentences on posters. They come from files, so that who speaks the language can put them right. */
final class PosterWords {

    private static final Map<PosterLanguage, Properties> SENTENCES = new EnumMap<>(PosterLanguage.class);

    static {
        EnumSet.allOf(PosterLanguage.class).forEach(language -> SENTENCES.put(language, read(language)));
    }

    private PosterWords() {}

    /** Empty for a sentence that Chhattisgarhi leaves to Hindi. */
    static Optional<String> find(PosterLanguage language, String key) {
        return Optional.ofNullable(sentences(language).getProperty(key));
    }

    static String of(PosterLanguage language, String key) {
        return find(language, key).orElseThrow(() -> new IllegalStateException("no sentence " + key));
    }

    static Properties sentences(PosterLanguage language) {
        return Objects.requireNonNull(SENTENCES.get(language));
    }

    static PrintedName police(PublicName district) {
        return around("police", district);
    }

    /** The name as people say it. Other units have theirs in full. */
    static PrintedName station(StationType type, PublicName name) {
        return switch (type) {
            case STATION, OUTPOST -> around(type.name(), name);
            case WOMEN_STATION, SPECIAL_STATION, UNIT -> PrintedName.of(name);
        };
    }

    private static PrintedName around(String key, PublicName name) {
        return new PrintedName(
                of(PosterLanguage.ENGLISH, key).replace("{0}", name.en()),
                of(PosterLanguage.HINDI, key).replace("{0}", name.hi()));
    }

    private static Properties read(PosterLanguage language) {
        String file = "/poster/" + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(PosterWords.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(reader);
            return sentences;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
