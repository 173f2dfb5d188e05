package org.samvad.qr.batch;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.PageLanguage;
import org.samvad.qr.code.IssueInBulk;
import org.samvad.qr.poster.PosterOptions;

/**
 * The form on which a batch is ordered, as it was sent or as it begins.
 *
 * @param placements usual places at which codes are to be issued first, where there are none
 * @param codeLanguage in which the forms of those codes open
 */
@TemplateData
public record BatchForm(BatchOrder order, List<String> placements, PageLanguage codeLanguage) {

    static BatchForm empty(String subdivision) {
        return new BatchForm(new OrderFields(subdivision, null, null, null, null).order(), List.of(), PageLanguage.HI);
    }

    /** Empty for the district. */
    public String subdivision() {
        String chosen = order.subdivision();
        return chosen == null ? "" : chosen;
    }

    public PosterOptions options() {
        return order.options();
    }

    public boolean isZip() {
        return order.output() == BatchOutput.ZIP;
    }

    public boolean isAt(@Nullable String placement) {
        return placements.contains(placement);
    }

    public boolean isInEnglish() {
        return codeLanguage == PageLanguage.EN;
    }

    IssueInBulk issue(String by) {
        return new IssueInBulk(order.subdivision(), placements, codeLanguage, by);
    }
}
