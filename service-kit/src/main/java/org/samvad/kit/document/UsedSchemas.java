package org.samvad.kit.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which schemas the calls of a document lead to. The others were the pages', and tell of the template engine. */
final class UsedSchemas {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Set<String> used = new HashSet<>();

    private UsedSchemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void keepOnly(OpenAPI document) {
        Map<String, Schema> all = document.getComponents().getSchemas();
        if (all == null) {
            return;
        }
        UsedSchemas schemas = new UsedSchemas(all);
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .flatMap(Collection::stream)
                .forEach(schemas::follow);
        List.copyOf(all.keySet()).stream()
                .filter(name -> !schemas.used.contains(name))
                .forEach(document.getComponents()::removeSchema);
    }

    private void follow(Operation call) {
        if (call.getParameters() != null) {
            call.getParameters().forEach(parameter -> follow(parameter.getSchema()));
        }
        if (call.getRequestBody() != null) {
            follow(call.getRequestBody().getContent());
        }
        call.getResponses().getAPIResponses().values().forEach(answer -> follow(answer.getContent()));
    }

    private void follow(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> follow(type.getSchema()));
        }
    }

    private void follow(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String reference = schema.getRef();
        if (reference != null && reference.startsWith(PREFIX) && used.add(reference.substring(PREFIX.length()))) {
            follow(all.get(reference.substring(PREFIX.length())));
        }
        follow(schema.getItems());
        follow(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::follow);
        }
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                .filter(some -> some != null)
                .flatMap(List::stream)
                .forEach(this::follow);
    }
}
