package org.samvad.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.testing.Http;

@QuarkusTest
class LayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"/sample", "/sample?lang=en", "/nothing", "/nothing?lang=en"})
    void aPageHasALanguageATitleOneHeadingAndOneMainPart(String path) {
        String page = page(path);
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"" + (path.endsWith("en") ? "en" : "hi") + "\">");
        assertThat(count(page, "<h1[ >]")).isEqualTo(1);
        assertThat(count(page, "<main id=\"content\">")).isEqualTo(1);
        assertThat(count(page, "<title>[^<]+</title>")).isEqualTo(1);
        assertThat(count(page, "<meta charset=\"utf-8\">")).isEqualTo(1);
        assertThat(page).contains("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        assertThat(page).contains("href=\"#content\"", "href=\"tel:112\"", "data-exit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample", "/nothing?lang=en"})
    void everyTagIsClosedInOrder(String path) {
        java.util.Deque<String> open = new java.util.ArrayDeque<>();
        var tags = Pattern.compile("<(/?)([a-z][a-z0-9]*)\\b[^>]*>")
                .matcher(page(path).replaceAll("(?s)<style>.*?</style>", ""));
        while (tags.find()) {
            String tag = tags.group(2);
            if (tags.group(1).isEmpty()) {
                if (!tag.matches("meta|link|input|br|img|hr")) {
                    open.push(tag);
                }
            } else {
                assertThat(open.pop()).isEqualTo(tag);
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void aPageLoadsNothingFromElsewhereAndHasNoInlineScriptOrStyle() {
        String page = page("/sample");
        assertThat(page)
                .doesNotContainPattern("(src|srcset)=\"(https?:)?//")
                .doesNotContain("<link rel=\"stylesheet\"");
        assertThat(page).doesNotContainPattern("\\s(style|on[a-z]+)=\"").doesNotContainPattern("<script>");
    }

    @Test
    void whatAPageIsGivenIsEscaped() {
        assertThat(page("/sample")).contains("<p>a &lt; b</p>");
    }

    @Test
    void hindiIsTheLanguageUnlessEnglishIsAskedFor() {
        assertThat(PageLanguage.parse(null)).isEqualTo(PageLanguage.HI);
        assertThat(PageLanguage.parse("")).isEqualTo(PageLanguage.HI);
        assertThat(PageLanguage.parse("fr")).isEqualTo(PageLanguage.HI);
        assertThat(PageLanguage.parse("EN")).isEqualTo(PageLanguage.HI);
        assertThat(PageLanguage.parse("en")).isEqualTo(PageLanguage.EN);
        assertThat(PageLanguage.EN.other()).isEqualTo(PageLanguage.HI);
        assertThat(PageLanguage.HI.locale()).isEqualTo(Locale.of("hi"));
        assertThat(page("/sample?lang=%ff")).contains("lang=\"hi\"");
    }

    private static String page(String path) {
        return Http.send(Http.to(path).header("Accept", "text/html")).body();
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }
}
