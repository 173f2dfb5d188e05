package org.samvad.devstack.smsc;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** The inbox as HTML. It reloads itself every three seconds, without a script. */
final class InboxPage {

    private static final int SHOWN = 200;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm:ss");

    private static final String PAGE = """
            <!doctype html>
            <html lang="hi">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="3">
            <title>एसएमएस (%d)</title>
            <style>
            body { font: 1.1rem/1.6 system-ui, "Noto Sans Devanagari", sans-serif; margin: 0 auto; max-width: 42rem;
              padding: 1rem; background: #eef1f4; color: #1b2430; }
            article { background: #fff; border-radius: .8rem; padding: .8rem 1rem; margin: 0 0 1rem;
              box-shadow: 0 1px 3px #0003; }
            header, footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .2rem 1rem;
              font-size: .85rem; color: #4a5766; }
            header b { color: #1b2430; }
            p { margin: .4rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
            </style>
            </head>
            <body>
            <h1>एसएमएस <small lang="en">SMS inbox</small></h1>
            %s
            </body>
            </html>
            """;

    private static final String NOTHING = """
            <p>अभी तक कोई संदेश नहीं आया। <span lang="en">No message yet. This page reloads by itself.</span></p>
            """;

    private InboxPage() {}

    static String of(List<ReceivedSms> newestFirst) {
        String body = newestFirst.isEmpty()
                ? NOTHING
                : newestFirst.stream().limit(SHOWN).map(InboxPage::article).collect(Collectors.joining("\n"));
        return PAGE.formatted(newestFirst.size(), body);
    }

    private static String article(ReceivedSms message) {
        return """
                <article>
                <header><b>%s → %s</b> <time datetime="%s">%s</time></header>
                <p>%s</p>
                <footer><span>DLT %s / %s</span> <span>%s, %d × SMS</span></footer>
                </article>""".formatted(
                        escape(message.from()),
                        escape(message.to()),
                        escape(message.receivedAt()),
                        TIME.format(OffsetDateTime.parse(message.receivedAt())),
                        escape(message.text()),
                        escape(message.entityId()),
                        escape(message.templateId()),
                        message.receipt().isEmpty() ? "…" : escape(message.receipt()),
                        message.parts());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
