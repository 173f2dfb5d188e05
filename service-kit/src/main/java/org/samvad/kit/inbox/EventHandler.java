package org.samvad.kit.inbox;

/**
 * Gives an event its effect. Every bean of this type is subscribed by itself.
 *
 * @param <E> the sealed interface of the topic's events
 */
public interface EventHandler<E> {

    /** The topic. */
    String consumes();

    /** The sealed interface whose permitted records are the events. */
    Class<E> eventRoot();

    StartFrom startFrom();

    /**
     * Runs in the transaction that claims the event and stores the offset; it may be called again after a rollback. An
     * exception is taken for a failure that may pass: the record is tried again until it succeeds.
     *
     * @throws UnprocessableEventException if trying again can't help: the record is then parked
     */
    void handle(E event);
}
