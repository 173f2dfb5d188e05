package org.samvad.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samvad.kit.page.PageStyle;
import org.samvad.kit.testing.Http;

@QuarkusTest
class SecurityHeadersTest {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sample",
                "/sample/notes/0b5e7a3c-9d42-4f6a-8c1e-2f7d6b9a4e10",
                "/sample/notes/fail/own",
                "/sample/notes/fail/runtime",
                "/sample/route/runtime",
                "/console/sample",
                "/nothing",
                "/assets/nothing.js",
                "/assets/exit.js"
            })
    void everyAnswerCarriesThemOnce(String path) {
        HttpResponse<String> answer = Http.send(Http.to(path));
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().allValues("Cache-Control"))
                .singleElement()
                .asString()
                .matches(path.equals("/assets/exit.js") ? ".*max-age=\\d+.*" : "no-store");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    void thePolicyAllowsExactlyTheStyleThatIsServed() throws NoSuchAlgorithmException {
        HttpResponse<String> page = Http.send(Http.to("/sample"));
        Matcher style = STYLE.matcher(page.body());
        assertThat(style.find()).isTrue();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
        assertThat(style.find()).as("a second style would not be allowed").isFalse();
    }

    @Test
    void pagesAndScriptsGoOverTheWireCompressed() {
        for (String path : new String[] {"/sample", "/assets/exit.js"}) {
            HttpResponse<String> answer = Http.send(Http.to(path).header("Accept-Encoding", "gzip"));
            assertThat(answer.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        }
    }

    @Test
    void thePageIsSmall() {
        HttpResponse<String> page = Http.send(Http.to("/sample").header("Accept-Encoding", "gzip"));
        assertThat(page.headers().firstValueAsLong("Content-Length").orElse(Long.MAX_VALUE))
                .isLessThan(5_000);
    }

    @Test
    void browsersAreToldToStayWithHttpsWhereItIsUsed() {
        assertThat(headersFor("https://samvad.example").get("Strict-Transport-Security"))
                .isEqualTo("max-age=31536000");
        assertThat(headersFor("http://localhost:8080").contains("Strict-Transport-Security"))
                .isFalse();
    }

    @Test
    void aResourceMaySetItsOwnCaching() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().set("cache-control", "public, max-age=60");
        new SecurityHeaders(new PageStyle(), URI.create("http://localhost:8080")).complete(headers);
        assertThat(headers.getAll("Cache-Control")).containsExactly("public, max-age=60");
    }

    private static MultiMap headersFor(String publicUrl) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap();
        new SecurityHeaders(new PageStyle(), URI.create(publicUrl)).complete(headers);
        return headers;
    }
}
