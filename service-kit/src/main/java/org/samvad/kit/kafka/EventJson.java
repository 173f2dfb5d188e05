package org.samvad.kit.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON. Unknown fields are ignored, so that a publisher may add some; a missing field that the record does
 * not call nullable makes the event unreadable. A record whose only component is {@code value} is written as that
 * value.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .annotationIntrospector(new BareValueRecords())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            // A value of another type is a fault of the publisher: the first enum constant is not what 0 means.
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .withCoercionConfigDefaults(texts -> texts.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
            .build();

    private EventJson() {}

    public static String write(Record event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException(
                    "not an event: " + event.getClass().getName());
        }
    }

    /** @throws UnreadableEventException without any part of the text in its message */
    public static <E> E read(Class<E> type, byte[] json) {
        try {
            E event = MAPPER.readValue(json, type);
            if (event == null) {
                throw new UnreadableEventException(type.getSimpleName() + " is null");
            }
            missingComponent((Record) event).ifPresent(name -> {
                throw new UnreadableEventException(type.getSimpleName() + " lacks " + name);
            });
            return event;
        } catch (IOException broken) {
            throw new UnreadableEventException(type.getSimpleName() + " does not parse");
        }
    }

    private static Optional<String> missingComponent(Record event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .filter(component -> RecordValues.get(event, component) == null)
                .map(RecordComponent::getName)
                .findFirst();
    }
}
