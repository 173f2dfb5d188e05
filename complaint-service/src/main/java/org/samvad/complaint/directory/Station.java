package org.samvad.complaint.directory;

import org.samvad.kit.page.PageLanguage;

/**
 * A station that takes part, with its subdivision.
 *
 * @param live whether its subdivision takes entries today
 */
public record Station(String code, String nameHi, String nameEn, Subdivision subdivision, boolean live) {

    public String name(PageLanguage language) {
        return language.choose(nameHi, nameEn);
    }

    /** A subdivision's code and names. */
    public record Subdivision(String code, String nameHi, String nameEn) {

        public String name(PageLanguage language) {
            return language.choose(nameHi, nameEn);
        }
    }
}
