package org.samvad.kit.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.samvad.kit.page.LayoutMessages;
import org.samvad.kit.page.PageLanguage;

/** A problem as a page, for people. */
final class ProblemPage {

    private ProblemPage() {}

    @CheckedTemplate(basePath = "ProblemPage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(String sentence, String start);
    }

    static String render(ProblemType type, PageLanguage language, String start) {
        LayoutMessages messages = MessageBundles.get(LayoutMessages.class, Localized.Literal.of(language.tag()));
        return Templates.problem(sentence(type, messages), start)
                .setLocale(language.locale())
                .render();
    }

    private static String sentence(ProblemType type, LayoutMessages messages) {
        return switch (type.status()) {
            case 401, 403 -> messages.problemNotAllowed();
            case 404, 405, 410 -> messages.problemNotFound();
            case 503 -> messages.problemUnavailable();
            default -> type.status() < 500 ? messages.problemInvalid() : messages.problemInternal();
        };
    }
}
