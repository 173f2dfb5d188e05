package org.samvad.complaint.tracking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.samvad.complaint.mark.MarkMessages;
import org.samvad.kit.page.PageLanguage;

/** The pages of tracking. */
final class TrackingPages {

    private TrackingPages() {}

    static TemplateInstance code(CodeView view) {
        return Templates.code(view).setLocale(view.language().locale());
    }

    static TemplateInstance progress(CaseView view) {
        return Templates.progress(view).setLocale(view.language().locale());
    }

    static TrackingMessages words(PageLanguage language) {
        return MessageBundles.get(TrackingMessages.class, Localized.Literal.of(language.tag()));
    }

    static MarkMessages markWords(PageLanguage language) {
        return MessageBundles.get(MarkMessages.class, Localized.Literal.of(language.tag()));
    }

    @CheckedTemplate(basePath = "TrackingPages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance code(CodeView view);

        static native TemplateInstance progress(CaseView view);
    }
}
