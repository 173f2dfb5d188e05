package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** From the empty form to the rating of the answer without a finger or a mouse. */
@ExtendWith(RunningSamvad.class)
class KeyboardTest {

    private static final int MOST_STEPS = 90;

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    @Test
    void everythingCanBeDoneWithTheKeyboardAlone() {
        try (BrowserContext desk = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = desk.newPage();
            page.navigate(people.url("/report?station=BHN-SUP"));
            page.keyboard().press("Tab");
            assertThat(isAt(page, ".skip"))
                    .as("first comes the way past the bar")
                    .isTrue();
            walkTo(page, "[name=kind]");
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[name=kind][value=TIP]").isChecked()).isTrue();
            walkTo(page, "#text");
            page.keyboard().type("गली में जुआ होता है");
            walkTo(page, "#when");
            page.keyboard().type("कल");
            page.keyboard().press("Enter");
            String code = page.locator("#code").innerText();
            walkTo(page, "#last-digits");
            page.keyboard().type(code.substring(code.length() - 4));
            assertThat(page.locator(".when-right").isVisible()).isTrue();

            page.navigate(people.url("/track"));
            walkTo(page, "#trackingCode");
            page.keyboard().type(code);
            page.keyboard().press("Enter");
            page.waitForURL("**/track/case**");
            walkTo(page, "#write textarea");
            page.keyboard().type("अब भी होता है");
            walkTo(page, "#write button");
            page.keyboard().press("Enter");
            page.locator("main .good").waitFor();
            assertThat(page.locator("main").innerText()).containsOnlyOnce("अब भी होता है");
        }
    }

    @Test
    void theAnswerIsRatedWithTheKeyboardAlone() {
        String words = "खंभे की बत्ती " + Unique.word();
        try (BrowserContext desk = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = people.receipt(desk, "COMPLAINT", words);
            String code = page.locator("#code").innerText();
            new Casebook(new Api(RunningSamvad.started())).act(words, "resolve", Map.of("text", "बत्ती ठीक है।"));
            people.track(page, code);
            choose(page, "solved", "PARTLY", 1);
            choose(page, "rating", "3", 2);
            choose(page, "wish", "CLOSE", 0);
            walkTo(page, "#feedback button");
            page.keyboard().press("Enter");
            page.locator("main > .good").waitFor();
            assertThat(page.locator("#feedback").count()).isZero();
        }
    }

    @Test
    void aPhotoAndANumberAreGivenWithTheKeyboardAlone() throws Exception {
        try (BrowserContext desk = browsers.person(Device.DESKTOP, Script.ON)) {
            Page page = people.receipt(desk, "SUGGESTION", "गली में बत्ती लगे");
            walkTo(page, "form[action='/attachments'] button");
            Page files = desk.waitForPage(() -> page.keyboard().press("Enter"));
            List<FileChooser> choosers = new CopyOnWriteArrayList<>();
            // From now on: a wait that begins with the key may come after the chooser.
            files.onFileChooser(choosers::add);
            files.waitForLoadState();
            walkTo(files, "#photo-file");
            files.keyboard().press("Enter");
            files.waitForCondition(() -> !choosers.isEmpty());
            choosers.getFirst().setFiles(new FilePayload("a.jpg", "image/jpeg", PhonePhotos.jpeg(200, 100, "x")));
            walkTo(files, "#photo form button");
            files.keyboard().press("Enter");
            files.locator("#photo .sent .good").waitFor();
            files.close();

            walkTo(page, "form[action='/contact'] button");
            Page number = desk.waitForPage(() -> page.keyboard().press("Enter"));
            number.waitForLoadState();
            walkTo(number, "#phone");
            number.keyboard().type("90000 00321");
            number.keyboard().press("Enter");
            number.locator("main .good").waitFor();
        }
    }

    /** The first of the radio buttons, and from there with the arrows. */
    private static void choose(Page page, String name, String value, int arrows) {
        walkTo(page, "#feedback [name=" + name + "]");
        page.keyboard().press("Space");
        for (int step = 0; step < arrows; step++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(page.locator("[name=" + name + "][value='" + value + "']").isChecked())
                .isTrue();
    }

    /** Tab by tab, as a person goes; whatever has the focus shows it. */
    private static void walkTo(Page page, String target) {
        for (int step = 0; step < MOST_STEPS && !isAt(page, target); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(page, target)).as(target).isTrue();
        assertThat(page.evaluate("document.activeElement.matches(':focus-visible')"))
                .isEqualTo(true);
    }

    private static boolean isAt(Page page, String target) {
        return (boolean) page.evaluate("target => document.activeElement.matches(target)", target);
    }
}
