package org.samvad.qr.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;

/**
 * Asks for the codes of many stations at once.
 *
 * @param subdivision whose stations, or null for those of the whole district
 * @param placements codes of usual places
 */
public record IssueInBulk(
        @Nullable String subdivision, List<String> placements, PageLanguage language, String issuedBy) {}
