package org.samvad.system;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;

/** Whether a page fits on every phone and under every thumb. */
final class Sizes {

    private static final int NARROWEST = 320;
    private static final int USUAL = 360;

    /** WCAG 2.5.5 asks for 44 CSS pixels; links within a sentence and boxes within their label are as large as those. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter(target => !target.closest('p, li:not(.plain li), .bad, .note, .skip') && !target.matches('.skip, .default-submit, [type=hidden]'))
              .map(target => target.closest('label.choice') ?? target)
              .filter(target => target.getClientRects().length && Math.min(target.getBoundingClientRect().height, target.getBoundingClientRect().width) < 43.5)
              .map(target => 'too small to tap: ' + target.outerHTML.slice(0, 120))
            """;

    private Sizes() {}

    /** Says what is too small or too wide, and leaves the page on the usual phone. */
    static List<String> faults(Page page) {
        ViewportSize before = page.viewportSize();
        List<String> faults = new ArrayList<>();
        for (Object target : (List<?>) page.evaluate(SMALL_TARGETS)) {
            faults.add((String) target);
        }
        page.setViewportSize(NARROWEST, before.height);
        if (width(page) > NARROWEST) {
            faults.add("wider than the narrowest phone");
        }
        page.setViewportSize(USUAL, before.height);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        if (width(page) > USUAL) {
            faults.add("wider than the phone with letters of twice the size");
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
        return faults;
    }

    private static int width(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth");
    }
}
