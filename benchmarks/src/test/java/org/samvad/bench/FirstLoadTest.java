package org.samvad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstLoadTest {

    @Test
    void findsWhatABrowserFetchesOnce() {
        String page = """
                <head><link rel="stylesheet" href="/assets/form.css?v=1"><link rel="alternate" href="/report?lang=en">
                <link href="/favicon.ico" rel="icon"><script defer src="/assets/a.js"></script></head>
                <img alt="" src="/assets/emblem.svg"><img src="data:image/png;base64,AAAA" alt="">
                <script src="/assets/a.js"></script><a href="/track.css.html">later</a>""";
        assertThat(FirstLoadBenchmark.references(page))
                .containsExactly("/assets/form.css?v=1", "/favicon.ico", "/assets/a.js", "/assets/emblem.svg");
    }
}
