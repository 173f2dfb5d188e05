package org.samvad.kit.problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.LayoutMessages;
import org.samvad.kit.page.PageLanguage;

/** A problem as a page, for people. */
final class ProblemPage {

    static final String CONSOLE = "/console";

    private ProblemPage() {}

    @CheckedTemplate(basePath = "ProblemPage")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance problem(String sentence, String start, PageLanguage page);

        static native TemplateInstance kept(String address, String start, List<Told> others, SentForm form);
    }

    /** What is said, and what the button says, in a language that is not the page's. */
    public record Told(String tag, String sentence, String button) {}

    /**
     * @param languageTag what the client asked for, whatever it is
     * @param path where it happened; only tells console from public site
     */
    static String render(ProblemType type, @Nullable String languageTag, @Nullable String path) {
        PageLanguage language = isConsole(path) ? PageLanguage.parse(languageTag) : PageLanguage.spoken(languageTag);
        return Templates.problem(sentence(type, in(language)), start(path), language)
                .setLocale(language.locale())
                .render();
    }

    /**
     * The form again, to be sent once more as it was, for a moment in which nothing can be stored. It says so in every
     * language, because a switch would have to leave the page and with it what was typed.
     *
     * @param address where the form was sent
     */
    static String renderKept(SentForm form, @Nullable String languageTag, String address) {
        PageLanguage language = PageLanguage.spoken(languageTag == null ? form.language() : languageTag);
        List<Told> others = language.choices().stream()
                .filter(other -> other != language)
                .map(other -> new Told(
                        other.tag(), in(other).keptSentence(), in(other).sendAgain()))
                .toList();
        return Templates.kept(address, start(address), others, form)
                .setLocale(language.locale())
                .render();
    }

    private static String start(@Nullable String path) {
        return isConsole(path) ? CONSOLE : "/";
    }

    private static LayoutMessages in(PageLanguage language) {
        return MessageBundles.get(LayoutMessages.class, Localized.Literal.of(language.tag()));
    }

    static boolean isConsole(@Nullable String path) {
        return path != null && (path.equals(CONSOLE) || path.startsWith(CONSOLE + "/"));
    }

    private static String sentence(ProblemType type, LayoutMessages messages) {
        return switch (type.status()) {
            case 401, 403 -> messages.problemNotAllowed();
            case 404, 405, 410 -> messages.problemNotFound();
            case 413 -> messages.problemTooLarge();
            case 503 -> messages.problemUnavailable();
            default -> type.status() < 500 ? messages.problemInvalid() : messages.problemInternal();
        };
    }
}
