package org.samvad.complaint.tracking;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.RedirectConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opens a case and sends its forms, as a browser without script does. */
final class CaseForms {

    static final String COOKIE = "__Secure-samvad-track";
    static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    static final RestAssuredConfig STAY =
            RestAssured.config().redirect(RedirectConfig.redirectConfig().followRedirects(false));

    private CaseForms() {}

    static Response enter(String typed) {
        return given().config(STAY)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("trackingCode", typed)
                .post("/track");
    }

    static Response page(String cookie) {
        return given().cookie(COOKIE, cookie).get("/track/case");
    }

    static Response post(String cookie, String form, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.putIfAbsent("csrf", csrfOn(page(cookie)));
        return send(cookie, form, all);
    }

    static String csrfOn(Response page) {
        Matcher csrf = CSRF.matcher(page.asString());
        assertThat(csrf.find()).isTrue();
        return csrf.group(1);
    }

    static Response send(String cookie, String form, Map<String, String> fields) {
        return given().config(STAY)
                .cookie(COOKIE, cookie)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/track/case/" + form);
    }

    /** As a button of the page would ask for it, with what the page has hidden in it. */
    static String inEnglish(String cookie, String page, Map<String, String> typed) {
        Map<String, String> fields = new HashMap<>(typed);
        for (String field : List.of("refused", "why")) {
            Matcher value =
                    Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page);
            assertThat(value.find()).as(field).isTrue();
            fields.put(field, value.group(1));
        }
        fields.put("show", "en");
        return post(cookie, "", fields).asString();
    }
}
