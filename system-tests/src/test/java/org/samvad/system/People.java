package org.samvad.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.samvad.devstack.Started;

/** What people do on the pages, step by step. */
final class People {

    private final Supplier<Started> stack;

    /** @param stack asked for when the first step is taken, by when it has started */
    People(Supplier<Started> stack) {
        this.stack = stack;
    }

    String url(String path) {
        return stack.get().publicUrl() + path;
    }

    /** Signs in at the console, as the page asks for it, and lands on {@code path}. */
    Page staff(BrowserContext context, String username, String path) {
        Started.Login login = stack.get().logins().stream()
                .filter(known -> known.username().equals(username))
                .findFirst()
                .orElseThrow();
        Page page = context.newPage();
        page.navigate(url(path));
        page.locator("input[name=username]").fill(login.username());
        page.locator("input[name=password]").fill(login.password());
        page.locator("main form button").click();
        page.waitForURL(Pattern.compile(".*" + Pattern.quote(path) + ".*"));
        return page;
    }

    /** Sends an entry from the form of Supela. Returns when the receipt is there. */
    Page receipt(BrowserContext context, String kind, String words) {
        return receipt(context, "hi", kind, words);
    }

    Page receipt(BrowserContext context, String language, String kind, String words) {
        Page page = form(context, language, kind, words);
        page.locator("#report > button.full").click();
        page.locator("#code").waitFor();
        return page;
    }

    /** The form of Supela, filled in and not sent. */
    Page form(BrowserContext context, String language, String kind, String words) {
        Page page = context.newPage();
        page.navigate(url("/report?station=BHN-SUP&lang=" + language));
        page.locator("input[name=kind][value=" + kind + "]").check();
        page.locator("#text").fill(words);
        return page;
    }

    /** From the receipt or an open case to the page where a number is typed; it opens in a tab of its own. */
    static Page numberForm(Page page) {
        Page opened = page.context()
                .waitForPage(
                        () -> page.locator("form[action='/contact'] button").click());
        opened.waitForLoadState();
        return opened;
    }

    /** Sends a number from the page where it is typed. */
    static void sendNumber(Page form, String number) {
        form.locator("#phone").fill(number);
        form.locator("#contact button").click();
    }

    /** Opens a case with its code, typed in Devanagari digits. */
    void track(Page page, String code) {
        page.navigate(url("/track"));
        page.getByLabel("रसीद कोड").fill(devanagari(code));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("देखें").setExact(true))
                .click();
        page.waitForURL("**/track/case**");
    }

    static String devanagari(String digits) {
        StringBuilder text = new StringBuilder();
        digits.chars().forEach(c -> text.appendCodePoint(Character.isDigit(c) ? c - '0' + '०' : c));
        return text.toString();
    }
}
