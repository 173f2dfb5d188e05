package org.samvad.qr.frame;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;

/**
 * What every page of this console shows around its content.
 *
 * @param open the pages of the bar that this person may open
 * @param page the one of the bar that is shown, or that leads here
 * @param csrf what its forms send back
 * @param address of what is shown, without the language
 */
@TemplateData
public record ConsoleFrame(
        PageLanguage language, List<ConsolePage> open, String csrf, ConsolePage page, String address) {

    public static ConsoleFrame of(StaffIdentity staff, Reach reach, PageLanguage language, ConsolePage page) {
        List<ConsolePage> open = Arrays.stream(ConsolePage.values())
                .filter(target -> target.isFor(staff.role(), reach))
                .toList();
        return new ConsoleFrame(language, open, staff.csrf(), page, page.path());
    }

    /** The same around a page that the bar does not lead to. */
    public ConsoleFrame at(String ownAddress) {
        return new ConsoleFrame(language, open, csrf, page, ownAddress);
    }

    public List<Link> links() {
        return open.stream()
                .map(target -> new Link(target, target.path(), target == page))
                .toList();
    }

    /** What an address within the console ends on, so that it keeps the language without a cookie. */
    public String inLanguage() {
        return language == PageLanguage.EN ? "?lang=en" : "";
    }

    public String inOtherLanguage() {
        return address + (address.contains("?") ? "&" : "?") + "lang="
                + language.other().tag();
    }

    /** @param here whether this is the page that is shown */
    @TemplateData
    public record Link(ConsolePage page, String path, boolean here) {}
}
