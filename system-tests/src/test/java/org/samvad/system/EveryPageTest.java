package org.samvad.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/**
 * What holds for every page of a citizen in every state and language: readable by everybody (WCAG 2.2 AA, as far as axe
 * can tell), usable on the narrowest phone, in the language it says it is in. {@code ./samvad screens} keeps the
 * pictures under {@code docs/screens}.
 */
@ExtendWith(RunningSamvad.class)
class EveryPageTest {

    /** For people whom movement makes ill, and who told their phone so. A bar without a value runs to and fro. */
    private static final String MOVING = """
            () => [...document.querySelectorAll('*')]
              .filter(element => ['', '::before', '::after'].some(part => {
                const style = getComputedStyle(element, part);
                return style.animationName !== 'none' || parseFloat(style.transitionDuration) > 0;
              }) || element.matches('progress:indeterminate, marquee') || getComputedStyle(element).scrollBehavior === 'smooth')
              .map(element => element.outerHTML.slice(0, 120))
            """;

    private static final Path SCREENS = Path.of(System.getProperty("samvad.root"), "docs", "screens");

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    private static DeadPosters posters;

    private final SoftAssertions findings = new SoftAssertions();
    private final Map<String, String> headings = new LinkedHashMap<>();

    @BeforeAll
    static void hang() throws SQLException {
        posters = DeadPosters.hang(new Api(RunningSamvad.started()), new Stores(RunningSamvad.started()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hi", "en", "hne"})
    void isReadableAndFitsInThisLanguage(String language) {
        try (BrowserContext phone = browsers.person(Device.PHONE, Script.ON)) {
            Api api = new Api(RunningSamvad.started());
            new Tour(phone, people, api, posters, language, (name, page) -> inspect(name, page, language)).walk();
        }
        findings.assertThat(CitizenTemplates.STATES.keySet())
                .as("each page is looked at")
                .isEqualTo(CitizenTemplates.all());
        findings.assertThat(CitizenTemplates.STATES.values().stream().map(headings::get))
                .as("by a visit of its own")
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        findings.assertAll();
    }

    private void inspect(String state, Page page, String language) {
        String name = state + "-" + language;
        findings.assertThat(headings.put(state, page.locator("h1").innerText()))
                .as("%s: seen twice", name)
                .isNull();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        findings.assertThat((List<?>) page.evaluate(MOVING))
                .as("%s: moves", name)
                .isEmpty();
        if (!language.equals("hne")) {
            Picture.keep(name, page);
            findings.assertThat(SCREENS.resolve(name + ".png"))
                    .as("its picture, by ./samvad screens")
                    .isRegularFile();
        }
        findings.assertThat(page.locator("html").getAttribute("lang")).as(name).isEqualTo(language);
        findings.assertThat(Axe.findings(page)).as(name).isEmpty();
        findings.assertThat(Sizes.faults(page)).as(name).isEmpty();
    }
}
