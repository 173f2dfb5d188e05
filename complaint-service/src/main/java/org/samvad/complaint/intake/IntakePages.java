package org.samvad.complaint.intake;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.samvad.kit.page.PageLanguage;

/** The pages of intake. */
final class IntakePages {

    private IntakePages() {}

    static TemplateInstance start(StartView view) {
        return Templates.start(view).setLocale(view.language().locale());
    }

    static TemplateInstance report(ReportView view) {
        return Templates.report(view).setLocale(view.language().locale());
    }

    static TemplateInstance receipt(ReceiptView view) {
        return Templates.receipt(view).setLocale(view.language().locale());
    }

    static TemplateInstance waiting(WaitView view) {
        return Templates.waiting(view).setLocale(view.language().locale());
    }

    static TemplateInstance offline(PageLanguage language) {
        return Templates.offline(language).setLocale(language.locale());
    }

    @CheckedTemplate(basePath = "IntakePages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance start(StartView view);

        static native TemplateInstance report(ReportView view);

        static native TemplateInstance offline(PageLanguage language);

        static native TemplateInstance waiting(WaitView view);

        static native TemplateInstance receipt(ReceiptView view);
    }
}
