package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.util.List;

/** What holds for a page in each state that a journey comes to: axe finds nothing, and it fits the screen. */
final class Looks {

    private Looks() {}

    /** Keeps a picture of it, too. */
    static void at(Page page, String name) throws IOException {
        Browsers.keep(page, name);
        assertThat(findings(page)).as(name).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("%s: nothing reaches beyond the screen", name)
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    /** Axe is a script itself, so it looks at a copy of the page, also where the page may run none. */
    private static List<String> findings(Page page) {
        ViewportSize size = page.viewportSize();
        try (BrowserContext checker = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(size.width, size.height))) {
            Page copy = checker.newPage();
            copy.setContent(page.content());
            return Axe.findings(copy);
        }
    }
}
