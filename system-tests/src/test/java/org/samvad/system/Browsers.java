package org.samvad.system;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Debian's Chromium, driven by Playwright; it runs as long as the tests of one class. */
final class Browsers implements BeforeAllCallback, AfterAllCallback {

    /** A phone of the cheap kind, and an office PC. */
    enum Device {
        PHONE(360, 740),
        DESKTOP(1280, 900);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }

        int width() {
            return width;
        }
    }

    enum Script {
        ON,
        OFF
    }

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // A microphone that beeps, and that needs no click into the browser's own question.
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream");
    private static final Path SCREENS = Path.of("target", "screens");

    private Playwright playwright;
    private Browser browser;

    @Override
    public void beforeAll(ExtensionContext context) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(ARGUMENTS));
    }

    /** A fresh profile: no cookie, no cache, nobody's history. */
    BrowserContext person(Device device, Script script) {
        return open(profile(device, script));
    }

    /** As on a first visit: whatever is fetched goes through the page, where it can be slowed down. */
    BrowserContext personWithoutWorker(Device device, Script script) {
        return open(profile(device, script).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
    }

    private static Browser.NewContextOptions profile(Device device, Script script) {
        return new Browser.NewContextOptions()
                .setViewportSize(device.width, device.height)
                .setIsMobile(device == Device.PHONE)
                .setHasTouch(device == Device.PHONE)
                .setLocale("en-IN")
                .setJavaScriptEnabled(script == Script.ON);
    }

    private BrowserContext open(Browser.NewContextOptions profile) {
        BrowserContext context = browser.newContext(profile);
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** A person with a phone whose browser keeps its profile in {@code folder} when it is closed. */
    BrowserContext personAt(Path folder) {
        return playwright
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(EXECUTABLE)
                                .setArgs(ARGUMENTS)
                                .setViewportSize(Device.PHONE.width, Device.PHONE.height));
    }

    /** Keeps a picture of the whole page under {@code target/screens}, to be looked at. */
    static void keep(Page page, String name) throws java.io.IOException {
        Files.createDirectories(SCREENS);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        playwright.close();
    }
}
