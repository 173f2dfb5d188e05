package org.samvad.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds against WCAG 2.2 AA and against good practice. */
final class Axe {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Each finding with the first place where it is. */
    static List<String> findings(Page page) {
        // What "legacy" leaves out is frames of other origins, and those pages have none; a look takes half as long.
        return new AxeBuilder(page)
                .withTags(STANDARD).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
