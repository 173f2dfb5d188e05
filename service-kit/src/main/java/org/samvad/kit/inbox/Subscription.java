package org.samvad.kit.inbox;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samvad.kit.kafka.CloudEventHeaders;
import org.samvad.kit.kafka.EventJson;

/** A handler with the event types of its topic by name. */
final class Subscription<E> {

    private final EventHandler<E> handler;
    private final Map<String, Class<? extends E>> types;

    Subscription(EventHandler<E> handler) {
        this.handler = handler;
        this.types = Arrays.stream(handler.eventRoot().getPermittedSubclasses())
                .map(type -> type.<E>asSubclass(handler.eventRoot()))
                .collect(Collectors.toUnmodifiableMap(CloudEventHeaders::typeOf, Function.identity()));
    }

    String topic() {
        return handler.consumes();
    }

    StartFrom startFrom() {
        return handler.startFrom();
    }

    /** The event's effect, ready to run; empty if the type is not one of this topic's. */
    Optional<Runnable> effect(String type, byte[] body) {
        return Optional.ofNullable(types.get(type)).map(known -> {
            E event = EventJson.read(known, body);
            return () -> handler.handle(event);
        });
    }
}
