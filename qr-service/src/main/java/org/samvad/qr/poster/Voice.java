package org.samvad.qr.poster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.samvad.qr.drawing.Ink;
import org.samvad.qr.drawing.Paragraph;
import org.samvad.qr.typeface.Typeface;

/** Says a sentence in each language of a poster: Hindi large, the others below it. */
record Voice(Set<PosterLanguage> languages) {

    private static final double CHHATTISGARHI = 0.76;
    private static final double ENGLISH = 0.64;

    /** Where Hindi itself is small, two thirds of it would be too small to read on A5. */
    private static final double SMALL_ENGLISH = 0.8;

    private static final double GAP = 0.22;

    /** @param size of Hindi's letters */
    List<Paragraph> say(String key, double size, Ink loud, Ink quiet) {
        return say(key, size, ENGLISH, loud, quiet);
    }

    /** The same for small print. */
    List<Paragraph> add(String key, double size, Ink loud, Ink quiet) {
        return say(key, size, SMALL_ENGLISH, loud, quiet);
    }

    private List<Paragraph> say(String key, double size, double english, Ink loud, Ink quiet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (PosterLanguage language : EnumSet.copyOf(languages)) {
            PosterWords.find(language, key)
                    .ifPresent(words -> paragraphs.add(paragraph(language, words, size, english, loud, quiet)));
        }
        return paragraphs;
    }

    /** A name, which is in Hindi and English only. */
    List<Paragraph> name(PrintedName name, double size, Ink loud, Ink quiet) {
        return name(name, size, ENGLISH, loud, quiet);
    }

    /** The same for small print. */
    List<Paragraph> addName(PrintedName name, double size, Ink loud, Ink quiet) {
        return name(name, size, SMALL_ENGLISH, loud, quiet);
    }

    private List<Paragraph> name(PrintedName name, double size, double english, Ink loud, Ink quiet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(paragraph(PosterLanguage.HINDI, name.hi(), size, english, loud, quiet));
        if (languages.contains(PosterLanguage.ENGLISH)) {
            paragraphs.add(paragraph(PosterLanguage.ENGLISH, name.en(), size, english, loud, quiet));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(
            PosterLanguage language, String words, double size, double english, Ink loud, Ink quiet) {
        return switch (language) {
            case HINDI -> Paragraph.hindi(words, Typeface.BOLD, size, loud);
            case CHHATTISGARHI ->
                Paragraph.hindi(words, Typeface.MEDIUM, size * CHHATTISGARHI, loud)
                        .after(GAP / 2);
            case ENGLISH ->
                Paragraph.latin(words, Typeface.MEDIUM, size * english, quiet).after(GAP);
        };
    }
}
