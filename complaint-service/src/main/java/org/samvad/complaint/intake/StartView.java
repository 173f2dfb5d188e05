package org.samvad.complaint.intake;

import java.util.List;
import org.samvad.kit.page.PageLanguage;

/** What the start page shows. */
public record StartView(PageLanguage language, List<StationGroup> groups, String typed, boolean codeUnknown) {}
