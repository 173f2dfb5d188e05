package org.samvad.kit.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jspecify.annotations.Nullable;

/** Finds the form that the current request sent, whether its resource takes single fields or all of them as a map. */
@Provider
public class SentForms implements ReaderInterceptor {

    private static final String PROPERTY = SentForms.class.getName();

    /** Remembers a form that is read as a map, because a body can be read only once. */
    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body instanceof MultivaluedMap<?, ?>) {
            context.setProperty(PROPERTY, body);
        }
        return body;
    }

    static Optional<SentForm> current() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        if (request == null) {
            return Optional.empty();
        }
        FormData fields = request.getFormData();
        return SentForm.of(fields == null ? asMap(request.getContainerRequestContext()) : asMap(fields));
    }

    private static Map<String, List<String>> asMap(ContainerRequestContext request) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        if (request.getProperty(PROPERTY) instanceof MultivaluedMap<?, ?> form) {
            form.forEach((name, values) -> sent.put(
                    name.toString(), values.stream().map(String::valueOf).toList()));
        }
        return sent;
    }

    private static Map<String, List<String>> asMap(FormData fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String name : fields) {
            List<String> values = new ArrayList<>();
            fields.get(name).stream()
                    .filter(value -> !value.isFileItem())
                    .forEach(value -> values.add(value.getValue()));
            sent.put(name, values);
        }
        return sent;
    }
}
