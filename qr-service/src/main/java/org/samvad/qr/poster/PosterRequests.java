package org.samvad.qr.poster;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samvad.kit.page.Named;
import org.samvad.kit.problem.ProblemException;

/** Reads how a poster is wanted; each fault is a 400 that names its field. */
public final class PosterRequests {

    private static final int MOST_LANGUAGES = 8;

    private PosterRequests() {}

    /**
     * @param format A4 if null
     * @param cropMarks {@code true} or {@code false}, which is meant by null too
     * @param languages tags, one or more in each element; Hindi and English if there are none
     */
    public static PosterOptions options(
            @Nullable String format, @Nullable String cropMarks, @Nullable List<String> languages) {
        return new PosterOptions(format(format), cropMarks(cropMarks), languages(languages));
    }

    private static PosterFormat format(@Nullable String format) {
        if (format == null) {
            return PosterFormat.A4;
        }
        return Named.among(PosterFormat.values(), format)
                .orElseThrow(() -> ProblemException.invalid("format", "is A4, A5 or STICKER"));
    }

    private static CropMarks cropMarks(@Nullable String cropMarks) {
        return switch (cropMarks) {
            case "true" -> CropMarks.DRAWN;
            case "false" -> CropMarks.NONE;
            case null -> CropMarks.NONE;
            default -> throw ProblemException.invalid("cropMarks", "is true or false");
        };
    }

    /** See {@link #options}. */
    public static Set<PosterLanguage> languages(@Nullable List<String> tags) {
        if (tags == null || tags.isEmpty()) {
            return EnumSet.of(PosterLanguage.HINDI, PosterLanguage.ENGLISH);
        }
        List<String> single = tags.stream()
                .flatMap(several -> Arrays.stream(several.split(",", MOST_LANGUAGES)))
                .limit(MOST_LANGUAGES)
                .toList();
        Set<PosterLanguage> languages = EnumSet.noneOf(PosterLanguage.class);
        for (String tag : single) {
            languages.add(PosterLanguage.of(tag)
                    .orElseThrow(() -> ProblemException.invalid("languages", "are hi, en and hne, with commas")));
        }
        if (!languages.contains(PosterLanguage.HINDI)) {
            throw ProblemException.invalid("languages", "have to hold hi: every poster is in Hindi");
        }
        return languages;
    }
}
