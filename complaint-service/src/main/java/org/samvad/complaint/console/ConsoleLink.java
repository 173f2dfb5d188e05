package org.samvad.complaint.console;

import org.samvad.kit.page.PageLanguage;

/** Addresses within the console that keep the page's language, without a cookie. */
public final class ConsoleLink {

    private ConsoleLink() {}

    /** Hindi is what a page has without being asked, so only English is asked for. */
    public static String in(PageLanguage language, String address) {
        if (language == PageLanguage.HI) {
            return address;
        }
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag();
    }
}
