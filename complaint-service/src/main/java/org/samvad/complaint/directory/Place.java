package org.samvad.complaint.directory;

import org.samvad.kit.page.PageLanguage;

/** Where a printed code hangs. */
public record Place(String codeId, Station station, String placementHi, String placementEn) {

    public String placement(PageLanguage language) {
        return language.choose(placementHi, placementEn);
    }
}
