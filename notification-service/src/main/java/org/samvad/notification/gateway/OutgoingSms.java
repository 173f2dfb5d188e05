package org.samvad.notification.gateway;

import org.samvad.kit.secret.Sensitive;

/**
 * A message ready to be handed over.
 *
 * @param recipient the number in E.164, with the plus
 */
public record OutgoingSms(Sensitive<String> recipient, String text, DltRegistration registration) {}
