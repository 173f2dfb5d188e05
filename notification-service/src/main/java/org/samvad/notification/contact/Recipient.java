package org.samvad.notification.contact;

import org.samvad.kit.secret.Sensitive;

/** Where a message goes; the number is in E.164, with the plus. */
public record Recipient(Sensitive<String> number) {}
