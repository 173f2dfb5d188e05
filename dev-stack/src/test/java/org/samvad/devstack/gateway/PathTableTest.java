package org.samvad.devstack.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTableTest {

    private final PathTable table = PathTable.load();

    @ParameterizedTest
    @CsvSource({
        "/, complaint",
        "/s/1ABCDEF, qr",
        "/S/1ABCDEF, qr",
        "/%73/1ABCDEF, qr",
        "/station, complaint",
        "/styles.css, complaint",
        "/console, complaint",
        "/console/cases, complaint",
        "/console/qr, qr",
        "/console/qr/stations, qr",
        "/console/qrs, complaint",
        "/console/notifications, notification",
        "/contact, notification",
        "/contacts, complaint",
        "/callbacks/http, notification",
        "/api/v1/complaints, complaint",
        "/api/v1/contacts, notification",
        "/api/v1/notifications/7/retry, notification",
        "/api/v1/qr-codes, qr",
        "/api/v1/poster-batches/1, qr",
        "/api/v1/stations, qr",
        "/api/v1/subdivisions/BHN, qr",
        "/api/v1/tracking, complaint",
        "/open311/v2/services.json, complaint"
    })
    void pathsBelongToTheirService(String path, String service) {
        assertThat(table.serviceOf(parse(path))).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q", "/q/health", "/q/metrics", "/%71/health", "/dev/sms", "/dev/processes"})
    void managementAndDevelopersPathsAreNeverForwarded(String path) {
        assertThat(table.isForwarded(parse(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/s/1", "/S/1", "/contact", "/callbacks/x", "/api/v1/complaints/attachments", "/api/v1/contacts"
            })
    void citizensPathsCarryNoCookies(String path) {
        assertThat(table.isWithoutCookies(parse(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/console", "/track", "/api/v1/cases", "/console/notifications"})
    void pathsWithALoginKeepIt(String path) {
        assertThat(table.isWithoutCookies(parse(path))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/../q/health",
                "/q;a=b/health",
                "/api/v1/complaints%3bx",
                "/./q",
                "//q/health",
                "/a%2Fq",
                "/a%5Cq",
                "/%zz",
                "/%2e%2e/q",
                "*",
                "/a//",
                "/%00"
            })
    void pathsThatCanBeReadInTwoWaysAreRefused(String path) {
        assertThat(RequestPath.parse(path)).isEmpty();
    }

    @Test
    void aSlashAtTheEndChangesNothing() {
        assertThat(table.serviceOf(parse("/console/qr/"))).isEqualTo("qr");
    }

    private static RequestPath parse(String path) {
        return RequestPath.parse(path).orElseThrow();
    }
}
