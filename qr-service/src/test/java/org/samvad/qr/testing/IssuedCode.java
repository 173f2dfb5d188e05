package org.samvad.qr.testing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** As much of the API's answer as tests need. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IssuedCode(String codeId, String url) {

    /** The path of the printed address, as it stands in print. */
    public String path() {
        return url.substring(url.indexOf("/S/"));
    }

    public String token() {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
