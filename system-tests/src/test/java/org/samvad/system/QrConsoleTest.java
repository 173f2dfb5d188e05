package org.samvad.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samvad.system.Browsers.Device;
import org.samvad.system.Browsers.Script;

/** The QR admin's pages as they look on a phone and on an office PC, without JavaScript. */
@ExtendWith(RunningSamvad.class)
class QrConsoleTest {

    private static final List<String> PAGES = List.of(
            "/console/qr",
            "/console/qr/batches",
            "/console/qr/directory",
            "/console/qr/directory/stations/BHN-SUP",
            "/console/qr/directory/subdivisions/BHN",
            "/console/qr/health",
            "/console/qr/patrol");

    private static final String CSV = """
            subdivision_code,subdivision_en,subdivision_hi,station_code,station_en,station_hi,type,live_from
            BHN,Bhilai Nagar,भिलाई नगर,BHN-SUP,Supela,सुपेला,STATION,2022-11-23
            NEWS,New Subdivision,नया अनुविभाग,NEWS-ONE,First Station,पहला थाना,STATION,2099-01-26
            """;

    @RegisterExtension
    private static final Browsers browsers = new Browsers();

    private static final People people = new People(RunningSamvad::started);

    private static String issueCode(Page page) {
        page.navigate(people.url("/console/qr"));
        page.locator("select[name=station]").first().selectOption("BHN-SUP");
        page.locator("select[name=placement]").selectOption("WOMENS_HELP_DESK");
        page.locator("form[action='/console/qr/codes'] button").click();
        return page.locator("h3.code").first().innerText().strip();
    }

    @ParameterizedTest
    @EnumSource(Device.class)
    void pagesFitAndAxeFindsNothing(Device device) throws Exception {
        try (BrowserContext context = browsers.person(device, Script.ON)) {
            Page page = people.staff(context, "qr.admin", "/console/qr");
            issueCode(page);
            for (String path : PAGES) {
                for (String language : List.of("hi", "en")) {
                    page.navigate(people.url(path + "?lang=" + language));
                    Looks.at(page, "qr" + path.replaceAll("[^A-Za-z]+", "-") + "-" + language + "-" + device);
                }
            }
        }
    }

    @Test
    void officerOnPatrolRecordsACoveredPosterAndTheAdminSeesIt() throws Exception {
        try (BrowserContext context = browsers.person(Device.PHONE, Script.OFF)) {
            Page page = people.staff(context, "qr.admin", "/console/qr");
            String code = issueCode(page);
            page.navigate(people.url("/console/qr/patrol"));
            page.locator("input[name=scanned]").fill(code);
            page.locator("form:has(#scanned) button").click();
            page.locator("input[value=COVERED]").check();
            Looks.at(page, "qr-patrol-found");
            page.locator("form:has(input[name=step]) button.primary").click();
            assertThat(page.locator(".good").innerText()).contains(code);
            page.navigate(people.url("/console/qr/health"));
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(code))
                            .innerText())
                    .contains("ढका मिला");
            Looks.at(page, "qr-health-covered");
            page.navigate(people.url("/console/qr/patrol"));
            page.locator("input[name=scanned]").fill("https://elsewhere.example/S/0000000000000000000000");
            page.locator("form:has(#scanned) button").click();
            assertThat(page.locator(".bad").innerText()).contains("यह कोड हमारा नहीं है");
            Looks.at(page, "qr-patrol-foreign");
        }
    }

    /** With JavaScript the photo goes off by itself and the place can be added; without, a button sends it. */
    @ParameterizedTest
    @EnumSource(Script.class)
    void officerPhotographsThePosterAndRecordsTheCheck(Script script) throws Exception {
        try (BrowserContext context = browsers.person(Device.PHONE, script)) {
            context.grantPermissions(List.of("geolocation"));
            context.setGeolocation(new Geolocation(21.2, 81.3));
            Page page = people.staff(context, "qr.admin", "/console/qr");
            String code = issueCode(page);
            byte[] photo = context.request()
                    .get(people.url("/console/qr/codes/" + code + "/image.png?size=2048"))
                    .body();
            page.navigate(people.url("/console/qr/patrol?lang=en"));
            Looks.at(page, "qr-patrol-" + script);
            page.locator("input[name=photo]").setInputFiles(new FilePayload("photo.png", "image/png", photo));
            if (script == Script.OFF) {
                page.locator("#photo-form button").click();
            }
            page.locator("input[value=FINE]").check();
            assertThat(page.locator("main").innerText()).contains(code, "The code is genuine");
            assertThat(page.locator("#place").isVisible()).isEqualTo(script == Script.ON);
            if (script == Script.ON) {
                page.locator("#place button").click();
                page.getByText("Location added").waitFor();
            }
            Looks.at(page, "qr-patrol-photo-" + script);
            page.locator("form:has(input[name=step]) button.primary").click();
            assertThat(page.locator(".good").innerText()).contains(code);
            assertThat(new Stores(RunningSamvad.started())
                            .number(
                                    "qr",
                                    "select count(*) from poster_check where proof = 'SCANNED' and code_id = '" + code
                                            + "' and latitude is " + (script == Script.ON ? "not null" : "null")))
                    .isEqualTo(1);
        }
    }

    @Test
    void fileShowsWhatItChangesBeforeItDoes() throws Exception {
        try (BrowserContext context = browsers.person(Device.PHONE, Script.OFF)) {
            Page page = people.staff(context, "qr.admin", "/console/qr");
            page.navigate(people.url("/console/qr/directory"));
            page.locator("details summary").first().click();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload("stations.csv", "text/csv", CSV.getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button").click();
            assertThat(page.content()).contains("station:NEWS-ONE");
            Looks.at(page, "qr-import-preview");
            page.locator("form[action*=import] button").click();
            assertThat(page.content()).contains("पहला थाना");
            Looks.at(page, "qr-import-done");
            page.locator("details summary").first().click();
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "stations.csv",
                            "text/csv",
                            CSV.replace("2099-01-26", "soon").getBytes(StandardCharsets.UTF_8)));
            page.locator("form[enctype] button").click();
            assertThat(page.locator("main").innerText()).contains("पंक्ति 3", "गलतियां: 1");
            Looks.at(page, "qr-import-refused");
        }
    }
}
