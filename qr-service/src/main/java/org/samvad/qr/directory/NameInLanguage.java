package org.samvad.qr.directory;

import io.quarkus.qute.TemplateExtension;
import org.samvad.events.value.PublicName;
import org.samvad.kit.page.PageLanguage;

/** Lets templates write {@code name.in(language)}. */
@TemplateExtension
public final class NameInLanguage {

    private NameInLanguage() {}

    public static String in(PublicName name, PageLanguage language) {
        return language.choose(name.hi(), name.en());
    }
}
