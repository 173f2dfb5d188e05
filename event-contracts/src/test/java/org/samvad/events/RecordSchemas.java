package org.samvad.events;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of event records, by name, with those of the types they are made of. */
final class RecordSchemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode all = NODES.objectNode();

    ObjectNode all() {
        return all;
    }

    void add(Class<?> type) {
        if (all.has(type.getSimpleName())) {
            return;
        }
        if (type.isEnum()) {
            ArrayNode constants = text(type).putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                constants.add(((Enum<?>) constant).name());
            }
        } else if (isBareValue(type)) {
            text(type).put("pattern", "^" + constant(type, "FORM", Pattern.class) + "$");
        } else {
            addObject(type);
        }
    }

    private ObjectNode text(Class<?> type) {
        return all.putObject(type.getSimpleName()).put("type", "string");
    }

    private void addObject(Class<?> type) {
        ObjectNode schema = all.putObject(type.getSimpleName()).put("type", "object");
        ArrayNode required = schema.putArray("required");
        ObjectNode properties = schema.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!nullable) {
                required.add(component.getName());
            }
            properties.set(component.getName(), property(type, component.getType(), nullable));
        }
    }

    private ObjectNode property(Class<?> owner, Class<?> type, boolean nullable) {
        if (type == UUID.class) {
            return standard("string", "uuid", nullable);
        } else if (type == Instant.class) {
            return standard("string", "date-time", nullable);
        } else if (type == LocalDate.class) {
            return standard("string", "date", nullable);
        } else if (type == long.class) {
            return standard("integer", "int64", nullable);
        } else if (type == String.class) {
            return NODES.objectNode()
                    .put("type", "string")
                    .put("minLength", 1)
                    .put("maxLength", constant(owner, "LONGEST", Integer.class));
        }
        add(type);
        ObjectNode reference = NODES.objectNode().put("$ref", "#/components/schemas/" + type.getSimpleName());
        if (!nullable) {
            return reference;
        }
        ObjectNode either = NODES.objectNode();
        either.putArray("oneOf").add(reference).add(NODES.objectNode().put("type", "null"));
        return either;
    }

    private static ObjectNode standard(String type, String format, boolean nullable) {
        ObjectNode schema = NODES.objectNode();
        if (nullable) {
            schema.putArray("type").add(type).add("null");
        } else {
            schema.put("type", type);
        }
        return schema.put("format", format);
    }

    private static boolean isBareValue(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value");
    }

    private static <T> T constant(Class<?> owner, String name, Class<T> type) {
        try {
            Field field = owner.getDeclaredField(name);
            field.setAccessible(true);
            return type.cast(field.get(null));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(owner + " has no " + name, missing);
        }
    }
}
