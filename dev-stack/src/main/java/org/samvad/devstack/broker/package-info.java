/**
 * Kafka as a single KRaft node in a child process, and the topics of the services. Topics are made here and never
 * by a producer, so that a misspelt name fails at once.
 */
@NullMarked
package org.samvad.devstack.broker;

import org.jspecify.annotations.NullMarked;
