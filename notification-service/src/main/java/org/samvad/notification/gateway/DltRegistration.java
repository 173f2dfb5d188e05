package org.samvad.notification.gateway;

/**
 * What Indian operators check a message against (TRAI TCCCPR: distributed ledger).
 *
 * @param header the sender, 6 letters, case-sensitive
 * @param entityId the principal entity, 19 digits
 * @param templateId the content template, 19 digits
 * @param telemarketerChain the telemarketers between us and the operator, as the operator wants it written
 */
public record DltRegistration(String header, String entityId, String templateId, String telemarketerChain) {}
