package org.samvad.qr.console;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.code.PlacementChoice;

/** The form that issues a code, as it was sent; kept on the page when something in it is wrong. */
@TemplateData
public record IssueForm(
        @FormParam("station") @Nullable String station,
        @FormParam("placement") @Nullable String placement,
        @FormParam("language") @Nullable String language,
        @FormParam("labelHindi") @Nullable String labelHindi,
        @FormParam("labelEnglish") @Nullable String labelEnglish) {

    static final String OTHER = "OTHER";

    static IssueForm empty() {
        return new IssueForm("", "", "", "", "");
    }

    public boolean isOther() {
        return OTHER.equals(placement);
    }

    public boolean isEnglish() {
        return posterLanguage() == PageLanguage.EN;
    }

    PageLanguage posterLanguage() {
        return PageLanguage.parse(language);
    }

    PlacementChoice choice() {
        return isOther()
                ? new PlacementChoice.Own(labelEnglish, labelHindi)
                : new PlacementChoice.Usual(placement == null ? "" : placement);
    }
}
