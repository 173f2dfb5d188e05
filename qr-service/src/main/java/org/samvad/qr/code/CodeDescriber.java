package org.samvad.qr.code;

import jakarta.enterprise.context.ApplicationScoped;

/** Puts a code into the words of the API. */
@ApplicationScoped
class CodeDescriber {

    static final String PATH = "/api/v1/qr-codes";

    private final CodeUrls urls;

    CodeDescriber(CodeUrls urls) {
        this.urls = urls;
    }

    CodeDescription describe(QrCode code) {
        String path = PATH + "/" + code.id();
        String version = urls.imageVersion(code).map("?v="::concat).orElse("");
        return new CodeDescription(
                code.id().value(),
                urls.of(code).orElse(null),
                code.station().value(),
                code.placement(),
                code.language(),
                code.state(),
                code.replacedBy() == null ? null : code.replacedBy().value(),
                new CodeDescription.Images(path + "/image.png" + version, path + "/image.svg" + version),
                null);
    }
}
