package org.samvad.complaint.attachment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of attachments. */
final class AttachmentPages {

    private AttachmentPages() {}

    static TemplateInstance attach(AttachView view) {
        return Templates.attach(view).setLocale(view.language().locale());
    }

    @CheckedTemplate(basePath = "AttachmentPages")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance attach(AttachView view);
    }
}
