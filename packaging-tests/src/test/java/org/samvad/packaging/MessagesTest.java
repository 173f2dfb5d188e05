package org.samvad.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
            assertThat(sentences.keySet()).as(language).containsExactlyInAnyOrderElementsOf(bundle.keys());
            assertThat(sentences.values()).as(language).noneMatch(sentence -> sentence.isBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everySentenceIsSaidSomewhere(MessageBundle bundle) {
        Set<String> unsaid = new TreeSet<>(bundle.keys());
        for (Path file : sources(bundle)) {
            String text = Repository.text(file);
            unsaid.removeIf(key -> bundle.isSaidIn(file, text, key));
        }
        assertThat(unsaid).isEmpty();
    }

    /** The layout's sentences are said by all services, the others by their own. */
    private static List<Path> sources(MessageBundle bundle) {
        Path home = bundle.name().equals("layout") ? Repository.root() : bundle.module();
        List<Path> sources = new ArrayList<>(Repository.files(home.toString(), ".html"));
        sources.addAll(Repository.files(home.toString(), ".java"));
        sources.removeIf(file -> !file.toString().contains("/src/main/"));
        return sources;
    }
}
