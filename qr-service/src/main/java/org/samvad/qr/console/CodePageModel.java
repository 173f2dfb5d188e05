package org.samvad.qr.console;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.code.PlacementName;
import org.samvad.qr.frame.ConsoleFrame;

/**
 * Everything on the page of codes.
 *
 * @param frame bar and language
 * @param done what was just done, null if nothing
 * @param problem what went wrong, null if nothing
 * @param station the station the list is cut down to, empty for all
 * @param next where older codes begin, null if there are none
 */
public record CodePageModel(
        ConsoleFrame frame,
        @Nullable String done,
        @Nullable String problem,
        IssueForm form,
        IssueErrors errors,
        List<StationGroup> groups,
        List<PlacementName> placements,
        List<CodeCard> cards,
        String station,
        @Nullable Long next) {

    public PageLanguage language() {
        return frame.language();
    }

    public String csrf() {
        return frame.csrf();
    }

    CodePageModel done(@Nullable String sentence) {
        return new CodePageModel(frame, sentence, problem, form, errors, groups, placements, cards, station, next);
    }

    CodePageModel refused(String sentence, IssueForm sent, IssueErrors found) {
        return new CodePageModel(frame, null, sentence, sent, found, groups, placements, cards, station, next);
    }

    CodePageModel refused(String sentence, List<CodeCard> marked) {
        return new CodePageModel(frame, null, sentence, form, errors, groups, placements, marked, station, next);
    }
}
