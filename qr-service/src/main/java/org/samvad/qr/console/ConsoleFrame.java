package org.samvad.qr.console;

import io.quarkus.qute.TemplateData;
import java.util.Arrays;
import java.util.List;
import org.samvad.kit.page.PageLanguage;
import org.samvad.kit.token.StaffIdentity;

/**
 * What every page of this console shows around its content.
 *
 * @param page the one that is shown
 * @param csrf what its forms send back
 */
@TemplateData
public record ConsoleFrame(PageLanguage language, String role, String csrf, ConsolePage page) {

    static ConsoleFrame of(StaffIdentity staff, PageLanguage language, ConsolePage page) {
        return new ConsoleFrame(language, staff.role(), staff.csrf(), page);
    }

    /** The pages that the role may open. */
    public List<Link> links() {
        return Arrays.stream(ConsolePage.values())
                .filter(target -> target.isFor(role))
                .map(target -> new Link(target, target.path(), target == page))
                .toList();
    }

    /** What an address within the console ends on, so that it keeps the language without a cookie. */
    public String inLanguage() {
        return language == PageLanguage.EN ? "?lang=en" : "";
    }

    public String inOtherLanguage() {
        return page.path() + "?lang=" + language.other().tag();
    }

    /** @param here whether this is the page that is shown */
    @TemplateData
    public record Link(ConsolePage page, String path, boolean here) {}
}
