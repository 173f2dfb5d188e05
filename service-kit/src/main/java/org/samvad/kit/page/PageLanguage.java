package org.samvad.kit.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. Hindi is the default, whatever the browser says: a borrowed phone is often set to English. */
public enum PageLanguage {
    HI("hi"),
    EN("en");

    private final String tag;

    PageLanguage(String tag) {
        this.tag = tag;
    }

    /** The language asked for by tag ({@code hi}, {@code en}); Hindi if it is none of them. */
    public static PageLanguage parse(@Nullable String tag) {
        return EN.tag.equals(tag) ? EN : HI;
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** The one to switch to. */
    public PageLanguage other() {
        return this == HI ? EN : HI;
    }
}
