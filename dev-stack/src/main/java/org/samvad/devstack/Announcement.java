package org.samvad.devstack;

import java.util.Locale;

/** The last lines of the start: where to look and how to sign in. */
final class Announcement {

    private Announcement() {}

    static String of(Started started) {
        StringBuilder text = new StringBuilder("\n");
        row(text, "Citizen's page", started.publicUrl() + "/");
        row(text, "Officers' console", started.publicUrl() + "/console");
        row(text, "QR console", started.publicUrl() + "/console/qr");
        row(text, "SMS inbox", started.smsInboxUrl());
        text.append("\n  Logins (this machine only, made at the first start):\n");
        for (Started.Login login : started.logins()) {
            text.append(String.format(
                    Locale.ROOT,
                    "    %-16s %-16s %s %s%n",
                    login.username(),
                    login.password(),
                    login.role(),
                    login.unit()));
        }
        return text.append("\n  Kept in ")
                .append(started.dataDir())
                .append(". Ctrl-C stops everything.\n")
                .toString();
    }

    private static void row(StringBuilder text, String name, String url) {
        text.append(String.format(Locale.ROOT, "  %-18s %s%n", name, url));
    }
}
