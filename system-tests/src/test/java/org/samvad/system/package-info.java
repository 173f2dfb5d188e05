/**
 * The journeys of real people over the whole running stack: gateway, three services, PostgreSQL, Kafka, an SMS centre,
 * Chromium. Each test uses only what a person or a program outside could use.
 */
package org.samvad.system;
