package org.samvad.kit.inbox;

import org.apache.kafka.clients.consumer.KafkaConsumer;

/** What the consumer's thread does beside the records. */
record Rounds(ClaimCleaning cleaning, LagMeter lag) {

    void makeWhenDue(KafkaConsumer<?, ?> consumer) {
        cleaning.runWhenDue();
        lag.measureWhenDue(consumer);
    }
}
