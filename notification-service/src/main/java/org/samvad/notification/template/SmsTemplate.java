package org.samvad.notification.template;

import org.samvad.notification.gateway.DltRegistration;

/**
 * A registered text, checked.
 *
 * @param text what the person reads; the texts of this service hold no variable
 */
public record SmsTemplate(String text, DltRegistration registration) {}
