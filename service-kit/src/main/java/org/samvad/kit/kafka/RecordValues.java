package org.samvad.kit.kafka;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads the components of events, which are public records. */
public final class RecordValues {

    private RecordValues() {}

    public static @Nullable Object get(Record event, RecordComponent component) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("events are public records", impossible);
        }
    }
}
