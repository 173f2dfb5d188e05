package org.samvad.complaint.intake;

import java.util.List;
import org.samvad.kit.page.PageLanguage;

/**
 * What the start page shows.
 *
 * @param typed a short code, to be mended
 * @param codeUnknown whether nothing is known of it
 * @param soon whether its station takes no entries yet
 */
public record StartView(
        PageLanguage language, List<StationGroup> groups, String typed, boolean codeUnknown, boolean soon) {}
