package org.samvad.qr.poster;

import java.util.Arrays;
import java.util.Optional;

/** The languages of a poster, from the largest print to the smallest. Hindi is always one of them. */
public enum PosterLanguage {
    HINDI("hi"),
    CHHATTISGARHI("hne"),
    ENGLISH("en");

    private final String tag;

    PosterLanguage(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    static Optional<PosterLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }
}
