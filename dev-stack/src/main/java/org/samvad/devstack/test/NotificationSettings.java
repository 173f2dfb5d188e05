package org.samvad.devstack.test;

import java.util.LinkedHashMap;
import java.util.Map;
import org.samvad.devstack.DltRegistration;
import org.samvad.devstack.PrivacySettings;
import org.samvad.devstack.smsc.SmscSimulator;

/** What notification-service needs beside the common settings. */
final class NotificationSettings {

    private NotificationSettings() {}

    static Map<String, String> of(SharedBackend backend) {
        Map<String, String> settings = new LinkedHashMap<>(PrivacySettings.OFF);
        settings.putAll(DltRegistration.EXAMPLE);
        settings.put("samvad.smpp.host", "127.0.0.1");
        settings.put(
                "samvad.smpp.port", String.valueOf(backend.centre().simulator().port()));
        settings.put("samvad.smpp.system-id", SmscSimulator.SYSTEM_ID);
        settings.put("samvad.smpp.tls", "false");
        settings.put("samvad.test.smsc-inbox-url", backend.centre().inboxUrl());
        return settings;
    }
}
