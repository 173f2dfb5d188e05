package org.samvad.complaint.casework;

import org.samvad.kit.page.PageLanguage;

/** A category's code and names. */
record CategoryName(String code, String nameHi, String nameEn) {

    String in(PageLanguage language) {
        return language.choose(nameHi, nameEn);
    }
}
