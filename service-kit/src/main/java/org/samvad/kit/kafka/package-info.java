/** The plain Kafka client's settings and the form of an event on the wire (CloudEvents binary mode). */
@NullMarked
package org.samvad.kit.kafka;

import org.jspecify.annotations.NullMarked;
