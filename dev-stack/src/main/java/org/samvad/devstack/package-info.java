/**
 * Samvad on one machine: everything a developer, a demonstration or a system test needs, started by one command.
 * Nothing in this module is deployed; production brings its own PostgreSQL, Kafka, gateway and SMSC.
 */
@NullMarked
package org.samvad.devstack;

import org.jspecify.annotations.NullMarked;
