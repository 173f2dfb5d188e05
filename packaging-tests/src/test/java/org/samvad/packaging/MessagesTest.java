package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Qute falls back to Hindi for a sentence that a language lacks, and keeps those that nobody says; here both fail the build. */
class MessagesTest {

    static List<MessageBundle> bundles() {
        return MessageBundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsThereInEveryLanguageOfItsReaders(MessageBundle bundle) {
        assertThat(bundle.keys()).isNotEmpty();
        assertThat(bundle.languages().keySet()).containsExactlyInAnyOrderElementsOf(bundle.readers());
        assertThat(bundle.languages()).allSatisfy((language, sentences) -> {
            assertThat(sentences.keySet()).as(language).containsExactlyInAnyOrderElementsOf(bundle.lines());
            assertThat(sentences.values()).as(language).noneMatch(sentence -> sentence.isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsSaidSomewhere(MessageBundle bundle) {
        assertThat(new Speakers(bundle).unsaid()).isEmpty();
    }
}
