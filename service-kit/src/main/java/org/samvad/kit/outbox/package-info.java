/** Events leave through a table: written in the transaction of the business change, sent to Kafka afterwards, in order. */
@NullMarked
package org.samvad.kit.outbox;

import org.jspecify.annotations.NullMarked;
