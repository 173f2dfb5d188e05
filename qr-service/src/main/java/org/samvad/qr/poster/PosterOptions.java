package org.samvad.qr.poster;

import io.quarkus.qute.TemplateData;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a poster is to be made.
 *
 * @param languages Hindi and what else is to be on it
 */
@TemplateData
public record PosterOptions(PosterFormat format, CropMarks cropMarks, Set<PosterLanguage> languages) {

    public PosterOptions {
        if (!languages.contains(PosterLanguage.HINDI)) {
            throw new IllegalArgumentException("every poster is in Hindi, whatever else it is in");
        }
        languages = Set.copyOf(languages);
    }

    public boolean isInEnglish() {
        return languages.contains(PosterLanguage.ENGLISH);
    }

    public boolean isInChhattisgarhi() {
        return languages.contains(PosterLanguage.CHHATTISGARHI);
    }

    public boolean isCropped() {
        return cropMarks == CropMarks.DRAWN;
    }

    /** As the parameters of an address. */
    public String query() {
        return "format=" + format + "&cropMarks=" + isCropped() + "&languages=" + languageTags();
    }

    /** What a download is named. */
    public String fileName(PrintableCode poster) {
        return "samvad-" + poster.code().station() + "-" + poster.code().id() + "-"
                + format.name().toLowerCase(Locale.ROOT) + ".pdf";
    }

    /** The languages as a parameter takes them. */
    public String languageTags() {
        return EnumSet.copyOf(languages).stream().map(PosterLanguage::tag).collect(Collectors.joining(","));
    }
}
