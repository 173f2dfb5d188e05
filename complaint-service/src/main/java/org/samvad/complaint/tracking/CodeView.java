package org.samvad.complaint.tracking;

import org.samvad.kit.page.PageLanguage;

/**
 * What the page that asks for the code shows.
 *
 * @param typed what was typed, to be mended; never part of a URL
 * @param why the code is asked for once more; NONE if it was not yet typed
 * @param draft what was written for a case whose session had ended; kept until the code opens it again
 */
public record CodeView(PageLanguage language, String typed, CodeFault why, CaseView.Draft draft) {

    /** In the page's language; empty if nothing is wrong yet. */
    public String fault() {
        return why.in(TrackingPages.words(language));
    }

    @Override
    public String toString() {
        return "[code page]";
    }
}
