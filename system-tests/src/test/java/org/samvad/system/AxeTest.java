package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** Axe is really there, and asked for all that it is said to be asked for. */
class AxeTest {

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    @Test
    void whatIsWrongIsFound() {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Page page = phone.newPage();
            page.setContent("""
                    <!doctype html><html lang="hi"><title>x</title><main><h1>x</h1><h3>skips a level</h3><img src="x">
                    <p><button style="padding:0;border:0;font-size:9px">a</button><button style="padding:0;border:0;font-size:9px">b</button></p>
                    <p style="color:#aaa;background:#fff">pale</p></main></html>""");
            assertThat(Axe.findings(page))
                    .extracting(finding -> finding.split(" ")[0])
                    .contains("image-alt", "color-contrast", "heading-order", "target-size");
        }
    }
}
