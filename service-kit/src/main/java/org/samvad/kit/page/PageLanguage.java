package org.samvad.kit.page;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. Hindi is the default, whatever the browser says: a borrowed phone is often set to English. */
public enum PageLanguage {
    HI("hi", "हिन्दी"),
    EN("en", "English"),
    HNE("hne", "छत्तीसगढ़ी");

    private final String tag;
    private final String ownName;

    PageLanguage(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** The language of a console page asked for by tag ({@code hi}, {@code en}); Hindi if it is none of them. */
    public static PageLanguage parse(@Nullable String tag) {
        return EN.tag.equals(tag) ? EN : HI;
    }

    /** The language of a citizen's page asked for by tag, {@code hne} too; Hindi if it is none of them. */
    public static PageLanguage spoken(@Nullable String tag) {
        return HNE.tag.equals(tag) ? HNE : parse(tag);
    }

    /** The BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it, in its own script: who looks for a language can read no other. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** For the names of months: the JDK knows none in Chhattisgarhi, and they are the Hindi ones. */
    public Locale calendarLocale() {
        return this == EN ? Locale.ENGLISH : Locale.forLanguageTag(HI.tag);
    }

    /** Of a name that data gives in Hindi and English, the one to show: speakers of Chhattisgarhi read the Hindi. */
    public String choose(String hindi, String english) {
        return this == EN ? english : hindi;
    }

    /** The one that a console page switches to. */
    public PageLanguage other() {
        return this == EN ? HI : EN;
    }

    /** What a citizen can switch between, the usual one first. */
    public List<PageLanguage> choices() {
        return List.of(HI, HNE, EN);
    }
}
